/** Columns in rebuilds: years that come and go, and whole columns of people's own among ours. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlanInputs } from "../../src/inputs/planInputs.ts";
import { withYears } from "../../src/flows/withYears.ts";
import { type Book, cellAt, playInBook } from "../../src/rebuild/book.ts";
import type { WorkbookEdit } from "../../src/sheet/workbookEdit.ts";
import { planInputs } from "../plan/planArbitrary.ts";
import { emptyPlan, posts } from "../plan/planFixture.ts";
import { built, cellsOf, rebuilt, typed, worked } from "./standingBook.ts";

const small = { ...emptyPlan(2), posts: [posts("SW"), posts("TM", { role: "Team manager" })] };
const [longer, shorter] = [withYears(small, 4), withYears(small, 1)];
const stood = built(small);
/** With two plan years: H and I, then the total J, the check K, owner, date and confidence, and whatever people have. */
const [total, beside] = [10, 16];

const at = (book: Book, id: string, row: number, column: number) =>
  cellAt(book.get(id)?.rows ?? [], row, column);
const insert = (id: string, column: number): WorkbookEdit => ({
  kind: "insertColumns",
  ...{ id, column, count: 1 },
});
const after = (people: readonly WorkbookEdit[], inputs: PlanInputs): Book => {
  const changed = worked(stood, ...people);
  const { edits, clashes } = rebuilt(changed, inputs);
  expect(clashes).toEqual([]);
  return playInBook(changed.book, edits);
};
const runs = { numRuns: 5, endOnFailure: true };

describe("other years", () => {
  test("a rebuild ends at what a first build of the new plan gives, and its way back where it began", () => {
    fc.assert(
      fc.property(planInputs, fc.integer({ min: 1, max: 6 }), (inputs, years) => {
        const before = built(inputs);
        const next = withYears(inputs, years);
        const { edits, undoOf } = rebuilt(before, next);
        expect(cellsOf(playInBook(before.book, edits)).sort()).toEqual(cellsOf(built(next).book).sort());
        const back = playInBook(before.book, [...edits, ...undoOf(edits.length)]);
        expect(cellsOf(back)).toEqual(cellsOf(before.book));
      }),
      runs,
    );
  });

  test.each([
    ["more years push", longer, 2],
    ["fewer years pull", shorter, -1],
  ])("%s what stands beside our columns, and links follow", (_, inputs, moved) => {
    const people = [
      typed("mtfp", 7, beside, "ask HR"),
      typed("mtfp", 8, beside, `=$J8*2`),
      typed("review", 7, 6, "=MTFP!J8"),
      typed("lines", 3, beside, "from the ledger"),
    ];
    const book = after(people, inputs);
    const column = String.fromCharCode(64 + total + moved);
    expect(at(book, "mtfp", 7, beside + moved)).toBe("ask HR");
    expect(at(book, "mtfp", 8, beside + moved)).toBe(`=$${column}8*2`);
    expect(at(book, "review", 7, 6)).toBe(`=MTFP!${column}8`);
    expect(at(book, "lines", 3, beside + moved)).toBe("from the ledger");
    expect(at(book, "mtfp", 5, total + moved)).toBe("Total");
  });

  test("a note in the column of a year that goes stays where it is, and the year's figures go", () => {
    const book = after([typed("mtfp", 4, 9, "provisional")], shorter);
    const column = (book.get("mtfp")?.rows ?? []).flatMap((row) => ((row[8] ?? "") === "" ? [] : [row[8]]));
    expect(column).toEqual(["provisional"]);
    expect(at(book, "mtfp", 5, 10)).toBe("Total");
  });
});

describe("a whole column of people's own", () => {
  const notes = (id: string, column: number) => [
    insert(id, column),
    typed(id, 5, column, "Our notes"),
    typed(id, 7, column, "ask HR"),
  ];

  test.each([
    ["among the years", "mtfp", 9],
    ["before the names of lines", "staff", 2],
    ["before everything", "pay", 1],
    ["in a table", "posts", 4],
    ["across two tables", "changes", 3],
    ["among assumptions", "inputs", 8],
    ["without a heading", "placements", 7],
  ])("%s stays, and a rebuild of the same plan changes nothing", (where, id, column) => {
    const people = where === "without a heading" ? [insert(id, column)] : notes(id, column);
    expect(rebuilt(worked(stood, ...people), small)).toMatchObject({ edits: [], clashes: [] });
  });

  test("stays when years come, and what is new goes round it", () => {
    const book = after(notes("mtfp", 9), longer);
    expect([7, 8, 9, 10, 11, 12].map((column) => at(book, "mtfp", 5, column))).toEqual([
      ...["2016-17 base", "2017-18", "Our notes", "2018-19", "2019-20", "2020-21"],
    ]);
    expect(at(book, "mtfp", 7, 9)).toBe("ask HR");
    expect(at(book, "mtfp", 5, 8)).toBe("2017-18");
  });

  test("one of ours that people took out is laid out again", () => {
    const people: WorkbookEdit[] = [{ kind: "deleteColumns", id: "mtfp", column: 5, count: 1 }];
    expect(cellsOf(after(people, small)).sort()).toEqual(cellsOf(stood.book).sort());
  });

  test("beside a heading in other words is a problem, as nobody knows which is which", () => {
    const people = [...notes("mtfp", 9), typed("mtfp", 5, 10, "Next year")];
    expect(rebuilt(worked(stood, ...people), small).clashes).toEqual([
      { sheet: "MTFP", row: 5, column: 9, heading: "2018-19" },
    ]);
  });

  test("cells put into one table alone are a problem, as the other's columns stay where they are", () => {
    const people = [
      insert("changes", 3),
      {
        kind: "write" as const,
        id: "changes",
        block: { row: 6, column: 3, height: 1, width: 1 },
        formulas: [[""]],
      },
    ];
    const changed = worked(stood, ...people);
    const rows = changed.book.get("changes")?.rows ?? [];
    const second = rows.findIndex((row) => row[1] === "Fall");
    const back = (row: readonly (string | number | boolean)[]) => [...row.slice(0, 2), ...row.slice(3)];
    const sheet = changed.book.get("changes");
    if (!sheet) throw new Error("Changes is not there.");
    const shifted = { ...sheet, rows: rows.map((row, down) => (down >= second ? back(row) : row)) };
    const tables = (changed.tables.get("changes") ?? []).map((table) =>
      table.name === "Children" ? { ...table, width: table.width - 1 } : table,
    );
    const stands = {
      ...changed,
      book: new Map([...changed.book, ["changes", shifted]]),
      tables: new Map([...changed.tables, ["changes", tables]]),
    };
    expect(rebuilt(stands, small).clashes[0]).toMatchObject({ sheet: "Changes", heading: "placement type" });
  });
});
