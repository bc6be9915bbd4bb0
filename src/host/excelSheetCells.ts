/** What a sheet's cells hold, in as few calls as there are: texts and figures by band, formulas by stack. */
import type { Block, SheetSpec, ValueBlock } from "../sheet/workbookSpec.ts";
import { blockAddress } from "./blockAddress.ts";
import { type Echo, echoedValues } from "./echoedValues.ts";
import { callWeight, sheetOf, type Step, useRange } from "./excelStep.ts";
import { foldValues } from "./foldValues.ts";
import { formulaStacks, type Stack } from "./formulaStacks.ts";
import { typedText } from "./typedValue.ts";
import { valueBands } from "./valueBands.ts";

export function cellSteps({ id, cells }: SheetSpec, edit: number): Step[] {
  const { blocks, echoes } = echoedValues(cells.filter((block) => block.kind === "values"));
  const values = blocks.map(foldValues);
  return [
    ...valueBands(values.flatMap((folded) => folded.blocks)).map((block) => valueStep(id, block, edit)),
    ...values.flatMap(({ folds }) => folds.map((fold) => copyDownStep(id, fold, edit))),
    ...echoes.map((echo) => echoStep(id, echo, edit)),
    ...formulaStacks(cells).map((stack) => formulaStep(id, stack, edit)),
  ];
}

/** The first row of a fold is typed; the others are copies of it. */
const copyDownStep = (id: string, fold: Block, edit: number): Step => ({
  edit,
  weight: callWeight,
  send: (desk) => {
    const others = { ...fold, row: fold.row + 1, height: fold.height - 1 };
    useRange(sheetOf(desk, id), blockAddress(others), (range) =>
      range.copyFrom(blockAddress({ ...fold, height: 1 }), "Formulas"),
    );
  },
});

const echoStep = (id: string, { from, to }: Echo, edit: number): Step => ({
  edit,
  weight: callWeight,
  send: (desk) =>
    useRange(sheetOf(desk, id), blockAddress(to), (range) => range.copyFrom(blockAddress(from), "Formulas")),
});

function valueStep(id: string, block: ValueBlock, edit: number): Step {
  const grid = block.values.map((row) =>
    row.map((value) => (typeof value === "string" ? typedText(value) : value)),
  );
  return {
    edit,
    weight: callWeight + JSON.stringify(grid).length,
    send: (desk) => useRange(sheetOf(desk, id), blockAddress(block), (range) => (range.values = grid)),
  };
}

/** The first column is written and copied to those beside it: a formula travels once for each row of a stack. */
function formulaStep(id: string, stack: Stack, edit: number): Step {
  const { formulas, width, column } = stack;
  const isOne = formulas.every((formula) => formula === formulas[0]);
  const first = { ...stack, width: 1 };
  const others = { ...stack, column: column + 1, width: width - 1 };
  return {
    edit,
    weight: 2 * callWeight + JSON.stringify(isOne ? formulas[0] : formulas).length,
    send: (desk) => {
      const sheet = sheetOf(desk, id);
      if (isOne) {
        useRange(sheet, blockAddress(stack), (range) => (range.formulasR1C1 = formulas[0] as never));
        return;
      }
      const grid = formulas.map((formula) => [formula]);
      useRange(sheet, blockAddress(first), (range) => (range.formulasR1C1 = grid));
      if (width > 1)
        useRange(sheet, blockAddress(others), (range) => range.copyFrom(blockAddress(first), "Formulas"));
    },
  };
}
