/** What holds for any sheet: even sheets are left in peace, names of findings last, a second look equals a first. */
import { translateFormulaToR1C1 } from "@borgar/fx";
import fc from "fast-check";
import { expect, test } from "vitest";
import { auditWorkbook } from "../../src/audit/auditWorkbook.ts";
import { relativeFormula } from "../../src/audit/facts/relativeFormula.ts";
import { WorkbookAudit } from "../../src/audit/workbookAudit.ts";
import type { GridCell, SheetGrid } from "../../src/audit/workbookGrid.ts";
import { complaints } from "./complaints.ts";
import { gridOf } from "./gridOf.ts";
import { textSheet } from "./textSheet.ts";

const column = (at: number): string => String.fromCharCode(64 + at);

/** A table with a heading, amounts, a total a column and a sum a row. */
const evenSheet = fc
  .record({ rows: fc.integer({ min: 3, max: 9 }), columns: fc.integer({ min: 2, max: 7 }) })
  .map(({ rows, columns }): SheetGrid => {
    const cells: GridCell[] = [{ row: 1, column: 1, value: "Team" }];
    const last = rows + 1;
    for (let at = 2; at <= columns + 1; at++)
      cells.push({ row: 1, column: at, value: `Amount ${column(at)}` });
    cells.push({ row: 1, column: columns + 2, value: "Sum" });
    for (let row = 2; row <= last + 1; row++) {
      cells.push({ row, column: 1, value: row > last ? "Total" : `Team ${String(row)}` });
      for (let at = 2; at <= columns + 1; at++) {
        const total = { formula: `=SUM(${column(at)}2:${column(at)}${String(last)})`, value: 7.5 };
        cells.push(
          row > last ? { row, column: at, ...total } : { row, column: at, value: row * 1.37 + at ** 2 },
        );
      }
      const sum = `=SUM(B${String(row)}:${column(columns + 1)}${String(row)})`;
      cells.push({ row, column: columns + 2, formula: sum, value: 3.25 });
    }
    return { ...textSheet(""), cells };
  });

test("a sheet whose formulas are all filled from one another has no findings", async () => {
  await fc.assert(
    fc.asyncProperty(evenSheet, async (sheet) => {
      expect(await complaints(sheet)).toEqual([]);
    }),
  );
});

/** As Excel does when a row is put in: cells move down, and references with them. */
function withRowsAbove(sheet: SheetGrid, count: number): SheetGrid {
  const cells = sheet.cells.map((cell) => {
    const row = cell.row + count;
    if (cell.formula === undefined) return { ...cell, row };
    return { ...cell, row, formula: cell.formula.replace(/\d+/g, (line) => String(Number(line) + count)) };
  });
  return { ...sheet, cells };
}

/** One formula of the even sheet starts a row late, or is typed over. */
const slip = fc
  .record({ sheet: evenSheet, which: fc.nat(), isTyped: fc.boolean() })
  .map(({ sheet, which, isTyped }) => {
    const formulas = sheet.cells.filter(({ formula }) => formula !== undefined);
    const broken = formulas[which % formulas.length];
    const cells = sheet.cells.map((cell): GridCell => {
      if (cell !== broken) return cell;
      const { formula = "", ...typed } = cell;
      return isTyped
        ? typed
        : { ...typed, formula: formula.replace(/([A-Z])2:/, "$13:").replace(/B(\d+):/, "C$1:") };
    });
    return { ...sheet, cells };
  });

test("findings keep their names when rows are put in above", async () => {
  await fc.assert(
    fc.asyncProperty(slip, fc.integer({ min: 1, max: 20 }), async (sheet, count) => {
      const [before, after] = await Promise.all(
        [sheet, withRowsAbove(sheet, count)].map((one) => auditWorkbook(gridOf(one))),
      );
      expect(after?.findings.map(({ id }) => id)).toEqual(before?.findings.map(({ id }) => id));
    }),
  );
});

