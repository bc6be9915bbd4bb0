/** Finding lost functions and mending them, in a workbook behind the real Office.js. */
import { beforeEach, expect, test } from "vitest";
import { cellName } from "../../src/flows/cellName.ts";
import { repairCells, undoRepair } from "../../src/flows/repairCells.ts";
import { scanForBrokenCells } from "../../src/flows/scanForBrokenCells.ts";
import { excelWorkbook } from "../../src/host/excel/excelWorkbook.ts";
import type { ExcelHost } from "../../workbench/host/excelHost.ts";
import { emulatedExcel, fill } from "../host/emulatedExcel.ts";

const ids = new Set(["CASELOAD_RATIO", "AGENCY_RATE"]);
const lost = "=_xldudf_MTFP_CASELOAD_RATIO(1,2)";
const mended = "=MTFP.CASELOAD_RATIO(1,2)";

let host: ExcelHost;
beforeEach(async () => {
  host = await emulatedExcel();
  await fill(host, "Sheet1", [
    ["Cases", lost, "=1+1"],
    [12, lost, "=SUM(A2)"],
    ["", mended, '="_xldudf_MTFP_AGENCY_RATE(1,2)"'],
  ]);
  await fill(host, "Team A", [["=[2]!_xldudf_MTFP_AGENCY_RATE(1,2)"], ["=_xldudf_OTHER_THING(1)"]]);
});

const scan = () => scanForBrokenCells(excelWorkbook, ids);
const everything = async () => {
  const extents = await excelWorkbook.readExtents();
  const blocks = await excelWorkbook.readBlocks(extents.flatMap(({ used }) => used ?? []));
  return blocks.map(({ formulas }) => formulas);
};

test("the scan finds our lost cells on every sheet and nobody else's", async () => {
  const found = (await scan()).map((cell) => `${cell.sheet}!${cellName(cell)} ${cell.kind}`);
  expect(found).toEqual(["Sheet1!B1 lost", "Sheet1!B2 lost", "Sheet1!B3 unrecognised", "Team A!A1 lost"]);
});

test("the repair rewrites those cells and nothing else; undo brings the old text back", async () => {
  const before = await everything();
  const repair = await repairCells(excelWorkbook, await scan());
  expect(repair.mended).toHaveLength(4);
  expect(await everything()).toEqual([
    [
      ["Cases", mended, "=1+1"],
      [12, mended, "=SUM(A2)"],
      ["", mended, '="_xldudf_MTFP_AGENCY_RATE(1,2)"'],
    ],
    [["=MTFP.AGENCY_RATE(1,2)"], ["=_xldudf_OTHER_THING(1)"]],
  ]);
  await undoRepair(excelWorkbook, repair);
  expect(await everything()).toEqual(before);
});

test("cells that Excel still does not know are named after the repair", async () => {
  const { stillBroken } = await repairCells(excelWorkbook, await scan());
  expect(stillBroken.map(cellName)).toEqual(["B1", "B2", "B3", "A1"]); // no function is registered in this workbook
});

test("a protected sheet is skipped, not unprotected", async () => {
  host.faults.add({ kind: "protectedSheet", sheet: "Team A" });
  const { mended: cells, skipped } = await repairCells(excelWorkbook, await scan());
  expect(cells.map(({ sheet }) => sheet)).toEqual(["Sheet1", "Sheet1", "Sheet1"]);
  expect(skipped.map(({ sheet }) => sheet)).toEqual(["Team A"]);
  expect((await excelWorkbook.readExtents()).map(({ isProtected }) => isProtected)).toEqual([false, true]);
});

test("a failure half-way leaves every cell as it was, and says so", async () => {
  const cells = await scan();
  const before = await everything();
  // The second sheet is protected after the scan, as a colleague might do: the first one is already written by then.
  host.faults.add({ kind: "protectedSheet", sheet: "Team A" });
  await expect(repairCells(excelWorkbook, cells)).rejects.toThrow("Nothing was repaired");
  expect(await everything()).toEqual(before);
});

test("a call of a function that does not exist is shown but not touched", async () => {
  await fill(host, "Sheet1", [["=MTFP.CASELOAD(1,2)"]]);
  const cells = await scan();
  expect(cells[0]).toMatchObject({ kind: "unknown" });
  expect((await repairCells(excelWorkbook, cells)).mended).not.toContainEqual(cells[0]);
});

test("a stopped scan gives the reason and reads no further", async () => {
  const stop = new AbortController();
  const scanned = scanForBrokenCells(excelWorkbook, ids, { signal: stop.signal });
  stop.abort(new Error("Stopped by hand."));
  await expect(scanned).rejects.toThrow("Stopped by hand.");
});
