/** What belongs to a sheet as a whole: widths, rules for typing, conditional looks, tables, links, panes, print set-up. */
import { conditionalLooks } from "../sheet/cellStyles.ts";
import type { ConditionalFormat, LinkSpec, SheetSpec } from "../sheet/workbookSpec.ts";
import { blockAddress, cellAddress, columnLetters } from "./blockAddress.ts";
import { freeze, setPage } from "./excelPage.ts";
import { callWeight, sheetOf, type Step, useRange } from "./excelStep.ts";
import { validate } from "./excelValidation.ts";
import { quotedSheet } from "./quotedSheet.ts";

export type Furniture = Pick<
  SheetSpec,
  | "validations"
  | "conditionalFormats"
  | "tables"
  | "links"
  | "charts"
  | "columnWidths"
  | "rowHeights"
  | "frozen"
  | "print"
>;

/** Links come before looks: Excel gives a linked cell a look of its own. */
export const linkSteps = (id: string, links: readonly LinkSpec[], edit: number): Step[] =>
  links.map(({ toSheet, to, ...place }) => ({
    edit,
    weight: callWeight + 80,
    send: (desk) =>
      useRange(sheetOf(desk, id), cellAddress(place), (range) => {
        range.hyperlink = { documentReference: `${quotedSheet(toSheet)}!${cellAddress(to)}` };
      }),
  }));

/** All but links, tables and charts. */
export function furnitureSteps(id: string, furniture: Furniture, edit: number): Step[] {
  const { validations, conditionalFormats, columnWidths, rowHeights = [], frozen, print } = furniture;
  const step = (calls: number, send: (sheet: Excel.Worksheet) => void): Step => ({
    edit,
    weight: calls * callWeight,
    send: (desk) => send(sheetOf(desk, id)),
  });
  return [
    ...runs(columnWidths.map((size, at) => ({ at: at + 1, size }))).map(({ first, last, size }) =>
      step(1, (sheet) =>
        useRange(
          sheet,
          `${columnLetters(first)}:${columnLetters(last)}`,
          (range) => (range.format.columnWidth = points(size)),
        ),
      ),
    ),
    ...runs(rowHeights.map(({ row, height }) => ({ at: row, size: height }))).map(({ first, last, size }) =>
      step(1, (sheet) => useRange(sheet, `${first}:${last}`, (range) => (range.format.rowHeight = size))),
    ),
    ...validations.map((each) =>
      step(3, (sheet) => useRange(sheet, blockAddress(each), (range) => validate(range, each))),
    ),
    // A format that is added comes before those that are there.
    ...conditionalFormats.toReversed().map((each) => step(4, (sheet) => watch(sheet, each))),
    step(1, (sheet) => freeze(sheet, frozen)),
    step(6, (sheet) => setPage(sheet, print)),
  ];
}

export const tableSteps = (id: string, tables: SheetSpec["tables"], edit: number): Step[] =>
  tables.map((table) => ({
    edit,
    weight: 3 * callWeight,
    send: (desk) => {
      const added = sheetOf(desk, id).tables.add(blockAddress(table), true);
      added.name = table.name;
      added.style = "TableStyleLight1";
      added.showBandedRows = false;
    },
  }));

function watch(sheet: Excel.Worksheet, { formula, style, ...block }: ConditionalFormat): void {
  const { color, fill, bold } = conditionalLooks[style];
  useRange(sheet, blockAddress(block), (range) => {
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = `=${formula.replace(/^=/, "")}`;
    custom.format.font.color = color;
    if (bold) custom.format.font.bold = true;
    custom.format.fill.color = fill;
  });
}

/** A width is given in digits of 7 pixels and 5 pixels of margin, as the grid has it; Excel's call takes points. */
const points = (characters: number): number => Math.round((characters * 7 + 5) * 0.75 * 100) / 100;

/** Neighbours of one size. */
function runs(
  sizes: readonly { at: number; size: number }[],
): { first: number; last: number; size: number }[] {
  const found: { first: number; last: number; size: number }[] = [];
  for (const { at, size } of sizes) {
    const last = found.at(-1);
    if (last?.size === size && last.last + 1 === at) last.last = at;
    else found.push({ first: at, last: at, size });
  }
  return found;
}
