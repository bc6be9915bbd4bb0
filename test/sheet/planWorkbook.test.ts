/** A plan laid out as a workbook: a picture of a small one, and laws for the five examples. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import type { PlanInputs } from "../../src/inputs/planInputs.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { addinVersion } from "../../src/sheet/addinVersion.ts";
import { placePlan } from "../../src/sheet/placePlan.ts";
import { planWorkbook } from "../../src/sheet/planWorkbook.ts";
import type { Block, SheetSpec, WorkbookSpec } from "../../src/sheet/workbookSpec.ts";
import { yearLabel } from "../../src/sheet/yearColumns.ts";
import { change, emptyPlan, figure, posts } from "../plan/planFixture.ts";

function example(name: string): PlanInputs {
  const read = parsePlanFile(readFileSync(`examples/${name}.json`, "utf8"));
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.inputs;
}

const small: PlanInputs = {
  ...emptyPlan(2, { award: 0.02 }),
  approvedBudget: figure(1_000_000),
  baseFunding: figure(1_000_000),
  posts: [posts("SW")],
  staffChanges: [change("hire", "recruitment", 1, { year: 1, month: 7 })],
};

const plans: readonly (readonly [string, Plan])[] = [
  ["a small plan", buildPlan(small)],
  ["a plan of ten years", buildPlan({ ...emptyPlan(10), posts: [posts("SW"), posts("TM")] })],
  ...["walsall-2016", "dorset-2017", "dorset-2019", "hampshire-2013", "manchester-2016"].map(
    (name) => [name, buildPlan(example(name))] as const,
  ),
];
const native = (plan: Plan): WorkbookSpec => planWorkbook(plan, { style: "native", unit: "£000" });

const cellsOf = ({ row, column, height, width }: Block): string[] =>
  Array.from(
    { length: height * width },
    (_, at) => `${row + Math.floor(at / width)},${column + (at % width)}`,
  );

type Rule = SheetSpec["validations"][number]["rule"];

function takesText(rule: Rule | undefined, text: string, spec: WorkbookSpec): boolean {
  const choices = rule && choicesOf(rule, spec);
  if (choices) return text === "" || choices.includes(text);
  return rule?.kind === "text" && text.length <= rule.most;
}

function choicesOf(rule: Rule, { sheets }: WorkbookSpec): readonly unknown[] | undefined {
  if (rule.kind === "list") return rule.choices;
  if (rule.kind !== "cells") return undefined;
  const cells = sheets.filter(({ name }) => name === rule.sheet).map(grid)[0];
  return cellsOf(rule.block).map((cell) => cells?.get(cell)?.value);
}

const inBlock = (block: Block, row: number): boolean => row >= block.row && row < block.row + block.height;

/** What stands in each cell: a typed value, or the formula and its result. */
function grid(sheet: SheetSpec): Map<string, { r1c1?: string; value: unknown }> {
  const found = new Map<string, { r1c1?: string; value: unknown }>();
  for (const block of sheet.cells) {
    const values = (block.kind === "values" ? block.values : block.results).flat();
    cellsOf(block).forEach((cell, at) =>
      found.set(cell, { ...(block.kind === "formula" ? { r1c1: block.r1c1 } : {}), value: values[at] }),
    );
  }
  return found;
}

function picture(sheet: SheetSpec, from: number, to: number): string {
  const cells = grid(sheet);
  const shown = (value: unknown): string =>
    typeof value === "number" ? String(Math.round(value * 1000) / 1000) : ((value as string | null) ?? "");
  return Array.from({ length: to - from + 1 }, (_, down) =>
    sheet.columnWidths
      .map((_, across) => shown(cells.get(`${from + down},${across + 1}`)?.value).slice(0, 22))
      .join(" | ")
      .trimEnd(),
  ).join("\n");
}

