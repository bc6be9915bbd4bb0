/** .xlsx files as the audit gets to see them: what cells hold, how they look, and what is no workbook at all. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { GridCell, WorkbookGrid } from "../../src/audit/workbookGrid.ts";
import { readXlsx } from "../../src/host/xlsx/readXlsx.ts";
import { writeXlsx } from "../../src/host/xlsx/writeXlsx.ts";
import { sheetWith, values, workbookOf } from "./workbookSpecs.ts";
import { list, relation, type XlsxParts, xlsxOf, zipped } from "./zippedXlsx.ts";

function gridOf(parts: XlsxParts): WorkbookGrid {
  const grid = readXlsx(xlsxOf(parts));
  if ("fault" in grid) throw new Error(grid.fault.what);
  return grid;
}

/** The cells of a sheet that holds just these elements. */
const cellsOf = (rows: string, parts: XlsxParts = {}): readonly GridCell[] =>
  gridOf({ ...parts, sheet: `<sheetData>${rows}</sheetData>` }).sheets[0]?.cells ?? [];

const cellOf = (cell: string, parts?: XlsxParts) => cellsOf(`<row r="1">${cell}</row>`, parts)[0];

test.each([
  ["a number", `<c r="A1"><v>1.5</v></c>`, { value: 1.5 }],
  ["a number written out", `<c r="A1" t="n"><v>1E-3</v></c>`, { value: 0.001 }],
  ["a shared text", `<c r="A1" t="s"><v>1</v></c>`, { value: "On-costs & NI" }],
  ["a text in the cell", `<c r="A1" t="inlineStr"><is><t>Posts</t></is></c>`, { value: "Posts" }],
  ["true", `<c r="A1" t="b"><v>1</v></c>`, { value: true }],
  ["false", `<c r="A1" t="b"><v>0</v></c>`, { value: false }],
  ["an error", `<c r="A1" t="e"><v>#DIV/0!</v></c>`, { value: null, error: "#DIV/0!" }],
  ["a day", `<c r="A1" t="d"><v>2025-04-01T00:00:00Z</v></c>`, { value: 45_748 }],
  ["a formula and what it last came to", `<c r="A1"><f>B1*2</f><v>8</v></c>`, { value: 8, formula: "=B1*2" }],
  [
    "a formula that gave a text",
    `<c r="A1" t="str"><f>B1&amp;""</f><v>ab</v></c>`,
    { value: "ab", formula: `=B1&""` },
  ],
  [
    "a formula that failed",
    `<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>`,
    { value: null, error: "#DIV/0!", formula: "=1/0" },
  ],
  ["a formula nobody worked out", `<c r="A1"><f>1+1</f></c>`, { value: null, formula: "=1+1" }],
  ["what no standard knows", `<c r="A1" t="zz"><v>1</v></c><c r="B1"><v>2</v></c>`, undefined],
])("%s", (_, cell, held) => {
  const strings = `<si><t>Teams</t></si><si><r><t>On-costs</t></r><r><t> &amp; NI</t></r><rPh><t>x</t></rPh></si>`;
  const read = cellOf(cell, { strings });
  expect(read).toEqual(
    held ? { row: 1, column: 1, look: "", ...held } : { row: 1, column: 2, look: "", value: 2 },
  );
});

test.each([
  [
    "younger functions lose their prefix",
    "_xlfn.XLOOKUP(A2,_xlfn._xlws.SORT(B:B),C:C)",
    "=XLOOKUP(A2,SORT(B:B),C:C)",
  ],
  ["not within a text", `"_xlfn."&amp;_xlfn.CONCAT(A2)`, `="_xlfn."&CONCAT(A2)`],
  ["parameters of a LAMBDA", "_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)", "=LAMBDA(x,x+1)"],
  ["a spilled range", "SUM(_xlfn.ANCHORARRAY(B2))", "=SUM(B2#)"],
  ["an implicit intersection", "_xlfn.SINGLE(B2:B9)", "=@B2:B9"],
  ["the add-in's own functions", "_xldudf_MTFP_CASELOAD_RATIO(B4,C4)", "=MTFP.CASELOAD_RATIO(B4,C4)"],
  ["somebody else's functions stay", "_xldudf_OTHER_F(B4)", "=_xldudf_OTHER_F(B4)"],
])("formulas are what Excel shows: %s", (_, stored, shown) => {
  expect(cellOf(`<c r="A1"><f>${stored}</f></c>`)?.formula).toBe(shown);
});