test("a finding about a fixed reference keeps its name when rows are put in above", async () => {
  const lines = ["On-cost | 0.3"];
  for (const row of [2, 3, 4, 5, 6, 7]) lines.push(`Post | ${row} | =B${row}*${row === 4 ? "B1" : "$B$1"}`);
  const sheet = textSheet(lines.join("\n"));
  const [before, after] = await Promise.all(
    [sheet, withRowsAbove(sheet, 3)].map((one) => auditWorkbook(gridOf(one))),
  );
  expect(before?.findings.map(({ rule }) => rule)).toEqual(["neighbourBreak"]);
  expect(after?.findings.map(({ id }) => id)).toEqual(before?.findings.map(({ id }) => id));
});

test("a sheet may bear more findings than a call takes arguments", async () => {
  const count = 130_000;
  const cells = Array.from({ length: count }, (_, at): GridCell => {
    const row = 2 * at + 1;
    return { row, column: 1, formula: `=B${row}*1.37`, value: 0 };
  });
  const { findings } = await auditWorkbook(gridOf({ ...textSheet(""), cells }));
  expect(findings.length).toBe(count);
});

test("names of findings differ within a workbook", async () => {
  await fc.assert(
    fc.asyncProperty(slip, slip, async (one, other) => {
      const { findings } = await auditWorkbook(gridOf(one, { ...other, name: "Other" }));
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    }),
  );
});

test("an audit after an edit says what a fresh audit says", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(slip, { minLength: 2, maxLength: 3 }),
      slip,
      fc.nat(),
      async (sheets, edited, which) => {
        const named = sheets.map((sheet, at) => ({ ...sheet, name: `Sheet${String(at)}` }));
        const at = which % named.length;
        const audit = new WorkbookAudit();
        await audit.run(gridOf(...named));
        const grid = gridOf(...named.with(at, { ...edited, name: `Sheet${String(at)}` }));
        expect(await audit.run(grid)).toEqual(await auditWorkbook(grid));
      },
    ),
  );
});

test("an error elsewhere is found at its source after an edit there", async () => {
  const reader = textSheet("=Source!A1 → #DIV/0!");
  const [well, ill] = ["1", "=1/0 → #DIV/0!"].map((text) => textSheet(text, { name: "Source" }));
  const audit = new WorkbookAudit();
  const before = await audit.run(gridOf(reader, ...(well ? [well] : [])));
  const after = await audit.run(gridOf(reader, ...(ill ? [ill] : [])));
  const errors = ({ findings }: typeof before) =>
    findings.filter(({ rule }) => rule === "errorValue").map(({ sheet }) => sheet);
  expect([errors(before), errors(after)]).toEqual([["Sheet1"], ["Source"]]);
});

test("an audit tells how far it is, rests, and stops when asked to", async () => {
  const grid = gridOf(textSheet("1"), textSheet("2", { name: "Next" }));
  const told: string[] = [];
  await auditWorkbook(grid, {
    onProgress: ({ sheets, of }) => told.push(`${String(sheets)} of ${String(of)}`),
  });
  expect(told).toEqual(["1 of 2", "2 of 2"]);
  await expect(auditWorkbook(grid, { signal: { aborted: true } })).rejects.toThrow("stopped");
});

/** References as people write them, with the text around them that could mislead. */
const formula = fc
  .array(
    fc.oneof(
      fc
        .constantFrom("Pay!", "'Team A1'!", "")
        .chain((sheet) =>
          fc
            .tuple(
              fc.constantFrom("", "$"),
              fc.constantFrom("A", "C", "BZ", "XFD"),
              fc.constantFrom("", "$"),
              fc.integer({ min: 1, max: 1048576 }),
            )
            .map((parts) => sheet + parts.join("")),
        ),
      fc.constantFrom(
        "SUM(B2:C$9)",
        "LOG10(A1)",
        '"A1 ""B2"""',
        "Rate_A1",
        "1.5E3",
        "A:B",
        "$3:4",
        "TRUE",
        "T[[#This Row],[A1]]",
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => `=${parts.join("+")}`);

test("relative formulas are R1C1 as the formula library writes it", () => {
  fc.assert(
    fc.property(
      formula,
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 26 }),
      (text, row, at) => {
        const expected = translateFormulaToR1C1(text, `${column(at)}${String(row)}`);
        expect(relativeFormula(text, row, at)).toBe(expected);
      },
    ),
  );
});
