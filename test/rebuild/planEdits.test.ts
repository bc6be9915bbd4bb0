/** Rebuilds as edits: what stays, what comes and goes, and the way back. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlanInputs } from "../../src/inputs/planInputs.ts";
import { type Book, cellAt, playInBook } from "../../src/rebuild/book.ts";
import type { WorkbookEdit } from "../../src/sheet/workbookEdit.ts";
import { planInputs } from "../plan/planArbitrary.ts";
import { emptyPlan, posts } from "../plan/planFixture.ts";
import { built, cellsOf, laidOut, rebuilt, typed, worked } from "./standingBook.ts";

const small = { ...emptyPlan(2), posts: [posts("SW"), posts("TM", { role: "Team manager" })] };
const grown = {
  ...small,
  posts: [posts("SW"), posts("AP", { role: "Practitioner" }), ...small.posts.slice(1)],
};
const shrunk = { ...small, posts: small.posts.slice(0, 1) };

const rowOf = (inputs: typeof small, id: string, key: string): number =>
  laidOut(inputs)
    .sheets.find((sheet) => sheet.id === id)
    ?.keys.find((row) => row.key === key)?.row ?? NaN;

const insert = (id: string, row: number): WorkbookEdit & { kind: "insertRows" } => ({
  kind: "insertRows",
  ...{ id, row, count: 1 },
});

/** The first row that holds nothing, under the first block. */
function gapBelow(inputs: typeof small, id: string): number {
  const rows =
    laidOut(inputs)
      .sheets.find((sheet) => sheet.id === id)
      ?.keys.map(({ row }) => row) ?? [];
  return (rows.find((row) => row > 6 && !rows.includes(row + 1)) ?? NaN) + 1;
}

const runs = { numRuns: 6, endOnFailure: true };

/** A plan, with some of its lists' items left out. */
const some = (inputs: PlanInputs, left: number): PlanInputs => {
  const few = <Item>(items: readonly Item[]): Item[] => items.filter((_, at) => ((left >> at) & 1) === 0);
  return {
    ...inputs,
    lines: few(inputs.lines),
    reserves: few(inputs.reserves),
    cases: few(inputs.cases),
    staffChanges: few(inputs.staffChanges),
  };
};

describe("laws over random plans", () => {
  test("a rebuild with no change changes nothing", () => {
    fc.assert(
      fc.property(planInputs, (inputs) => {
        expect(rebuilt(built(inputs), inputs).edits).toEqual([]);
      }),
      runs,
    );
  });

  test("a rebuild ends at what a first build of the new plan gives", () => {
    fc.assert(
      fc.property(planInputs, fc.nat(255), fc.nat(255), (inputs, before, after) => {
        const stood = built(some(inputs, before));
        const { edits } = rebuilt(stood, some(inputs, after));
        const wanted = built(some(inputs, after));
        expect(cellsOf(playInBook(stood.book, edits)).sort()).toEqual(cellsOf(wanted.book).sort());
      }),
      runs,
    );
  });

  test("however many edits were played, the way back ends where they began", () => {
    fc.assert(
      fc.property(planInputs, planInputs, fc.nat(), (before, after, many) => {
        const stood = built(before);
        const { edits, undoOf } = rebuilt(stood, after);
        const played = many % (edits.length + 1);
        const back = playInBook(stood.book, [...edits.slice(0, played), ...undoOf(played)]);
        expect(cellsOf(back)).toEqual(cellsOf(stood.book));
        expect([...back.keys()]).toEqual([...stood.book.keys()]);
      }),
      runs,
    );
  });
});

describe("what people did in the workbook", () => {
  const stood = built(small);
  const staff = rowOf(small, "staff", "staff.TM.establishment");
  const after = (people: readonly WorkbookEdit[], inputs: PlanInputs): Book => {
    const changed = worked(stood, ...people);
    return playInBook(changed.book, rebuilt(changed, inputs).edits);
  };
  const at = (book: Book, id: string, row: number, column: number) =>
    cellAt(book.get(id)?.rows ?? [], row, column);

  test.each<readonly [string, readonly WorkbookEdit[]]>([
    ["a note beside a line", [typed("staff", staff, 16, "ask HR")]],
    ["a row of their own among ours", [insert("staff", staff), typed("staff", staff, 2, "my row")]],
    ["two empty rows among ours", [insert("pay", 12), insert("pay", 12)]],
    ["a text in the empty row between blocks", [typed("staff", gapBelow(small, "staff"), 2, "a note")]],
    ["a line of the review log", [typed("review", 6, 1, "Staff!H7")]],
    ["a note above a label that they wrote in their own words", [typed("mtfp", 60, 1, "see page 3")]],
  ])("%s does not make a rebuild change anything", (_, people) => {
    expect(rebuilt(worked(stood, ...people), small).edits).toEqual([]);
  });

  test("a label in their own words and a row that they took out come back as laid out", () => {
    const people = [
      typed("staff", staff, 2, "Managers"),
      { ...insert("pay", 7), kind: "deleteRows" } as const,
    ];
    expect(cellsOf(after(people, small)).sort()).toEqual(cellsOf(stood.book).sort());
  });

  test("notes stay beside their lines when rows come above them", () => {
    const book = after([typed("staff", staff, 16, "ask HR")], grown);
    expect(at(book, "staff", rowOf(grown, "staff", "staff.TM.establishment"), 16)).toBe("ask HR");
  });

  test("a formula of theirs follows the line that it points at", () => {
    const book = after([typed("review", 7, 6, `=Staff!H${staff}`)], grown);
    expect(at(book, "review", 7, 6)).toBe(`=Staff!H${rowOf(grown, "staff", "staff.TM.establishment")}`);
  });

  test("a note beside a line that is gone stays, and the line's own cells are emptied", () => {
    const book = after([typed("staff", staff, 16, "ask HR")], shrunk);
    expect(book.get("staff")?.rows.filter((row) => row.some((cell) => cell === "ask HR"))).toEqual([
      [...Array.from({ length: 15 }, () => ""), "ask HR"],
    ]);
  });

  test("rows sorted in a table are not sorted back", () => {
    const sorted = { ...small, posts: [...small.posts].reverse() };
    const [first, second] = [6, 7].map((row) => stood.book.get("posts")?.rows[row - 1] ?? []);
    const people = [first, second].map((cells, away) => ({
      kind: "write" as const,
      id: "posts",
      block: { row: 7 - away, column: 1, height: 1, width: cells?.length ?? 0 },
      formulas: [cells ?? []],
    }));
    const book = after(people, sorted);
    expect([6, 7].map((row) => at(book, "posts", row, 1))).toEqual(["TM", "SW"]);
  });
});
