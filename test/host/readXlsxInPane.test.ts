/** A file chosen in the pane is read as on the command line, with the same words for what is no workbook. */
import { expect, test } from "vitest";
import { planFile } from "../../src/flows/planFile.ts";
import { readXlsx } from "../../src/host/xlsx/readXlsx.ts";
import { readXlsxInPane } from "../../src/host/xlsx/readXlsxInPane.ts";
import { writeXlsx } from "../../src/host/xlsx/writeXlsx.ts";
import { exampleText } from "../examples/exampleFiles.ts";
import { xlsxOf } from "./zippedXlsx.ts";

test("a whole plan", async () => {
  const outcome = planFile(exampleText("walsall-2016"), { style: "native", unit: "£000" });
  if ("problems" in outcome) throw new Error("Walsall is no plan");
  const bytes = await writeXlsx(outcome.spec);
  const grid = await readXlsxInPane(bytes);
  expect(grid).toEqual(readXlsx(bytes));
  expect("sheets" in grid && grid.sheets.length).toBeGreaterThan(10);
});

const whole = xlsxOf({ sheet: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` });
const garbled = Uint8Array.from(whole, (byte, at) => (at > 40 && at < 400 ? byte ^ 0x5a : byte));

test.each([
  ["nothing", new Uint8Array()],
  ["a text", new TextEncoder().encode("Posts")],
  ["half a file", whole.subarray(0, whole.length / 2)],
  ["a garbled file", garbled],
])("%s is refused in the same words", async (_, bytes) => {
  const refused = await readXlsxInPane(bytes);
  expect(refused).toEqual(readXlsx(bytes));
  expect(refused).toHaveProperty("fault.fix");
});