const sheetNamed = (spec: WorkbookSpec, name: string): SheetSpec => {
  const found = spec.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}.`);
  return found;
};

test("the gap of a small plan, as its sheet shows it", () => {
  const sheet = sheetNamed(native(buildPlan(small)), "MTFP");
  const gap = [...grid(sheet)].find(([, { value }]) => value === "Gap")?.[0].split(",")[0];
  expect(picture(sheet, 1, 7)).toMatchInlineSnapshot(`
    "MTFP |  |  |  |  |  |  |  |  |  |
    The medium-term financ |  |  |  |  |  |  |  |  |  |
    All checks pass; alert |  |  | Gap, cumulative (£000) |  |  | 0 | 14224.572 | 29399.988 |  |
    Money in £000; cost +, |  |  |  |  |  |  |  |  |  |
    Ref | Line | Unit | Type | Source | Constant | 2016-17 base | 2017-18 | 2018-19 | Total | Check
    Base budget |  |  |  |  |  |  |  |  |  |
     | Base budget brought fo | £000 | subtotal |  |  |  | 1000000 | 1014224.572 |  |"
  `);
  expect(picture(sheet, Number(gap), Number(gap) + 3)).toMatchInlineSnapshot(`
    "Gap |  |  |  |  |  |  |  |  |  |
    Cumulative gaps are le |  |  |  |  |  |  |  |  |  |
     | Gap in the year | £000 | total |  |  |  | 14224.572 | 15175.416 | 29399.988 |
     | Gap, cumulative: net b | £000 | total |  |  | 0 | 14224.572 | 29399.988 | 29399.988 |"
  `);
});

test("posts stand in a table with units above its headings", () => {
  expect(picture(sheetNamed(native(buildPlan(small)), "Posts"), 1, 6)).toMatchInlineSnapshot(`
    "Posts |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |
    Posts, staff and pay i |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |
    All checks pass; alert |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |
     |  |  | FTE | FTE | FTE | FTE | FTE | FTE | fraction | fraction | £ per FTE a year | £ per FTE a year | £ an hour | hours a week | weeks a year |  |  |  |
    Ref | Role | Grade | Establishment | Employed | Agency covering vacanc | Agency additional | Newly qualified | FTE of one person | Share that hold cases | Weight of newly qualif | Pay | Market supplement | Agency charge rate | Agency hours | Agency paid weeks | Source | Owner | Date | Confidence
    SW | Social worker |  | 10 | 8 | 1 | 0 | 0 | 1 | 1 | 0.8 | 30000 | 0 | 30 | 37 | 44 | made up for a test |  | 2016-11 | assumed"
  `);
});

describe.each(plans)("%s", (_, plan) => {
  const spec = native(plan);

  test("no cell is written, styled or validated twice", () => {
    for (const { cells, styles, validations } of spec.sheets) {
      for (const blocks of [cells, styles, validations]) {
        const all = blocks.flatMap(cellsOf);
        expect(new Set(all).size).toBe(all.length);
      }
    }
  });

  test("every row stands in exactly one place, with its figures there", () => {
    const { placeOf } = placePlan(plan);
    const places = new Set<string>();
    const grids = new Map(spec.sheets.map((sheet) => [sheet.name, grid(sheet)]));
    plan.compiled.rows.forEach(({ constant }, at) => {
      const { sheet, row, column } = placeOf(at);
      places.add(`${sheet} ${row} ${column ?? ""}`);
      const cell = (across: number): unknown => grids.get(sheet)?.get(`${row},${across}`)?.value;
      const expected = (year: number): unknown =>
        plan.compiled.cells.errorAt(at, year) ?? plan.compiled.cells.at(at, year);
      if (constant !== undefined) expect(cell(column ?? 0)).toBe(expected(0));
      else expect(cell(8)).toBe(expected(1));
    });
    expect(places.size).toBe(plan.compiled.rows.length);
  });

  test("a row has one formula in all plan years", () => {
    const { placeOf, columns } = placePlan(plan);
    const grids = new Map(spec.sheets.map((sheet) => [sheet.name, grid(sheet)]));
    plan.compiled.rows.forEach(({ formula }, at) => {
      if (formula === undefined) return;
      const { sheet, row } = placeOf(at);
      const texts = Array.from(
        { length: columns.years },
        (_, year) => grids.get(sheet)?.get(`${row},${8 + year}`)?.r1c1,
      );
      expect(new Set(texts).size).toBe(1);
      expect(texts[0]).toMatch(/^=/);
    });
  });

  test("every input cell says what may be typed, and its own figure may", () => {
    for (const sheet of spec.sheets) {
      const cells = grid(sheet);
      const rules = new Map(sheet.validations.flatMap((rule) => cellsOf(rule).map((cell) => [cell, rule])));
      for (const cell of sheet.styles.filter(({ style }) => style === "input").flatMap(cellsOf)) {
        if (sheet.name === "Contents") continue; // The key shows the style with a word in it.
        const validation = rules.get(cell);
        expect(validation, `${sheet.name} ${cell}`).toBeDefined();
        const value = cells.get(cell)?.value;
        if (typeof value !== "number" || validation === undefined || !("least" in validation.rule)) continue;
        expect(value).toBeGreaterThanOrEqual(validation.rule.least);
        expect(value).toBeLessThanOrEqual(validation.rule.most);
        expect(validation.prompt.length).toBeLessThan(255);
        expect(validation.promptTitle.length).toBeLessThanOrEqual(32);
      }
    }
  });

  test("every text of the input sheets says what may be typed, and its own text may", () => {
    for (const sheet of spec.sheets.filter(({ id }) =>
      ["inputs", "posts", "changes", "lines"].includes(id),
    )) {
      const cells = grid(sheet);
      const rules = new Map(sheet.validations.flatMap((rule) => cellsOf(rule).map((cell) => [cell, rule])));
      for (const cell of sheet.styles.filter(({ style }) => style === "inputText").flatMap(cellsOf)) {
        const { rule, prompt, promptTitle } = rules.get(cell) ?? {};
        const value = cells.get(cell)?.value;
        const fits = takesText(rule, typeof value === "string" ? value : "", spec);
        expect(fits, `${sheet.name} ${cell}`).toBe(true);
        expect(prompt).toMatch(/^.{10,254}$/);
        expect(promptTitle).toMatch(/^.{1,32}$/);
      }
    }
  });

  test("a typed number in a year sheet's rows stands in an input cell or in a row of timing or rules", () => {
    for (const sheet of spec.sheets.slice(2, -2)) {
      if (sheet.id === "sensitivity") continue; // It holds figures of the build, and says so.
      const words = new Map(
        [...grid(sheet)]
          .filter(([at]) => at.endsWith(",4"))
          .map(([at, { value }]) => [at.split(",")[0], value]),
      );
      for (const { row, column, values } of sheet.cells.filter((block) => block.kind === "values")) {
        values.forEach((line, down) =>
          line.forEach((value, across) => {
            const isTable = sheet.tables.some((table) => inBlock(table, row + down));
            if (typeof value !== "number" || value === 0 || isTable) return;
            expect(words.get(String(row + down)), `${sheet.name} ${row + down},${column + across}`).toMatch(
              /input|timing|calculation/,
            );
          }),
        );
      }
    }
  });

  test("every number of an input table stands in an input cell", () => {
    for (const { tables, cells, styles } of spec.sheets) {
      const inputs = new Set(styles.filter(({ style }) => style === "input").flatMap(cellsOf));
      for (const { row, column, values } of cells.filter((block) => block.kind === "values")) {
        values.forEach((line, down) =>
          line.forEach((value, across) => {
            if (typeof value === "number" && tables.some((table) => inBlock(table, row + down)))
              expect(inputs).toContain(`${row + down},${column + across}`);
          }),
        );
      }
    }
  });

  test("a table below another is no wider, so that Excel can move it down when a row is added above", () => {
    for (const { tables } of spec.sheets) {
      const widths = [...tables].sort((one, other) => one.row - other.row).map(({ width }) => width);
      expect(widths).toEqual([...widths].sort((one, other) => other - one));
    }
  });

  test("names are valid in Excel, unique, and point at a figure", () => {
    const names = spec.names.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const { name, sheet, row, column } of spec.names) {
      expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_.]*$/);
      expect(name).not.toMatch(/^([A-Za-z]{1,3}\d+|[RCrc])$/);
      expect(grid(sheetNamed(spec, sheet)).get(`${row},${column}`)?.value, name).toBeTypeOf("number");
    }
  });

  test("sheets have names that Excel takes, print on their side and show the master check", () => {
    const names = spec.sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.slice(0, 2)).toEqual(["Cover", "Contents"]);
    for (const sheet of spec.sheets) {
      expect(sheet.name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
      expect(sheet.print).toMatchObject({ landscape: true });
      expect(sheet.frozen.rows).toBeGreaterThanOrEqual(3);
      expect(grid(sheet).get("3,1")?.value).toMatch(/^(All checks pass|Checks failed)/);
    }
  });

  test("few blocks: at most four formulas a row, and one block of labels for a block of lines", () => {
    for (const { sheet, blocks } of placePlan(plan).sheets) {
      const lines = blocks.flatMap((block) => block.lines).length;
      const { cells } = sheetNamed(spec, sheet.name);
      expect(cells.length).toBeLessThanOrEqual(12 + 4 * blocks.length + 4 * lines);
    }
  });

  test("the add-in's functions change formulas only: same cells, same results", () => {
    const other = planWorkbook(plan, { style: "functions", unit: "£000" });
    // Cover and Methods say which style it is.
    const alike = spec.sheets.filter(({ name }) => name !== "Cover" && name !== "Methods");
    const formulas = (sheet: SheetSpec): string[] =>
      sheet.cells.flatMap((block) => (block.kind === "formula" ? [block.r1c1] : []));
    for (const sheet of alike) {
      const others = grid(sheetNamed(other, sheet.name));
      for (const [cell, { value }] of grid(sheet)) expect(others.get(cell)?.value).toEqual(value);
    }
    expect(alike.flatMap(formulas).filter((text) => text.includes("MTFP."))).toEqual([]);
    expect(other.sheets.flatMap(formulas).some((text) => text.includes("MTFP."))).toBe(true);
  });
});

test.each([
  [1999, "1999-00"],
  [2016, "2016-17"],
  [2030, "2030-31"],
])("the year that starts in April %i is %s", (year, label) => expect(yearLabel(year)).toBe(label));

test("the version that Methods names is the package's", () => expect(addinVersion).toBe(packageJson.version));

test("each chart of an example stands below its rows, under a sentence with its first and last figures", () => {
  const spec = native(buildPlan(example("walsall-2016")));
  const charts = spec.sheets.flatMap((sheet) =>
    sheet.charts.map(({ name, from, series }) => [
      sheet.name,
      name,
      series.length > 0,
      grid(sheet).get(`${from.row - 1},${from.column}`)?.value,
    ]),
  );
  expect(charts).toMatchInlineSnapshot(`
    [
      [
        "Staff",
        "chart_agency",
        true,
        "Covering vacancies (FTE): 68.8 in 2016-17 base, 69.5 in 2019-20.",
      ],
      [
        "Pay",
        "chart_premium",
        true,
        "Agency (£000): 1,966 in 2016-17 base, 1,874 in 2019-20.",
      ],
      [
        "Demand",
        "chart_caseload",
        true,
        "Average caseload (cases per FTE): 17.2 in 2016-17 base, 15.3 in 2019-20.",
      ],
      [
        "MTFP",
        "chart_gap",
        true,
        "Gap in the year (£000): 1,880 in 2017-18, 456 in 2019-20.",
      ],
      [
        "Invest to save",
        "chart_net_benefit",
        true,
        "Cumulative net benefit (£000): -991 in 2017-18, -1,144 in 2019-20.",
      ],
      [
        "Sensitivity",
        "chart_sensitivity",
        true,
        "Savings delivered moves the gap of 2019-20 most: it raises it by 4,631 (£000).",
      ],
    ]
  `);
});

test("in function style no function reads what another one works out", () => {
  const spec = planWorkbook(buildPlan(example("walsall-2016")), { style: "functions", unit: "£000" });
  const called = spec.sheets.map(({ name, cells }) => [
    name,
    [
      ...new Set(
        cells.flatMap((block) => (block.kind === "formula" ? block.r1c1.match(/MTFP\.\w+/g) : []) ?? []),
      ),
    ],
  ]);
  expect(called.filter(([, names]) => names?.length)).toEqual([
    ["Staff", ["MTFP.CAPACITY_FTE", "MTFP.AGENCY_RATE", "MTFP.VACANCY_RATE"]],
    ["Pay", ["MTFP.EMPLOYER_NI", "MTFP.POST_COST", "MTFP.AGENCY_COST"]],
    ["Demand", ["MTFP.CASELOAD_RATIO", "MTFP.CASE_CAPACITY", "MTFP.FTE_FOR_CASELOAD", "MTFP.FTE_GAP"]],
    ["Placements", ["MTFP.LAC_COST"]],
    ["Invest to save", ["MTFP.DISCOUNT_FACTOR"]],
    // BUDGET_GAP and MTFP_CHANGE read posts' costs, so MTFP is plain Excel.
  ]);
});
