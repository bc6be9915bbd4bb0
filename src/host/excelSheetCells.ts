/** What a sheet's cells hold, in as few calls as there are: texts and figures by block, formulas by stack. */
import type { Block, FormulaBlock, SheetSpec, ValueBlock } from "../sheet/workbookSpec.ts";
import { blockAddress } from "./blockAddress.ts";
import { callWeight, sheetOf, type Step, useRange } from "./excelStep.ts";
import { typedText } from "./typedValue.ts";

/** Blocks of formulas one under the other, of the same columns. */
interface Stack extends Block {
  /** One for each row. */
  readonly formulas: readonly string[];
}

export function cellSteps({ id, cells }: SheetSpec, edit: number): Step[] {
  const formulas = cells.filter((block) => block.kind === "formula");
  const values = cells.filter((block) => block.kind === "values");
  return [
    ...values.map((block) => valueStep(id, block, edit)),
    ...stacks(formulas).map((stack) => formulaStep(id, stack, edit)),
  ];
}

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

function stacks(blocks: readonly FormulaBlock[]): Stack[] {
  const sorted = [...blocks].sort((a, b) => a.column - b.column || a.width - b.width || a.row - b.row);
  const found: Stack[] = [];
  for (const { row, column, height, width, r1c1 } of sorted) {
    const formulas = Array.from({ length: height }, () => r1c1);
    const above = found.at(-1);
    const joins = above?.column === column && above.width === width && above.row + above.height === row;
    if (!joins) found.push({ row, column, height, width, formulas });
    else {
      found[found.length - 1] = {
        ...above,
        height: above.height + height,
        formulas: [...above.formulas, ...formulas],
      };
    }
  }
  return found;
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
