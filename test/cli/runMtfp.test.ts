/** mtfp plan as people call it: what it writes, what it says, how it ends. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import ExcelJS from "exceljs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { mtfp } from "./mtfp.ts";

const example = path.resolve("examples/walsall-2016.json");
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "mtfp-cli-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const inFolder = (name: string): string => path.join(folder, name);

async function sheetsOf(file: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

/** All formulas of a workbook. */
async function formulasOf(file: string): Promise<string[]> {
  const found: string[] = [];
  for (const sheet of (await sheetsOf(file)).worksheets) {
    sheet.eachRow((row) => row.eachCell(({ formula }) => formula && found.push(formula)));
  }
  return found;
}

test("an example becomes a workbook that opens at its cover, and nothing is said", async () => {
  expect(await mtfp("plan", example, "--out", inFolder("plan.xlsx"))).toEqual({ code: 0, out: [], err: [] });
  const workbook = await sheetsOf(inFolder("plan.xlsx"));
  expect(workbook.worksheets[0]?.name).toBe("Cover");
  expect(await readdir(folder)).toEqual(["plan.xlsx"]);
});

test("native formulas ask for no function of the add-in", async () => {
  await mtfp("plan", example, "--out", inFolder("plan.xlsx"));
  expect((await formulasOf(inFolder("plan.xlsx"))).filter((formula) => /mtfp_/i.test(formula))).toEqual([]);
});

test("--formulas functions asks for the add-in's functions by the name that Excel stores", async () => {
  await mtfp("plan", example, "--out", inFolder("plan.xlsx"), "--formulas", "functions");
  const formulas = await formulasOf(inFolder("plan.xlsx"));
  expect(formulas.filter((formula) => formula.includes("_xldudf_MTFP_")).length).toBeGreaterThan(0);
  expect(formulas.filter((formula) => /\bMTFP\.[A-Z]/.test(formula))).toEqual([]);
});

test("--unit chooses how money is shown, not what the cells hold", async () => {
  const money = async (unit: string): Promise<{ formats: Set<string>; values: unknown[] }> => {
    await mtfp("plan", example, "--out", inFolder("plan.xlsx"), "--unit", unit);
    const [formats, values] = [new Set<string>(), [] as unknown[]];
    (await sheetsOf(inFolder("plan.xlsx"))).getWorksheet("MTFP")?.eachRow((row) =>
      row.eachCell((cell) => {
        if (typeof cell.result !== "number") return;
        formats.add(cell.numFmt);
        values.push(cell.result);
      }),
    );
    return { formats, values };
  };
  const [pounds, thousands, millions] = [await money("£"), await money("£000"), await money("£m")];
  const has = ({ formats }: typeof pounds, digits: string): boolean =>
    [...formats].some((format) => format.includes(`]${digits};`));
  expect([has(pounds, "#,##0"), has(thousands, "#,##0,"), has(millions, "#,##0.00,,")]).toEqual([
    true,
    true,
    true,
  ]);
  expect(thousands.values.length).toBeGreaterThan(0);
  expect(thousands.values).toEqual(pounds.values);
  expect(millions.values).toEqual(pounds.values);
});

test("a workbook of that name is replaced", async () => {
  await writeFile(inFolder("plan.xlsx"), "last month's");
  expect((await mtfp("plan", example, "--out", inFolder("plan.xlsx"))).code).toBe(0);
  expect((await readFile(inFolder("plan.xlsx"))).subarray(0, 2).toString()).toBe("PK");
});

test("the same plan file gives the same bytes", async () => {
  await mtfp("plan", example, "--out", inFolder("one.xlsx"));
  await mtfp("plan", example, "--out", inFolder("two.xlsx"));
  expect((await readFile(inFolder("one.xlsx"))).equals(await readFile(inFolder("two.xlsx")))).toBe(true);
});

