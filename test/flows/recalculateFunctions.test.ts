/** The ribbon's Recalculate and the flow behind it, over the real Office.js. */
import { expect, test, vi } from "vitest";
import { associateCommands, recalculate } from "../../src/commands/commands.ts";
import { recalculateFunctions } from "../../src/flows/recalculateFunctions.ts";
import { excelWorkbook } from "../../src/host/excel/excelWorkbook.ts";
import { emulatedExcel, fill } from "../host/emulatedExcel.ts";

test("only sheets that call our functions are calculated", async () => {
  const host = await emulatedExcel();
  await fill(host, "Sheet1", [["=1+1"]]);
  expect(await recalculateFunctions(excelWorkbook)).toEqual([]);
  await fill(host, "Staff", [["=MTFP.AGENCY_RATE(1,2)"], ["=MTFP.AGENCY_RATE(1,3)"]]);
  expect(await recalculateFunctions(excelWorkbook)).toEqual(["Staff"]);
});

test("the ribbon's command, under the manifest's id, is completed", async () => {
  await emulatedExcel();
  associateCommands();
  const { _association } = Office.actions as unknown as {
    _association: { mappings: Record<string, (event: { completed: () => void }) => void> };
  };
  const completed = vi.fn();
  _association.mappings["RECALCULATEFUNCTIONS"]?.({ completed });
  await vi.waitFor(() => expect(completed).toHaveBeenCalledOnce());
});

test("it is completed even when Excel refuses", async () => {
  const host = await emulatedExcel();
  // Beyond the few actions of the client's own start-up requests, within those of reading the sheets.
  host.faults.add({ kind: "failingAction", index: 6, sentence: "It is Tuesday." });
  const completed = vi.fn();
  await expect(recalculate({ completed })).rejects.toThrow("It is Tuesday.");
  expect(completed).toHaveBeenCalledOnce();
});
