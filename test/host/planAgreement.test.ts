/** The workbench's engine agrees with the plan. A file of its own: emulated workbooks of one process share calculations. */
import { expect, test } from "vitest";
import { planFile } from "../../src/flows/planFile.ts";
import { excelPlan } from "../../src/host/excelPlan.ts";
import { exampleText } from "../examples/exampleFiles.ts";
import { emulatedExcel } from "./emulatedExcel.ts";
import { firstBuild, takenBack } from "./planEdits.ts";

test("every cell of an example works out to what the plan says", async () => {
  const host = await emulatedExcel();
  const outcome = planFile(exampleText("dorset-2017"), { style: "native", unit: "£000" });
  if ("problems" in outcome) throw new RangeError(JSON.stringify(outcome.problems));
  const { spec } = outcome;
  await excelPlan.playEdits(firstBuild(spec), takenBack(spec));
  await host.book.engine.recalculate();
  const { sheets } = await excelPlan.readPlan();
  const wrong = spec.sheets.flatMap(({ id, cells }) => {
    const held = sheets.find((sheet) => sheet.id === id);
    return cells.flatMap((block) =>
      Array.from({ length: block.height * block.width }, (_, at) => {
        const [down, across] = [Math.floor(at / block.width), at % block.width];
        const expected = (block.kind === "formula" ? block.results : block.values)[down]?.[across] ?? "";
        const value = held?.values[block.row + down - 1]?.[block.column + across - 1] ?? "";
        return isSame(expected, value)
          ? []
          : [`${id} ${block.row + down},${block.column + across}: ${expected} ${value}`];
      }).flat(),
    );
  });
  expect(wrong).toEqual([]);
});

function isSame(expected: unknown, value: unknown): boolean {
  if (typeof expected !== "number" || typeof value !== "number") return expected === value;
  return Math.abs(expected - value) <= 1e-9 * Math.max(1, Math.abs(expected));
}
