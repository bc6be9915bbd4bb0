/** mtfp audit and mtfp explain as people call them: what they print, and how they end. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { xlsxOf } from "../host/zippedXlsx.ts";
import { mtfp } from "./mtfp.ts";

let folder: string;
const inFolder = (name: string): string => path.join(folder, name);

/** Six teams' costs: cases times rate, a total under them, years side by side. */
function costs(odd: string): Uint8Array {
  const columns = ["B", "C", "D", "E", "F", "G"];
  const head = columns.map((column, at) => text(`${column}1`, `Team ${at + 1}`)).join("");
  const figures = (row: number) =>
    columns.map((column) => `<c r="${column}${row}"><v>${row * 7}</v></c>`).join("");
  const rows = [2, 3, 4].map(
    (row) => `<row r="${row}">${text(`A${row}`, `Cost ${row}`)}${figures(row)}</row>`,
  );
  const totals = columns.map((column) => {
    const sum = column === "E" ? odd : `SUM(${column}2:${column}4)`;
    return `<c r="${column}5"><f>${sum}</f><v>63</v></c>`;
  });
  const all = `<row r="1">${head}</row>${rows.join("")}<row r="5">${text("A5", "Total")}${totals.join("")}</row>`;
  return xlsxOf({ sheet: `<sheetData>${all}</sheetData>` });
}

const text = (cell: string, words: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "mtfp-audit-"));
  await writeFile(inFolder("clean.xlsx"), costs("SUM(E2:E4)"));
  await writeFile(inFolder("faulty.xlsx"), costs("SUM(E2:E3)"));
  await writeFile(inFolder("broken.xlsx"), "not a workbook");
  await writeFile(inFolder("hostile.xlsx"), costs(`&quot;\u009b2J\u202e${"x".repeat(9)}&quot;`));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a clean workbook is one line, and ends well", async () => {
  const file = inFolder("clean.xlsx");
  expect(await mtfp("audit", file)).toEqual({
    code: 0,
    out: [`${file}: nothing found in 6 formulas on 1 sheet`],
    err: [],
  });
});

test("a sum that is one row short is an error, listed by sheet with its place first", async () => {
  const { code, out, err } = await mtfp("audit", inFolder("faulty.xlsx"));
  expect({ code, err }).toEqual({ code: 1, err: [] });
  expect(out[0]).toMatch(/faulty\.xlsx: 1 error.* in 6 formulas on 1 sheet$/);
  expect(out[1]).toBe("  Pay");
  expect(out[2]).toMatch(/^ {4}E5 +error +\S.*Try =SUM\(E2:E4\), as in B5:D5, F5:G5$/);
});

test("--json gives one object a line for each workbook that can be read; the others are told apart", async () => {
  const names = ["faulty.xlsx", "broken.xlsx", "missing.xlsx", "clean.xlsx"].map(inFolder);
  const { code, out, err } = await mtfp("audit", "--json", ...names);
  expect(code).toBe(2);
  expect(err).toEqual([
    `${inFolder("broken.xlsx")}: this is no Excel workbook; save it as an Excel workbook (.xlsx) first`,
    `${inFolder("missing.xlsx")}: it cannot be read: there is no such file or folder; check the name`,
  ]);
  const [faulty, clean, ...more] = out.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(more).toEqual([]);
  expect(clean).toEqual({
    file: inFolder("clean.xlsx"),
    sheets: 1,
    formulas: 6,
    milliseconds: expect.any(Number) as number,
    findings: [],
  });
  const [finding] = faulty?.["findings"] as Record<string, unknown>[];
  expect(Object.keys(finding ?? {})).toEqual(
    "id rule category tier sheet cells message fix peers".split(" "),
  );
  expect(finding).toMatchObject({ tier: "error", sheet: "Pay", cells: ["E5"], fix: "=SUM(E2:E4)" });
});

test.each([
  ["nothing to audit", ["audit"], "Name the workbooks: mtfp audit FILE.xlsx…"],
  ["an option that is none", ["audit", "--fast", "a.xlsx"], "Unknown option '--fast'"],
  [
    "nothing to explain",
    ["explain", "a.xlsx"],
    "Name a workbook and a cell: mtfp explain FILE.xlsx 'Sheet!B2'.",
  ],
  ["two cells", ["explain", "a.xlsx", "Pay!A1", "Pay!A2"], "One cell at a time; Pay!A2 is too many."],
  ["a cell without a sheet", ["explain", "a.xlsx", "B2"], `"B2" is no cell; name its sheet and address`],
])("%s is a wrong command", async (_, args, sentence) => {
  const { code, out, err } = await mtfp(...args);
  expect({ code, out }).toEqual({ code: 2, out: [] });
  expect(err[0]).toContain(sentence);
});

test.each(["audit", "explain", "compare"])("mtfp %s --help tells how it ends", async (name) => {
  const { code, out } = await mtfp(name, "--help");
  expect({ code, help: out.join("\n") }).toEqual({
    code: 0,
    help: expect.stringContaining("Ends with 0") as string,
  });
});

test.each(["Pay!E5", "'Pay'!$e$5", "pay!E5"])("mtfp explain tells what %s does", async (cell) => {
  const { code, out, err } = await mtfp("explain", inFolder("faulty.xlsx"), cell);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  expect(out[0]).toContain("Pay!E5");
  expect(out).toContain("=SUM(E2:E3)");
});

test("mtfp explain --json is one object", async () => {
  const { code, out } = await mtfp("explain", "--json", inFolder("faulty.xlsx"), "Pay!E5");
  expect({ code, lines: out.length }).toEqual({ code: 0, lines: 1 });
  expect(JSON.parse(out[0] ?? "")).toMatchObject({ sheet: "Pay", cell: "E5", formula: "=SUM(E2:E3)" });
});

test.each([
  ["a sheet that is not there", "Rates!B2", `has no sheet "Rates"; its sheets are Pay.`],
  ["a file that is no workbook", "Pay!B2", "this is no Excel workbook"],
])("explain: %s is said in a sentence", async (why, cell, sentence) => {
  const file = why.startsWith("a sheet") ? "clean.xlsx" : "broken.xlsx";
  const { code, out, err } = await mtfp("explain", inFolder(file), cell);
  expect({ code, out }).toEqual({ code: 2, out: [] });
  expect(err.join("\n")).toContain(sentence);
});

test.each([
  ["audit", ["--notes"]],
  ["audit", ["--json"]],
  ["explain", ["Pay!E5"]],
  ["explain", ["--json", "Pay!E5"]],
])("what cells hold cannot steer the terminal: %s %s", async (command, args) => {
  const { out } = await mtfp(command, inFolder("hostile.xlsx"), ...args);
  expect(out.join("").length).toBeGreaterThan(0);
  expect(out.filter((line) => /[\p{Cc}\p{Cf}]/u.test(line))).toEqual([]);
});