test.each([
  ["relative", "A1+1", "=B2+1"],
  ["fixed", "$A$1*A$1*$A1", "=$A$1*B$1*$A2"],
  ["whole columns", "SUM(A:A)", "=SUM(B:B)"],
  ["another sheet", "'Q1 pay'!A1", "='Q1 pay'!B2"],
  ["another workbook", "[1]Pay!A1*[1]!Rate", "=[1]Pay!B2*[1]!Rate"],
  [
    "another workbook by its path",
    String.raw`'C:\A1 (old)\[Pay.xlsx]A1'!A1+A1`,
    String.raw`='C:\A1 (old)\[Pay.xlsx]A1'!B2+B2`,
  ],
  ["texts and names that look like cells", `"A1"&amp;Rate1_A1&amp;LOG10(A1)`, `="A1"&Rate1_A1&LOG10(B2)`],
])("a shared formula is told to each cell: %s", (_, first, second) => {
  const cells = cellsOf(
    `<row r="5"><c r="C5"><f t="shared" si="0" ref="C5:D6">${first}</f></c></row>
     <row r="6"><c r="D6"><f t="shared" si="0"/></c></row>`,
  );
  expect(cells.at(-1)).toMatchObject({ row: 6, column: 4, formula: second });
});

test("an array formula stands in its first cell; the others show a part of it", () => {
  const cells = cellsOf(
    `<row r="1"><c r="A1"><f t="array" ref="A1:A3">TRANSPOSE(C1:E1)</f><v>1</v></c></row>
     <row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>9</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>
     <row r="4"><c r="A4"><v>4</v></c></row>`,
  );
  expect(cells.map(({ formula, value, isSpilled }) => [formula, value, isSpilled])).toEqual([
    ["=TRANSPOSE(C1:E1)", 1, undefined],
    [undefined, 2, true],
    [undefined, 9, undefined],
    [undefined, 3, true],
    [undefined, 4, undefined],
  ]);
});

test("rows and cells that do not say where they stand follow the ones before; any order comes out row by row", () => {
  const cells = cellsOf(
    `<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>
     <row r="9"><c r="B9"><v>5</v></c></row><row r="8"><c r="B8"><v>4</v></c></row>`,
  );
  expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual([
    [1, 1, 1],
    [1, 2, 2],
    [2, 1, 3],
    [8, 2, 4],
    [9, 2, 5],
  ]);
});

