// @vitest-environment happy-dom
/** A long search for broken cells can be watched and stopped. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { excelInstallation } from "../../../src/host/excel/excelInstallation.ts";
import type { Block, BlockContent, Workbook } from "../../../src/host/workbook.ts";
import { BrokenCells } from "../../../src/taskpane/health/BrokenCells.tsx";
import { Ports } from "../../../src/taskpane/ports.ts";

/** Ten requests' worth of cells: requests hold at most 20,000. */
const used: Block = { sheet: "Staff", row: 0, column: 0, rows: 20_000, columns: 10 };
const unasked = () => Promise.reject(new Error("not asked for here"));

/** Answers the reads that have come, each with blanks. */
let answer: (failure?: Error) => void;
let reads: number;

const contentOf = ({ rows, columns }: Block): BlockContent => {
  const blank = Array.from({ length: rows }, () => Array<string>(columns).fill(""));
  return { formulas: blank, values: blank };
};

const workbook: Workbook = {
  readExtents: () => Promise.resolve([{ sheet: "Staff", isProtected: false, used }]),
  readBlocks: (blocks) => {
    reads += 1;
    return new Promise((resolve, reject) => {
      answer = (failure) => (failure ? reject(failure) : resolve(blocks.map(contentOf)));
    });
  },
  readSelection: unasked,
  readCell: unasked,
  writeCell: unasked,
  goTo: unasked,
  writeBlocks: unasked,
  readCalculationMode: unasked,
  calculateSheets: unasked,
};

const click = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

beforeEach(async () => {
  reads = 0;
  const installation = excelInstallation("0.1.0", "https://localhost/taskpane.html");
  render(
    <FluentProvider theme={webLightTheme}>
      <Ports value={{ workbook, installation, plans: unasked, watchCells: unasked }}>
        <BrokenCells />
      </Ports>
    </FluentProvider>,
  );
  click("Look for broken cells");
  await screen.findByText("0% of the cells read");
  await expect.poll(() => reads).toBe(1);
});
afterEach(cleanup);

test("the part of the cells read so far is told", async () => {
  answer();
  await screen.findByText("10% of the cells read");
  await expect.poll(() => reads).toBe(2);
  answer();
  await screen.findByText("20% of the cells read");
});

test("stopped, it reads no further, says so and can be begun again", async () => {
  click("Stop");
  answer();
  await screen.findByText("The search was stopped. Nothing was changed.");
  expect(reads).toBe(1);
  click("Look for broken cells");
  await screen.findByText("0% of the cells read");
});

test("a refusal of Excel's on the way is told, not taken for a stop of the person's", async () => {
  answer(new Error("That is too much for Excel to read at once."));
  await screen.findByText("That is too much for Excel to read at once.");
});
