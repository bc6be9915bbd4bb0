/** Writes a workbook as an .xlsx file. The only place that knows the library which does so. */
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { fontName } from "../../sheet/look/cellStyles.ts";
import { marginsWith } from "../../sheet/print/paper.ts";
import type {
  Block,
  CellPlace,
  FormulaBlock,
  SheetSpec,
  TableSpec,
  WorkbookSpec,
} from "../../sheet/workbookSpec.ts";
import { columnLetters } from "../blockAddress.ts";
import { printArea } from "../printArea.ts";
import { xlsxAnchor, xlsxChart } from "./xlsxChart.ts";
import { xlsxFormula } from "./xlsxFormula.ts";
import { xlsxReference } from "./xlsxReference.ts";
import { argb, xlsxConditionalStyle, xlsxStyle } from "./xlsxStyle.ts";
import { xlsxValidation } from "./xlsxValidation.ts";

/** The first moment that a zip archive can hold: the same workbook gives the same bytes on any day. */
const timeless = new Date(Date.UTC(1980, 0, 1));

const a4 = 9;

const errorValues = ["#DIV/0!", "#NUM!", "#VALUE!", "#N/A", "#REF!", "#NAME?", "#NULL!"] as const;
type Result = FormulaBlock["results"][number][number];

/**
 * @param validate whether the library checks the file against the format and warns on the console of what Excel would mend
 * @throws Error where the workbook holds what no file can: a list of choices that is too long.
 */
export async function writeXlsx(spec: WorkbookSpec, { validate = false } = {}): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  workbook.title = spec.title;
  workbook.creator = workbook.lastModifiedBy = spec.author;
  workbook.created = workbook.modified = timeless;
  workbook.defaultFont = { name: fontName, size: 10, family: 2 };
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 28800,
      height: 17000,
      firstSheet: 0,
      activeTab: spec.sheets.findIndex(({ name }) => name === spec.opensAt),
      visibility: "visible",
    },
  ];
  for (const sheet of spec.sheets) writeSheet(workbook, sheet, spec);
  for (const { name, sheet, ...place } of spec.names) {
    workbook.definedNames.add(xlsxReference(place, sheet), name);
  }
  return workbook.xlsx.writeBuffer({ validate, zip: { modTime: timeless, timestamps: "dos" } });
}

function writeSheet(workbook: Workbook, spec: SheetSpec, { unit }: WorkbookSpec): void {
  const sheet = workbook.addWorksheet(spec.name, sheetOptions(spec));
  spec.columnWidths.forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  for (const { row, height } of spec.rowHeights ?? []) sheet.getRow(row).height = height;
  writeCells(sheet, spec);
  for (const block of spec.styles) {
    const style = xlsxStyle(block, unit);
    eachPlace(block, ({ row, column }) => (sheet.getCell(row, column).style = style));
  }
  for (const table of spec.tables) writeTable(sheet, table);
  for (const validation of spec.validations) {
    sheet.dataValidations.add(`range:${xlsxReference(validation)}`, xlsxValidation(validation));
  }
  spec.conditionalFormats.forEach(({ formula, style, ...block }, at) => {
    const rule = { type: "expression" as const, priority: at + 1, formulae: [formula.replace(/^=/, "")] };
    sheet.addConditionalFormatting({
      ref: xlsxReference(block),
      rules: [{ ...rule, style: xlsxConditionalStyle(style) }],
    });
  });
  breakPages(sheet, spec.print);
  for (const chart of spec.charts) sheet.addChart(xlsxChart(chart), xlsxAnchor(chart));
}

/** The library's breaks stand below a row. */
function breakPages(sheet: Worksheet, { breaks = [] }: SheetSpec["print"]): void {
  for (const row of breaks) sheet.getRow(row - 1).addPageBreak();
}

function sheetOptions({ tabColour, frozen, print }: SheetSpec) {
  const { rows, columns } = frozen;
  return {
    ...(tabColour ? { properties: { tabColor: argb(tabColour) } } : {}),
    views: [rows + columns > 0 ? { state: "frozen" as const, xSplit: columns, ySplit: rows } : {}],
    pageSetup: pageSetup(print),
    headerFooter: { oddFooter: print.footer, ...(print.header ? { oddHeader: print.header } : {}) },
  };
}

function pageSetup(print: SheetSpec["print"]) {
  const { landscape, fitToWidth, fitToHeight = 0, repeatRows, repeatColumns } = print;
  const area = printArea(print);
  return {
    paperSize: a4,
    orientation: landscape ? ("landscape" as const) : ("portrait" as const),
    fitToPage: true,
    ...{ fitToWidth, fitToHeight },
    margins: marginsWith(print.spare),
    pageOrder: "overThenDown" as const,
    ...(area === undefined ? {} : { printArea: area }),
    ...(repeatRows ? { printTitlesRow: `${repeatRows.first}:${repeatRows.last}` } : {}),
    ...(repeatColumns ? { printTitlesColumn: `A:${columnLetters(repeatColumns)}` } : {}),
  };
}

function eachPlace(block: Block, visit: (place: CellPlace, down: number, across: number) => void): void {
  for (let down = 0; down < block.height; down++) {
    for (let across = 0; across < block.width; across++) {
      visit({ row: block.row + down, column: block.column + across }, down, across);
    }
  }
}

function writeCells(sheet: Worksheet, { cells, links }: SheetSpec): void {
  for (const block of cells) {
    eachPlace(block, (place, down, across) => {
      const cell = sheet.getCell(place.row, place.column);
      if (block.kind === "values") cell.value = block.values[down]?.[across] ?? null;
      else cell.value = formulaValue(block.r1c1, place, block.results[down]?.[across] ?? 0);
    });
  }
  for (const { row, column, toSheet, to } of links) {
    const cell = sheet.getCell(row, column);
    cell.value = { text: cell.text, hyperlink: `#${xlsxReference(to, toSheet).replaceAll("$", "")}` };
  }
}

/** A custom function could give several cells; Excel marks its formulas so, and shows an @ before those not marked. */
function formulaValue(r1c1: string, place: CellPlace, result: Result) {
  const { formula, isCustom } = xlsxFormula(r1c1, place);
  const error = errorValues.find((code) => code === result);
  const value = { formula, result: error ? { error } : result };
  return isCustom
    ? { ...value, shareType: "array" as const, ref: xlsxReference(place), isDynamicArray: true }
    : value;
}

/** Over cells that are already written: its headings stand in the first row. */
function writeTable(sheet: Worksheet, { name, ...block }: TableSpec): void {
  const row = (down: number) =>
    Array.from({ length: block.width }, (_, across) =>
      sheet.getCell(block.row + down, block.column + across),
    );
  sheet.addTable({
    name,
    ref: xlsxReference({ row: block.row, column: block.column }),
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: false },
    columns: row(0).map((cell) => ({ name: cell.text, filterButton: true })),
    rows: Array.from({ length: block.height - 1 }, (_, down) => row(down + 1).map((cell) => cell.value)),
  });
}