test("all that is wrong with a plan file is said at once, one problem a line, and nothing is written", async () => {
  const plan = JSON.parse(await readFile(example, "utf8")) as Record<string, unknown>;
  await writeFile(inFolder("wrong.json"), JSON.stringify({ ...plan, years: 11, title: 5, extra: "a\nb" }));
  await writeFile(inFolder("plan.xlsx"), "last month's");
  const { code, out, err } = await mtfp("plan", inFolder("wrong.json"), "--out", inFolder("plan.xlsx"));
  expect({ code, out }).toEqual({ code: 1, out: [] });
  expect(err.length).toBeGreaterThanOrEqual(3);
  for (const line of err) expect(line).toMatch(/^[^\n]+: [^\n]+; [^\n]+$/);
  expect(await readFile(inFolder("plan.xlsx"), "utf8")).toBe("last month's");
  expect((await readdir(folder)).sort()).toEqual(["plan.xlsx", "wrong.json"]);
});

test("a file that is no JSON says where it breaks off", async () => {
  await writeFile(inFolder("plan.json"), '{ "title": "Plan", ');
  const { code, err } = await mtfp("plan", inFolder("plan.json"), "--out", inFolder("plan.xlsx"));
  expect({ code, lines: err.length }).toEqual({ code: 1, lines: 1 });
  expect(err[0]).toContain("line 1");
});

test.each<[string, () => Promise<string[]>, RegExp]>([
  [
    "a missing plan file",
    () => Promise.resolve([inFolder("no.json"), "--out", inFolder("p.xlsx")]),
    /no\.json: it cannot be read: there is no such file/,
  ],
  [
    "a folder for a plan file",
    () => Promise.resolve([folder, "--out", inFolder("p.xlsx")]),
    /cannot be read: this is a folder/,
  ],
  [
    "a missing folder for the workbook",
    () => Promise.resolve([example, "--out", inFolder("no/p.xlsx")]),
    /p\.xlsx: it cannot be written: there is no such file or folder/,
  ],
  [
    "a folder in the workbook's place",
    async () => {
      await mkdir(inFolder("p.xlsx"));
      return [example, "--out", inFolder("p.xlsx")];
    },
    /p\.xlsx: it cannot be written: this is a folder/,
  ],
])("%s is said in a sentence", async (_, args, sentence) => {
  const { code, out, err } = await mtfp("plan", ...(await args()));
  expect({ code, out, lines: err.length }).toEqual({ code: 1, out: [], lines: 1 });
  expect(err[0]).toMatch(sentence);
  expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test.each<[string, string[], string]>([
  ["no command", [], "mtfp plan FILE.json --out FILE.xlsx"],
  ["an unknown command", ["plant"], 'no command "plant"'],
  ["no plan file", ["plan", "--out", "p.xlsx"], "Name the plan file"],
  ["two plan files", ["plan", "a.json", "b.json", "--out", "p.xlsx"], "b.json is too many"],
  ["no place for the workbook", ["plan", "a.json"], "--out FILE.xlsx"],
  ["--out without a name", ["plan", "a.json", "--out"], "--out"],
  ["a workbook that Excel would not open", ["plan", "a.json", "--out", "p.json"], "ends in .xlsx"],
  ["an unknown style", ["plan", "a.json", "--out", "p.xlsx", "--formulas", "fancy"], "native or functions"],
  ["an unknown unit", ["plan", "a.json", "--out", "p.xlsx", "--unit", "k"], "£ or £000 or £m"],
  ["an unknown option", ["plan", "a.json", "--out", "p.xlsx", "--fast"], "--fast"],
])("%s ends with 2 and says what to type", async (_, args, sentence) => {
  const { code, out, err } = await mtfp(...args);
  expect({ code, out }).toEqual({ code: 2, out: [] });
  expect(err.join("\n")).toContain(sentence);
});

test.each([[["--help"]], [["help"]], [["plan", "--help"]], [["plan", "-h"]]])("%j explains", async (args) => {
  const { code, out, err } = await mtfp(...args);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  expect(out.join("\n")).toContain("FILE.json --out FILE.xlsx");
});

test("npm run mtfp passes the outcome on to the shell", async () => {
  const npm = (...args: string[]): Promise<{ stdout: string; stderr: string }> =>
    promisify(execFile)("npm", ["run", "--silent", "mtfp", "--", ...args]);
  expect((await npm("plan", example, "--out", inFolder("plan.xlsx"))).stdout).toBe("");
  expect(await readdir(folder)).toEqual(["plan.xlsx"]);
  await expect(npm("plan", inFolder("no.json"), "--out", inFolder("p.xlsx"))).rejects.toMatchObject({
    code: 1,
  });
  await expect(npm("plan")).rejects.toMatchObject({ code: 2 });
});
