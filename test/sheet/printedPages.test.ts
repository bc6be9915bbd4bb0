/** How the sheets of a plan print: legible, with headings beside what they head, without tables that hold nothing. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import type { PlanInputs } from "../../src/inputs/planInputs.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { cellStyles } from "../../src/sheet/look/cellStyles.ts";
import { numberFormat } from "../../src/sheet/look/numberFormats.ts";
import { textLength } from "../../src/sheet/look/textLength.ts";
import { pageBreaks } from "../../src/sheet/print/pageBreaks.ts";
import { printedPages } from "../../src/sheet/print/printedPages.ts";
import { paper } from "../../src/sheet/print/paper.ts";
import { planWorkbook } from "../../src/sheet/planWorkbook.ts";
import { printedWidth, printScale } from "../../src/sheet/print/printScale.ts";
import type { FormatName, MoneyUnit, SheetSpec, StyleName } from "../../src/sheet/workbookSpec.ts";
import { change, emptyPlan, posts } from "../plan/planFixture.ts";

function example(name: string): PlanInputs {
  const read = parsePlanFile(readFileSync(`examples/${name}.json`, "utf8"));
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.inputs;
}

const manyPosts = Array.from({ length: 200 }, (_, at) => posts(`post_${at + 1}`));
const plans: readonly (readonly [string, PlanInputs])[] = [
  ["one year and nothing typed", emptyPlan(1)],
  ["ten years and 200 posts", { ...emptyPlan(10), posts: manyPosts }],
  [
    "six years and a change",
    {
      ...emptyPlan(6),
      posts: [posts("SW")],
      staffChanges: [change("hire", "recruitment", 1, { year: 1, month: 7 })],
    },
  ],
  ...["walsall-2016", "dorset-2017", "dorset-2019", "hampshire-2013", "manchester-2016"].map(
    (name) => [name, example(name)] as const,
  ),
];

const sheetOf = (inputs: PlanInputs, name: string): SheetSpec => {
  const { sheets } = planWorkbook(buildPlan(inputs), { style: "native", unit: "£000" });
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}.`);
  return found;
};

const areaAt = ({ print }: SheetSpec, row: number) =>
  print.areas?.find(({ first, last }) => row >= first && row <= last);

/** Charts stand below what is filled. */
const lastPrinted = ({ print, styles }: Pick<SheetSpec, "print" | "styles">): number =>
  print.areas?.at(-1)?.last ?? Math.max(...styles.map(({ row, height }) => row + height - 1)) + 30;

/** The style of each cell in the first column, by row. */
function firstColumn({ styles }: SheetSpec): Map<number, StyleName> {
  return new Map(
    styles
      .filter(({ column }) => column === 1)
      .flatMap(({ row, height, style }) =>
        Array.from({ length: height }, (_, down) => [row + down, style] as const),
      ),
  );
}

describe.each(plans)("%s", (_, inputs) => {
  const { sheets } = planWorkbook(buildPlan(inputs), { style: "native", unit: "£000" });

  test("letters of ten points print at seven and a half or more", () => {
    const small = sheets.flatMap(({ name, columnWidths, print }) => {
      const widths = columnWidths.slice(0, print.columns);
      const fitting = printScale(widths, print.fitToWidth, print.repeatColumns ?? 0);
      const left = (paper.width - (print.spare ?? 0)) / printedWidth(widths);
      const scale = print.spare === undefined ? fitting : Math.min(fitting, Number(left.toFixed(6)));
      return scale >= 0.75 ? [] : [[name, scale]];
    });
    expect(small).toEqual([]);
  });

  test("no page ends with a heading, and none begins inside a chart", () => {
    const heads = new Set<StyleName | undefined>(["blockHeading", "heading", "note", "columnHeading"]);
    const torn = sheets.flatMap((sheet) => {
      const styles = firstColumn(sheet);
      const isInChart = (row: number): boolean =>
        sheet.charts.some(({ from, to }) => row > from.row - 2 && row <= to.row);
      return (sheet.print.breaks ?? [])
        .filter((row) => heads.has(styles.get(row - 1)) || isInChart(row))
        .map((row) => `${sheet.name}!${row}`);
    });
    expect(torn).toEqual([]);
  });

  test("pages begin below what every page repeats, from the top, within what prints", () => {
    for (const { name, print, styles } of sheets) {
      const breaks = print.breaks ?? [];
      const end = lastPrinted({ print, styles });
      expect(
        [...new Set(breaks)].sort((one, other) => one - other),
        name,
      ).toEqual(breaks);
      for (const row of breaks) {
        expect(row).toBeGreaterThan((print.repeatRows?.last ?? 0) + 1);
        expect(row).toBeLessThanOrEqual(end);
      }
    }
  });
});

