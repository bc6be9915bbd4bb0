/** The lines-only plan of examples/README.md: what a reader copies gives what the page says, in the written workbook. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { writtenRow } from "./writtenRow.ts";

const page = readFileSync("examples/README.md", "utf8");
const copied = /```json\n([^]*?)```/.exec(page)?.[1] ?? "";

test.each([
  ["Net budget", [100e6, 104e6, 105e6, 108e6]],
  ["Funding and reserves", [-100e6, -104e6, -105e6, -107e6]],
  ["Use of reserves", [-1.5e6, -1e6, 0]],
  ["Gap, cumulative: net budget less funding", [0, 0, 0, 1e6]],
])("%s", async (label, wanted) => {
  expect(await writtenRow(copied, "MTFP", label)).toEqual(wanted);
});
