/** A made workbook as the bytes of a file; what its formulas come to is asked of the open Excel that holds it too. */
import { toCol } from "@borgar/fx";
import { blockAt } from "../../../src/host/xlsx/blockAt.ts";
import { list, relation, zipped } from "../../host/zippedXlsx.ts";
import { FileLooks } from "./fileLooks.ts";
import { type MadeBook, type MadeSheet, type WholeSheet, wholeSheet } from "./madeBooks.ts";

type Value = string | number | boolean;
type Values = readonly (readonly Value[])[];

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const states = { Hidden: "hidden", VeryHidden: "veryHidden" } as const;
/** No made sheet is larger. */
const [rows, columns] = [20, 10];

export async function fileOfBook({ sheets, names = {} }: MadeBook): Promise<Uint8Array> {
  const tabs = Object.entries(sheets);
  const looks = new FileLooks();
  const parts: Record<string, string> = {};
  for (const [at, [name, sheet]] of tabs.entries()) {
    const path = `worksheets/sheet${at + 1}.xml`;
    const text = sheetText(wholeSheet(sheet), await valuesOf(name, sheet), looks);
    parts[`xl/${path}`] = `<worksheet ${namespaces}>${text}</worksheet>`;
    Object.assign(parts, tableParts(sheet, at + 1));
  }
  const tabTexts = tabs.map(([name, { visibility }], at) => {
    const state = visibility ? ` state="${states[visibility]}"` : "";
    return `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  const nameTexts = [
    ...namesText(names),
    ...tabs.flatMap(([, sheet], at) => namesText(sheet.names ?? {}, ` localSheetId="${at}"`)),
  ];
  return zipped({
    ...parts,
    "_rels/.rels": list([relation("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/_rels/workbook.xml.rels": list([
      ...tabs.map((_, at) => relation(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`)),
      relation("rIdStyles", "styles", "styles.xml"),
    ]),
    "xl/workbook.xml": `<workbook ${namespaces}><sheets>${tabTexts.join("")}</sheets><definedNames>${nameTexts.join("")}</definedNames></workbook>`,
    "xl/styles.xml": `<styleSheet ${namespaces}>${looks.text()}</styleSheet>`,
  });
}

function tableParts({ tables = {} }: MadeSheet, sheet: number): Record<string, string> {
  const all = Object.entries(tables);
  if (all.length === 0) return {};
  const relations = all.map(([name]) => relation(`rId${name}`, "table", `../tables/${name}.xml`));
  return {
    [`xl/worksheets/_rels/sheet${sheet}.xml.rels`]: list(relations),
    ...Object.fromEntries(
      all.map(([name, ref]) => [
        `xl/tables/${name}.xml`,
        `<table ${namespaces} id="1" displayName="${name}" ref="${ref}"/>`,
      ]),
    ),
  };
}

const namesText = (names: Readonly<Record<string, string>>, where = ""): string[] =>
  Object.entries(names).map(
    ([name, means]) => `<definedName name="${name}"${where}>${escaped(means.slice(1))}</definedName>`,
  );

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function valuesOf(name: string, { cells: [first, ...others] }: MadeSheet): Promise<Values> {
  return Excel.run(async (context) => {
    if (!first) return [];
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getRangeByIndexes(0, 0, others.length + 1, first.length);
    range.load("values");
    await context.sync();
    return range.values as Value[][];
  });
}

function sheetText(sheet: WholeSheet, values: Values, looks: FileLooks): string {
  const cols = sheet.hiddenColumns.map((letters) => {
    const at = blockAt(`${letters}1`)?.column;
    return `<col min="${at}" max="${at}" hidden="1"/>`;
  });
  const lines = Array.from({ length: rows }, (_, at) => {
    const row = at + 1;
    const cells = Array.from({ length: columns }, (_, column) =>
      cellText(sheet, values, { row, column: column + 1 }, looks),
    );
    return `<row r="${row}"${sheet.hiddenRows.includes(row) ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
  });
  return [
    cols.length > 0 ? `<cols>${cols.join("")}</cols>` : "",
    `<sheetData>${lines.join("")}</sheetData>`,
    sheet.isProtected ? '<sheetProtection sheet="1"/>' : "",
    ...sheet.merged.map((ref) => `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`),
  ].join("");
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function isIn(address: string, { row, column }: Place): boolean {
  const block = blockAt(address);
  if (!block) throw new Error(`${address} is no block of cells.`);
  const [down, across] = [row - block.row, column - block.column];
  return down >= 0 && down < block.height && across >= 0 && across < block.width;
}

function cellText(sheet: WholeSheet, values: Values, place: Place, looks: FileLooks): string {
  const look = looks.numberOf({
    format: Object.entries(sheet.formats).find(([address]) => isIn(address, place))?.[1] ?? "General",
    worn: (["bold", "filled", "ruledOff", "open"] as const).filter((part) =>
      sheet[part].some((address) => isIn(address, place)),
    ),
  });
  const address = `${toCol(place.column - 1)}${place.row}`;
  const [typed = "", value = ""] = [sheet.cells, values].map(
    (grid) => grid[place.row - 1]?.[place.column - 1],
  );
  const formula = formulaText(typed, sheet.spills[address]);
  const [kind, text] = held(value, formula !== "");
  return `<c r="${address}" s="${look}"${kind}>${formula}${text}</c>`;
}

function formulaText(typed: Value, spill: string | undefined): string {
  if (typeof typed !== "string" || !typed.startsWith("=")) return "";
  const array = spill === undefined ? "" : ` t="array" ref="${spill}"`;
  return `<f${array}>${escaped(typed.slice(1))}</f>`;
}

function held(value: Value, isWorkedOut: boolean): readonly [kind: string, text: string] {
  if (typeof value === "number") return ["", `<v>${value}</v>`];
  if (typeof value === "boolean") return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  if (isWorkedOut) return [value.startsWith("#") ? ' t="e"' : ' t="str"', `<v>${escaped(value)}</v>`];
  return value === "" ? ["", ""] : [' t="inlineStr"', `<is><t>${escaped(value)}</t></is>`];
}
