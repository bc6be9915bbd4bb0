/** mtfp compare as people call it: what it prints of two versions of a workbook, and how it ends. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { xlsxOf } from "../host/zippedXlsx.ts";
import { mtfp } from "./mtfp.ts";

let folder: string;
const inFolder = (name: string): string => path.join(folder, name);

const workbook = (sheet: string): string =>
  `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

const text = (cell: string, words: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;

interface Line {
  readonly name: string;
  readonly figure: number;
}

const pay = { name: "Pay", figure: 100 };
const agency = { name: "Agency", figure: 7 };
const rent = { name: "Rent", figure: 50 };
const fees = { name: "Fees", figure: 10 };

/** Lines with their figures, and a sum under them. */
function costs(lines: readonly Line[], sheet = "Costs"): Uint8Array {
  const rows = lines.map(
    ({ name, figure }, at) =>
      `<row r="${at + 1}">${text(`A${at + 1}`, name)}<c r="B${at + 1}"><v>${figure}</v></c></row>`,
  );
  const last = lines.length + 1;
  const total = lines.reduce((sum, { figure }) => sum + figure, 0);
  const sum = `<row r="${last}">${text(`A${last}`, "Total")}<c r="B${last}"><f>SUM(B1:B${lines.length})</f><v>${total}</v></c></row>`;
  return xlsxOf({
    sheet: `<sheetData>${rows.join("")}${sum}</sheetData>`,
    others: { "xl/workbook.xml": workbook(sheet) },
  });
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "mtfp-compare-"));
  await writeFile(inFolder("october.xlsx"), costs([pay, rent, fees]));
  await writeFile(inFolder("november.xlsx"), costs([{ ...pay, figure: 120 }, agency, rent, fees]));
  await writeFile(inFolder("renamed.xlsx"), costs([pay, rent, fees], "Cost lines"));
  await writeFile(inFolder("hostile.xlsx"), costs([pay, rent, fees], "\u009b2J\u202e"));
  await writeFile(inFolder("broken.xlsx"), "not a workbook");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const compare = (earlier: string, later: string, ...options: string[]) =>
  mtfp("compare", inFolder(earlier), inFolder(later), ...options);

test("a version and itself are one line, and end with 0", async () => {
  const file = inFolder("october.xlsx");
  expect(await compare("october.xlsx", "october.xlsx")).toEqual({
    code: 0,
    out: [`${file} → ${file}: nothing changed`],
    err: [],
  });
});

test("a row put in is told once, and each cell that changed has a line with where it was", async () => {
  expect(await compare("october.xlsx", "november.xlsx")).toEqual({
    code: 1,
    out: [
      `${inFolder("october.xlsx")} → ${inFolder("november.xlsx")}: changed: 1 input, 0 formulas, 1 result`,
      "  Costs",
      "    Rows put in: 2",
      "    input    B1: 100 → 120",
      "    result   B5 (was B4): 160 → 187",
    ],
    err: [],
  });
});

test("a sheet that is only called otherwise is a change too", async () => {
  const { code, out } = await compare("october.xlsx", "renamed.xlsx");
  const [earlier, later] = ["october.xlsx", "renamed.xlsx"].map(inFolder);
  expect({ code, out }).toEqual({
    code: 1,
    out: [
      `${earlier ?? ""} → ${later ?? ""}: changed: no cells, only rows, columns or sheets`,
      "  The sheet Costs is now called Cost lines.",
    ],
  });
});

test("--json is one object with the earlier and the later file", async () => {
  const { code, out } = await compare("october.xlsx", "november.xlsx", "--json");
  expect({ code, lines: out.length }).toEqual({ code: 1, lines: 1 });
  expect(JSON.parse(out[0] ?? "")).toEqual({
    earlier: inFolder("october.xlsx"),
    later: inFolder("november.xlsx"),
    addedSheets: [],
    deletedSheets: [],
    renamedSheets: [],
    sheets: [
      {
        sheet: "Costs",
        insertedRows: [2],
        insertedColumns: [],
        deletedRows: [],
        deletedColumns: [],
        changes: [
          { kind: "input", cell: "B1", before: "100", after: "120" },
          { kind: "value", cell: "B5", from: "B4", before: "160", after: "187" },
        ],
      },
    ],
  });
});

test("of two files that cannot be read, each has its line, and nothing is compared", async () => {
  expect(await compare("broken.xlsx", "missing.xlsx")).toEqual({
    code: 2,
    out: [],
    err: [
      `${inFolder("broken.xlsx")}: this is no Excel workbook; save it as an Excel workbook (.xlsx) first`,
      `${inFolder("missing.xlsx")}: it cannot be read: there is no such file or folder; check the name`,
    ],
  });
});

test.each([
  ["one file", ["compare", "a.xlsx"], "Name the earlier and the later workbook"],
  ["three files", ["compare", "a.xlsx", "b.xlsx", "c.xlsx"], "Two workbooks at a time; c.xlsx is too many."],
  ["an option that is none", ["compare", "--deep", "a.xlsx", "b.xlsx"], "Unknown option '--deep'"],
])("%s is a wrong command", async (_, args, sentence) => {
  const { code, out, err } = await mtfp(...args);
  expect({ code, out }).toEqual({ code: 2, out: [] });
  expect(err[0]).toContain(sentence);
});

test.each([[[]], [["--json"]]])("what cells hold cannot steer the terminal: %j", async (options) => {
  const { out } = await compare("october.xlsx", "hostile.xlsx", ...options);
  expect(out.join("")).toContain("2J");
  expect(out.filter((line) => /[\p{Cc}\p{Cf}]/u.test(line))).toEqual([]);
});
