/** What a sheet's cells hold, in as few calls as there are: texts and figures by band, formulas with them or by stack. */
import type { Block, SheetSpec, ValueBlock } from "../../sheet/workbookSpec.ts";
import type { CellValue } from "../workbook.ts";
import { addressLists } from "../packing/addressLists.ts";
import { blockAddress } from "../blockAddress.ts";
import { echoedValues } from "../packing/echoedValues.ts";
import { callWeight, sheetOf, type Step, useRange } from "../packing/excelStep.ts";
import { foldValues } from "../packing/foldValues.ts";
import { formulaStacks, type Stack } from "../packing/formulaStacks.ts";
import { formulaGrid, type FormulaWrite, formulaWrites, takesAlong } from "../packing/formulaWrites.ts";
import { groupedBy } from "../../audit/groupedBy.ts";
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
  const inBands = groupedBy(formulaWrites(stacks, spreads), (write) =>
    bands.find((band) => takesAlong(band, write)),
  );
  return [
    ...bands.map((band) => bandStep(id, band, inBands.get(band) ?? [], edit)),
    ...values.flatMap(({ folds }) => folds.flatMap((fold) => copyDownSteps(id, fold, edit))),
    ...echoes.flatMap(({ from, to }) => copySteps(id, from, to, edit)),
    ...(inBands.get(undefined) ?? []).map((write) => formulaStep(id, write, edit)),
    ...stacks.flatMap((stack) => copyAcrossSteps(id, stack, edit)),
    ...spreads.flatMap(({ first, others }) => copySteps(id, { ...first, height: 1, width: 1 }, others, edit)),
  ];
}

/** The first row of a fold is typed; the others are copies of it. */
function copyDownSteps(id: string, fold: Block, edit: number): Step[] {
  const others = { ...fold, row: fold.row + 1, height: fold.height - 1 };
  return copySteps(id, { ...fold, height: 1 }, [others], edit);
}

/** A formula travels once for each row of a stack. */
function copyAcrossSteps(id: string, stack: Stack, edit: number): Step[] {
  const { column, width } = stack;
  const others = { ...stack, column: column + 1, width: width - 1 };
  return width > 1 ? copySteps(id, { ...stack, width: 1 }, [others], edit) : [];
}

/** Excel fills each block with what stands in the first, formulas moving along. */
const copySteps = (id: string, from: Block, to: readonly Block[], edit: number): Step[] =>
  addressLists(to.map(blockAddress)).map((addresses) => ({
    edit,
    weight: callWeight + addresses.length,
    send: (desk) => sheetOf(desk, id).getRanges(addresses).copyFrom(blockAddress(from), "Formulas"),
  }));

type Typed = CellValue | null;

function bandStep(id: string, band: ValueBlock, formulas: readonly FormulaWrite[], edit: number): Step {
  const grid = band.values.map((row) =>
    row.map((value): Typed => (typeof value === "string" ? typedText(value) : value)),
  );
  for (const write of formulas)
    formulaGrid(write).forEach((row, down) => {
      // A row without a formula keeps what is typed there.
      if (row[0] !== null)
        grid[write.row - band.row + down]?.splice(write.column - band.column, write.width, ...row);
    });
  const property = formulas.length > 0 ? "formulasR1C1" : "values";
  return {
    edit,
    weight: callWeight + JSON.stringify(grid).length,
    send: (desk) => useRange(sheetOf(desk, id), blockAddress(band), (range) => (range[property] = grid)),
  };
}

function formulaStep(id: string, write: FormulaWrite, edit: number): Step {
  // One formula for a whole block travels as one text, which Excel's types do not say.
  const formulas = typeof write.r1c1 === "string" ? (write.r1c1 as never) : formulaGrid(write);
  return {
    edit,
    weight: callWeight + JSON.stringify(formulas).length,
    send: (desk) =>
      useRange(sheetOf(desk, id), blockAddress(write), (range) => (range.formulasR1C1 = formulas)),
  };
}