test.each([
  ["walsall-2016", "Lines", "Reserves"],
  ["manchester-2016", "Lines", "Lines"],
  ["dorset-2019", "Changes", "Children"],
])("%s has nothing in a table of %s, which does not print", (plan, name, tableName) => {
  const sheet = sheetOf(example(plan), name);
  const printed = sheet.tables.filter(({ row }) => areaAt(sheet, row));
  expect(printed).toHaveLength(1);
  expect(printed.map((table) => table.name)).not.toContain(tableName);
});

/** As an English reader sees it: the digits of the unit with commas. */
function shown(value: number, format: FormatName, unit: MoneyUnit): string {
  const text = numberFormat(format, unit);
  const divided = format === "money" ? { "£": 1, "£000": 1e3, "£m": 1e6 }[unit] : 1;
  const digits = /\.(0+)/.exec(text)?.[1]?.length ?? 0;
  const scaled = text.endsWith("%") ? value * 100 : value / divided;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return scaled.toLocaleString("en-GB", options) + (text.endsWith("%") ? "%" : "");
}

const plainNumbers: ReadonlySet<FormatName> = new Set([
  ...(["money", "pounds", "poundsPence", "fte", "cases", "ratio", "percent", "factor"] as const),
]);

test.each(["£", "£000", "£m"] as const)("no column is narrower than its widest number in %s", (unit) => {
  for (const [, inputs] of plans.slice(3)) {
    const { sheets } = planWorkbook(buildPlan(inputs), { style: "native", unit });
    for (const { name, cells, styles, columnWidths } of sheets) {
      const formats = new Map<string, FormatName>();
      for (const { row, column, height, width, format } of styles)
        for (let at = 0; at < height * width; at++)
          if (format) formats.set(`${row + Math.floor(at / width)},${column + (at % width)}`, format);
      const narrow = cells.flatMap((block) =>
        (block.kind === "values" ? block.values : block.results).flatMap((line, down) =>
          line.flatMap((value, across) => {
            const [row, column] = [block.row + down, block.column + across];
            const format = formats.get(`${row},${column}`);
            if (typeof value !== "number" || !format || !plainNumbers.has(format)) return [];
            const text = shown(value, format, unit);
            return text.length < (columnWidths[column - 1] ?? 0) ? [] : [`${name}!R${row}C${column} ${text}`];
          }),
        ),
      );
      expect(narrow).toEqual([]);
    }
  }
});

test("a table that stands empty between two filled ones does not print", () => {
  const none = { placements: [], childrenReductions: [], derived: [], comparisons: [] };
  const sheet = sheetOf({ ...example("walsall-2016"), ...none }, "Inputs");
  const printed = sheet.tables.filter(({ row }) => areaAt(sheet, row));
  expect(printed.map(({ name }) => name)).toEqual(["Cases", "Facts"]);
});

test.each(plans.slice(3))(
  "%s: no owner of a stated figure prints under the heading of a year",
  (_, inputs) => {
    const sheet = sheetOf(inputs, "Inputs");
    const [row = 0, height = 0] = sheet.tables.flatMap((table) =>
      table.name === "Facts" ? [table.row, table.height] : [],
    );
    // Ref, figure, unit, type, source and value.
    expect(areaAt(sheet, row)).toEqual({ first: row - 2, last: row + height - 1, columns: 6 });
  },
);

