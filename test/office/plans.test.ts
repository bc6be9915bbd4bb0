/** Plans as LibreOffice works them out: no error in any cell, and every result the one stored in the file. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runMtfp } from "../../src/cli/runMtfp.ts";
import { writeXlsx } from "../../src/host/xlsx/writeXlsx.ts";
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { planWorkbook } from "../../src/sheet/planWorkbook.ts";
import type { SheetSpec } from "../../src/sheet/workbookSpec.ts";
import { formulas, sheetWith, values, workbookOf } from "../host/workbookSpecs.ts";
import { checkCells } from "./checkCells.ts";
import { errorsAmong, type FormulaCell, formulaCells } from "./formulaCells.ts";
import { convert } from "./libreOffice.ts";
import { type PrintedPage, printedPages } from "./pages.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "mtfp-office-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const examples = (await readdir("examples")).filter((file) => /^[a-z]+-\d{4}\.json$/.test(file));

/** Numbers may differ in the digits that their order of adding up decides. */
function differ(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one !== other;
  return Math.abs(one - other) > 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

function differences(stored: readonly FormulaCell[], recalculated: readonly FormulaCell[]): string[] {
  const results = new Map(recalculated.map(({ place, result }) => [place, result]));
  return stored
    .filter(({ place, result }) => differ(result, results.get(place)))
    .map(
      ({ place, formula, result }) =>
        `${place} =${formula}: stored ${JSON.stringify(result)}, recalculated ${JSON.stringify(results.get(place))}`,
    );
}

test("LibreOffice works formulas out anew, so that a wrong stored result is found", async () => {
  const file = path.join(folder, "wrong.xlsx");
  const cells = [values(1, 1, [[2]]), formulas(2, 1, "=R[-1]C*2", [[999]])];
  await writeFile(file, await writeXlsx(workbookOf([sheetWith({ cells })])));
  const recalculated = await formulaCells(await convert(file, "xlsx", folder));
  expect(differences(await formulaCells(file), recalculated)).toEqual([
    "Pay!A2 =A1*2: stored 999, recalculated 4",
  ]);
});

test.each(examples)("%s recalculates to what it holds, without an error", async (example) => {
  const file = path.join(folder, example.replace(".json", ".xlsx"));
  const said: string[] = [];
  const say = (line: string): unknown => said.push(line);
  const code = await runMtfp(["plan", path.join("examples", example), "--out", file], { out: say, err: say });
  expect({ code, said }).toEqual({ code: 0, said: [] });
  const stored = await formulaCells(file);
  const recalculated = await formulaCells(await convert(file, "xlsx", folder));
  expect(stored.length).toBeGreaterThan(100);
  expect(errorsAmong([...stored, ...recalculated])).toEqual([]);
  expect(differences(stored, recalculated)).toEqual([]);
});

/** The workbook that the test above wrote. */
const written = (example: string): string => path.join(folder, example.replace(".json", ".xlsx"));

test.each(examples)("%s passes every check of class error, once recalculated", async (example) => {
  const recalculated = path.join(folder, "recalculated", path.basename(written(example)));
  const cells = await checkCells(recalculated);
  // Two of the MTFP's own in the base year, five in each plan year, their sum, and the master check at the least.
  expect(cells.length).toBeGreaterThan(10);
  expect(cells.filter(({ value }) => value !== 0)).toEqual([]);
});

async function sheetsOf(example: string): Promise<readonly SheetSpec[]> {
  const read = parsePlanFile(await readFile(path.join("examples", example), "utf8"));
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return planWorkbook(buildPlan(read.inputs), { style: "native", unit: "£000" }).sheets;
}

/** A page begins at each break, and with each area that prints. */
function pagesOf({ print: { fitToWidth, areas = [], breaks = [] } }: SheetSpec): number {
  const begins = new Set([...areas.slice(1).map(({ first }) => first), ...breaks]);
  return fitToWidth * (begins.size + 1);
}

/** The titles of blocks. */
function titlesOf({ keys }: SheetSpec): string[] {
  return keys.flatMap(({ key }) => (key.startsWith("block:") ? [key.replace("block:", "")] : []));
}

/** Whether none of its lines begins as a row below the headings does. The review log is there to be filled in. */
function isBare({ sheet, lines }: PrintedPage, specs: readonly SheetSpec[]): boolean {
  const spec = specs.find(({ name }) => name === sheet);
  const labels = spec ? labelsOf(spec) : [];
  return sheet !== "Review log" && !lines.some((line) => labels.some((label) => line.includes(label)));
}

/** The words that a row opens with, as far as they stay on one line where the cell wraps. */
function labelsOf({ cells, print }: SheetSpec): string[] {
  const headed = print.repeatRows?.last ?? 0;
  return cells.flatMap((block) =>
    block.kind === "values" && block.column <= 2
      ? block.values.flatMap((line, down) =>
          line
            .slice(0, 3 - block.column)
            .filter((text) => typeof text === "string" && block.row + down > headed)
            .map((text) => String(text).split(" ", 2).join(" ")),
        )
      : [],
  );
}

test.each(examples)("%s prints no page with headings alone, no cut-off number", async (example) => {
  const specs = await sheetsOf(example);
  const sheets = specs.map(({ name }) => name);
  const pages = await printedPages(await convert(written(example), "pdf", folder), sheets);
  expect(new Set(pages.map(({ sheet }) => sheet))).toEqual(new Set(sheets));
  const text = pages.flatMap(({ lines }) => lines);
  expect(text.filter((line) => line.includes("###"))).toEqual([]);
  expect(pages.filter((page) => isBare(page, specs))).toEqual([]);
  const titles = new Set(specs.flatMap(titlesOf));
  expect(pages.filter(({ lines }) => titles.has(lines.at(-1)?.trim() ?? ""))).toEqual([]);
  // LibreOffice parts the sheets where the plan says, and nowhere else.
  const counts = sheets.map((sheet) => [sheet, pages.filter((page) => page.sheet === sheet).length]);
  expect(counts).toEqual(specs.map((sheet) => [sheet.name, pagesOf(sheet)]));
});
