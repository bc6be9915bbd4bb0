/** What a sheet's cells hold, in as few calls as there are: texts and figures by band, formulas by stack. */
import type { Block, SheetSpec, ValueBlock } from "../../sheet/workbookSpec.ts";
import { addressLists } from "../packing/addressLists.ts";
import { blockAddress } from "../blockAddress.ts";
import { echoedValues } from "../packing/echoedValues.ts";
import { callWeight, sheetOf, type Step, useRange } from "../packing/excelStep.ts";
import { foldValues } from "../packing/foldValues.ts";
import { formulaStacks, type Spread, type Stack } from "../packing/formulaStacks.ts";
import { typedText } from "../packing/typedValue.ts";
import { valueBands } from "../packing/valueBands.ts";

/** @param copied cells of a head that is there already, as a copy of another sheet's */
export function cellSteps({ id, cells }: SheetSpec, edit: number, copied?: Block): Step[] {
  const { blocks, echoes } = echoedValues(cells.filter((block) => block.kind === "values"));
  const values = blocks.map(foldValues);
  const bands = valueBands(
    values.flatMap((folded) => folded.blocks),
    copied,
  );
  const { stacks, spreads } = formulaStacks(cells);
  return [
    ...bands.map((block) => valueStep(id, block, edit)),
    ...values.flatMap(({ folds }) => folds.flatMap((fold) => copyDownSteps(id, fold, edit))),
    ...echoes.flatMap(({ from, to }) => copySteps(id, from, to, edit)),
    ...stacks.map((stack) => stackStep(id, stack, edit)),
    ...spreads.flatMap((spread) => spreadSteps(id, spread, edit)),
  ];
}

/** The first row of a fold is typed; the others are copies of it. */
function copyDownSteps(id: string, fold: Block, edit: number): Step[] {
  const others = { ...fold, row: fold.row + 1, height: fold.height - 1 };
  return copySteps(id, { ...fold, height: 1 }, [others], edit);
}

/** Excel fills each block with what stands in the first, formulas moving along. */
const copySteps = (id: string, from: Block, to: readonly Block[], edit: number): Step[] =>
  addressLists(to.map(blockAddress)).map((addresses) => ({
    edit,
    weight: callWeight + addresses.length,
    send: (desk) => sheetOf(desk, id).getRanges(addresses).copyFrom(blockAddress(from), "Formulas"),
  }));

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

function spreadSteps(id: string, { r1c1, first, others }: Spread, edit: number): Step[] {
  const write: Step["send"] = (desk) =>
    useRange(sheetOf(desk, id), blockAddress(first), (range) => (range.formulasR1C1 = r1c1 as never));
  return [
    { edit, weight: callWeight + r1c1.length, send: write },
    ...copySteps(id, { ...first, height: 1, width: 1 }, others, edit),
  ];
}

/** The first column is written and copied to those beside it: a formula travels once for each row of a stack. */
function stackStep(id: string, stack: Stack, edit: number): Step {
  const { formulas, width, column } = stack;
  const first = { ...stack, width: 1 };
  const others = { ...stack, column: column + 1, width: width - 1 };
  return {
    edit,
    weight: 2 * callWeight + JSON.stringify(formulas).length,
    send: (desk) => {
      const sheet = sheetOf(desk, id);
      const grid = formulas.map((formula) => [formula]);
      useRange(sheet, blockAddress(first), (range) => (range.formulasR1C1 = grid));
      if (width > 1)
        useRange(sheet, blockAddress(others), (range) => range.copyFrom(blockAddress(first), "Formulas"));
    },
  };
}
