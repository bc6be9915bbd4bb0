/** Plans as LibreOffice works them out: no error in any cell, and every result the one stored in the file. */
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runMtfp } from "../../src/cli/runMtfp.ts";
import { writeXlsx } from "../../src/host/writeXlsx.ts";
import { formulas, sheetWith, values, workbookOf } from "../host/workbookSpecs.ts";
import { errorsAmong, type FormulaCell, formulaCells } from "./formulaCells.ts";
import { convert } from "./libreOffice.ts";

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
