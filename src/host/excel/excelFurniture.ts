/** What belongs to a sheet as a whole: widths, rules for typing, conditional looks, tables, links, panes, print set-up. */
import { conditionalLooks } from "../../sheet/look/cellStyles.ts";
import type { Furniture } from "../../sheet/workbookEdit.ts";
import type { ConditionalFormat, LinkSpec, SheetSpec } from "../../sheet/workbookSpec.ts";
import { blockAddress, cellAddress, columnLetters } from "../blockAddress.ts";
import { freeze, setPage } from "./excelPage.ts";
import { callWeight, sheetOf, type Step, useRange } from "../packing/excelStep.ts";
import { alike, validate } from "./excelValidation.ts";
import { quotedSheet } from "../quotedSheet.ts";

type RowHeights = NonNullable<Furniture["rowHeights"]>;

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
    ...(columnWidths.length > 0 ? [step(2, (sheet) => setWidths(sheet, columnWidths))] : []),
    ...heightBands(rowHeights).map((band) => step(2 + band.length / 10, (sheet) => setHeights(sheet, band))),
    ...alike(validations).map((each) => step(3, (sheet) => validate(sheet, each))),
    ...(conditionalFormats.length > 0
      ? [step(4 * conditionalFormats.length, (sheet) => watch(sheet, conditionalFormats))]
      : []),
    step(1, (sheet) => freeze(sheet, frozen)),
    step(7 + (print.breaks?.length ?? 0), (sheet) => setPage(sheet, print)),
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

function watch(sheet: Excel.Worksheet, formats: readonly ConditionalFormat[]): void {
  const there = new Map<string, Excel.ConditionalFormatCollection>();
  // A format that is added comes before those that are there.
  for (const { formula, style, ...block } of formats.toReversed()) {
    const { color, fill, bold } = conditionalLooks[style];
    const address = blockAddress(block);
    const collection = there.get(address) ?? sheet.getRange(address).conditionalFormats;
    there.set(address, collection);
    const { custom } = collection.add("Custom");
    custom.rule.formula = `=${formula.replace(/^=/, "")}`;
    custom.format.font.color = color;
    if (bold) custom.format.font.bold = true;
    custom.format.fill.color = fill;
  }
}

/** A width is given in digits of 7 pixels and 5 pixels of margin, as the grid has it; Excel's call takes points. */
const points = (characters: number): number => Math.round((characters * 7 + 5) * 0.75 * 100) / 100;

function setWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  useRange(sheet, `A:${columnLetters(widths.length)}`, (range) =>
    range.setColumnProperties(
      widths.map((width) => (width === 0 ? {} : { format: { columnWidth: points(width) } })),
    ),
  );
}

/** In a band each row without a height takes two signs and a comma; from this many on a band ends. */
const longestGap = callWeight / 3;

function heightBands(heights: RowHeights): RowHeights[] {
  const bands: RowHeights[number][][] = [];
  for (const each of heights.toSorted((a, b) => a.row - b.row)) {
    const last = bands.at(-1);
    if (last && each.row - (last.at(-1)?.row ?? 0) < longestGap) last.push(each);
    else bands.push([each]);
  }
  return bands;
}

function setHeights(sheet: Excel.Worksheet, band: RowHeights): void {
  const byRow = new Map(band.map(({ row, height }) => [row, height]));
  const [first, last] = [Math.min(...byRow.keys()), Math.max(...byRow.keys())];
  const rows = Array.from({ length: last - first + 1 }, (_, at) => byRow.get(first + at));
  useRange(sheet, `${first}:${last}`, (range) => {
    if (rows.every((height) => height === rows[0])) range.format.rowHeight = rows[0] ?? 0;
    else
      range.setRowProperties(
        rows.map((height) => (height === undefined ? {} : { format: { rowHeight: height } })),
      );
  });
}