test("an area of fewer columns is parted by the scale at which it prints on its own", () => {
  const sheet = {
    ...{
      columnWidths: [60, 60, 60],
      rowHeights: [],
      filled: new Set(Array.from({ length: 80 }, (_, at) => at + 1)),
    },
    ...{ charts: [], repeatColumns: 0 },
  };
  const print = { landscape: true, fitToWidth: 1, footer: "", columns: 3 };
  const breaksOf = (columns: number): number =>
    (printedPages({ ...sheet, print: { ...print, areas: [{ first: 1, last: 80, columns }] } }).breaks ?? [])
      .length;
  expect(breaksOf(3)).toBe(1);
  expect(breaksOf(1)).toBe(2);
});

test("titles on pages side by side are not cut where the names of rows end", () => {
  const refs = Array.from({ length: 20 }, (_, at) => `change_of_plan_no_${at + 1}`);
  const staffChanges = refs.map((ref) => change(ref, "recruitment", 1, { year: 1, month: 7 }));
  const timing = sheetOf({ ...emptyPlan(10), posts: [posts("SW")], staffChanges }, "Timing");
  const [ref = 0, label = 0] = timing.columnWidths;
  expect(timing.print.fitToWidth).toBe(2);
  expect(ref + label).toBeGreaterThan(textLength("Full-year effect: the rest, in the year after"));
});

const never = Array.from({ length: 11 }, () => 0);
const walsall = example("walsall-2016");
const tenYears: PlanInputs = {
  ...walsall,
  ...{ years: 10, yearly: emptyPlan(10).yearly, lines: [] },
  cases: walsall.cases.map((each) => ({ ...each, growth: never })),
  placements: walsall.placements.map((each) => ({ ...each, growth: never })),
};

test.each(["Cover", "Staff", "Demand", "MTFP", "Sensitivity"])(
  "%s of a ten-year plan takes one page across",
  (name) => expect(sheetOf(tenYears, name).print.fitToWidth).toBe(1),
);

test.each<[FormatName, number, string]>([
  ["factor", 0.001, '[>=0.0005]0.000;[<=-0.0005]-0.000;"–"#'],
  ["fte", 0.1, '[>=0.05]#,##0.0;[<=-0.05]-#,##0.0;"–"#'],
])("%s shows a dash for less than half of %d", (format, _, text) =>
  expect(numberFormat(format, "£000")).toBe(text),
);

test.each(["note", "unitNote", "source"] as const)("letters of a %s are as large as the body's", (style) =>
  expect(cellStyles[style].font.size).toBe(cellStyles.paragraph.font.size),
);

test.each([
  // In letters as large as their columns allow, each takes a page more.
  ["walsall-2016", "Staff", 3],
  ["walsall-2016", "Pay", 3],
  ["walsall-2016", "MTFP", 3],
])("%s prints %s in smaller letters on %i pages", (plan, name, pages) => {
  const { print } = sheetOf(example(plan), name);
  expect(print.spare).toBeGreaterThan(0);
  expect(print.breaks).toHaveLength(pages - 1);
});

test.each([
  // Each row's height is 10, a page's 100; "#" is a row that shows something.
  ["two pages alike rather than a full one and a rest", "#### #### ####", 0, [6]],
  ["one page where all fits", "#### ####", 0, []],
  ["a page more where the first holds the title too", "#### ####", 20, [6]],
  ["a block that fills a page parted where the title stands above it", "##########", 20, [5]],
  ["a block that is longer than a page, its last two rows together", "###########", 0, [7]],
])("%s", (_, text, above, expected) => {
  const rows = {
    ...{ first: 1, last: text.length, above, repeated: 0 },
    isFilled: (row: number) => text[row - 1] === "#",
    isWhole: () => false,
    heightOf: () => 10,
  };
  expect(pageBreaks(rows, 100)).toEqual(expected);
});

test("three pages across hold what two would make too small, the first columns on each", () => {
  const widths = [10, 30, ...Array.from({ length: 24 }, () => 12)];
  expect(printScale(widths, 1, 2)).toBeLessThan(paper.legible);
  expect(printScale(widths, 2, 2)).toBeLessThan(printScale(widths, 3, 2));
});