test("looks are told in words; blank cells count only where they look like something", () => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>
    <fonts><font/><font><b/></font></fonts>
    <fills><fill><patternFill/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>
    <borders><border/><border><left/><top style="thin"/></border></borders>
    <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="1" fillId="1" borderId="1"><protection locked="0"/></xf></cellXfs>`;
  expect(
    cellsOf(`<row r="1"><c r="A1" s="1"/><c r="B1" s="0"/><c r="C1" s="1"><v>1</v></c></row>`, { styles }),
  ).toEqual(
    [1, 3].map((column) => ({
      row: 1,
      column,
      value: column === 1 ? null : 1,
      numberFormat: "0.0%",
      look: "bold fill:FFFFFF00 top:thin",
      locked: false,
    })),
  );
});

test("what is hidden, protected, named and how the workbook calculates", () => {
  const grid = gridOf({
    sheet: `<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="4" hidden="1"/></sheetData><sheetProtection sheet="1"/>`,
    workbook: `<definedNames><definedName name="rate" comment="Of 2025">Pay!$B$4</definedName>
      <definedName name="local" localSheetId="0">Pay!$A$1</definedName>
      <definedName name="_xlnm.Print_Area" localSheetId="0">Pay!$A$1:$C$9</definedName></definedNames>
      <calcPr calcMode="manual" iterate="1"/>`,
  });
  expect(grid.names).toEqual([
    { name: "rate", formula: "=Pay!$B$4", comment: "Of 2025" },
    { name: "local", formula: "=Pay!$A$1", sheet: "Pay" },
  ]);
  expect(grid.calculation).toEqual({ isManual: true, isIterative: true });
  expect(grid.sheets[0]).toMatchObject({
    name: "Pay",
    visibility: "visible",
    isProtected: true,
    hiddenRows: new Set([4]),
    hiddenColumns: new Set([2, 3]),
  });
});

test("tables say where they stand", () => {
  const grid = gridOf({
    others: {
      "xl/worksheets/_rels/sheet1.xml.rels": list([relation("rId1", "table", "../tables/table1.xml")]),
      "xl/tables/table1.xml": `<table displayName="Posts" ref="B3:F9"/>`,
    },
  });
  expect(grid.sheets[0]?.tables).toEqual([{ name: "Posts", row: 3, column: 2, height: 7, width: 5 }]);
});

test("what our own writer writes reads back", async () => {
  const pay = sheetWith({
    cells: [
      values(1, 1, [
        ["Posts", 12],
        ["Cost", 40_000],
      ]),
    ],
  });
  const grid = readXlsx(await writeXlsx(workbookOf([pay])));
  const cells = "fault" in grid ? [] : (grid.sheets[0]?.cells ?? []);
  expect(cells.map(({ value }) => value)).toEqual(["Posts", 12, "Cost", 40_000]);
});

const compoundFile = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600));
const locked = Buffer.concat([compoundFile, Buffer.from("EncryptedPackage", "utf16le"), new Uint8Array(64)]);
const whole = xlsxOf({ sheet: `<sheetData><row r="1"><c r="A1"><f>1+1</f></c></row></sheetData>` });
const binary = zipped({ "_rels/.rels": list([relation("rId1", "officeDocument", "xl/workbook.bin")]) });
const text = zipped({
  "_rels/.rels": list([relation("rId1", "officeDocument", "word/document.xml")]),
  "word/document.xml": "<document/>",
});

test.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(), "the file is empty"],
  ["a text file", Buffer.from("ref,line\n1,2\n"), "this is no Excel workbook"],
  ["a workbook of Excel 2003", compoundFile, "this is a workbook of Excel 97-2003 (.xls)"],
  ["a workbook with a password", locked, "the workbook is locked with a password"],
  ["a binary workbook", binary, "this is a binary workbook (.xlsb)"],
  ["a letter", text, "this is no Excel workbook"],
  ["an archive of anything", zipped({ "a.txt": "a" }), "this is no Excel workbook"],
  [
    "half a workbook",
    whole.subarray(0, whole.length / 2),
    "the workbook is damaged (its archive is cut short)",
  ],
  [
    "a sheet that ends too soon",
    xlsxOf({ sheet: "<sheetData><row>" }),
    "the workbook is damaged (xl/worksheets/sheet1.xml)",
  ],
])("%s is told in a sentence", (_, bytes, what) => {
  expect(readXlsx(bytes)).toMatchObject({ fault: { what } });
});

const manyFigures = `<sheetData>${`<row><c><v>1</v></c><c><f>A1</f></c></row>`.repeat(1_000)}</sheetData>`;
const tight = { unpacked: 100_000, held: 1_000_000 };

test.each([
  ["unpacks to more than there is room for", { ...tight, unpacked: 10_000 }],
  ["holds more cells than there is room for", { ...tight, held: 10_000 }],
])("a file that %s is refused on the way", (_, limits) => {
  const bytes = xlsxOf({ sheet: manyFigures });
  expect(bytes.length).toBeLessThan(5_000);
  expect(readXlsx(bytes, limits)).toMatchObject({
    fault: { what: "the workbook is too big to be read here" },
  });
  expect(readXlsx(bytes, tight)).toMatchObject({ sheets: [{ name: "Pay" }] });
});

test.each([
  ["a row below the last", `<row r="1048577"/>`],
  ["a row that is no number", `<row r="x"/>`],
  ["a cell right of the last", `<row r="1">${"<c/>".repeat(16_385)}</row>`],
])("%s is damage", (_, rows) => {
  const fault = { what: expect.stringContaining("the workbook is damaged") as string };
  expect(readXlsx(xlsxOf({ sheet: `<sheetData>${rows}</sheetData>` }))).toMatchObject({ fault });
});

test("painted cells without end are left out, the figures among them stay", () => {
  const styles = `<fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>`;
  const painted = `<row>${`<c s="1"/>`.repeat(10_000)}</row>`.repeat(25);
  const cells = cellsOf(`${painted}<row r="30"><c r="A30"><v>7</v></c></row>`, { styles });
  expect(cells.length).toBe(200_001);
  expect(cells.at(-1)).toMatchObject({ row: 30, value: 7 });
});

/** Either a workbook or a sentence. */
const isTold = (bytes: Uint8Array): boolean => {
  const read = readXlsx(bytes);
  return "fault" in read ? /^\S.*\S$/.test(`${read.fault.what}; ${read.fault.fix}`) : read.sheets.length >= 0;
};

test("any bytes give a workbook or a sentence", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => isTold(bytes)));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => isTold(Uint8Array.of(0x50, 0x4b, ...bytes))),
  );
});

test("a workbook that is cut off anywhere, or has a wrong byte, gives a workbook or a sentence", () => {
  const place = fc.nat(whole.length - 1);
  fc.assert(fc.property(place, (end) => isTold(whole.subarray(0, end))));
  fc.assert(
    fc.property(place, fc.integer({ min: 0, max: 255 }), (at, byte) =>
      isTold(Uint8Array.from(whole).fill(byte, at, at + 1)),
    ),
    { numRuns: 500 },
  );
});
