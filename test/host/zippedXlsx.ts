/** .xlsx files made by hand from their parts, for what no program would write. */
import { ZipArchive } from "@cj-tech-master/excelts/archive";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What a file with one sheet consists of; a part that is given replaces or joins these. */
export interface XlsxParts {
  /** What stands between the tags of the sheet: sheetData and its neighbours. */
  readonly sheet?: string;
  /** What follows the list of sheets in the workbook part. */
  readonly workbook?: string;
  readonly styles?: string;
  readonly strings?: string;
  /** Any other part by its path. */
  readonly others?: Readonly<Record<string, string>>;
}

export function xlsxOf({ sheet = "", workbook = "", styles, strings, others = {} }: XlsxParts): Uint8Array {
  const companions = [
    relation("rId1", "worksheet", "worksheets/sheet1.xml"),
    ...(styles === undefined ? [] : [relation("rId2", "styles", "styles.xml")]),
    ...(strings === undefined ? [] : [relation("rId3", "sharedStrings", "sharedStrings.xml")]),
  ];
  return zipped({
    "_rels/.rels": list([relation("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/_rels/workbook.xml.rels": list(companions),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Pay" sheetId="1" r:id="rId1"/></sheets>${workbook}</workbook>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}">${sheet}</worksheet>`,
    ...(styles !== undefined && { "xl/styles.xml": `<styleSheet xmlns="${main}">${styles}</styleSheet>` }),
    ...(strings !== undefined && { "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings}</sst>` }),
    ...others,
  });
}

export const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;

export const list = (entries: readonly string[]): string =>
  `<Relationships xmlns="${packageRelations}">${entries.join("")}</Relationships>`;

export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const archive = new ZipArchive();
  for (const [path, text] of Object.entries(parts)) archive.add(path, text);
  return archive.bytesSync();
}
