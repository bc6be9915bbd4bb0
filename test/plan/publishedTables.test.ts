/** Three tables that councils published, typed as lines of a plan file, give the published totals in its workbook. */
import { describe, expect, test } from "vitest";
import type { BudgetLine, LineBlock } from "../../src/inputs/planInputs.ts";
import { writtenRow } from "../examples/writtenRow.ts";

const published = { source: "the published table", confidence: "published" } as const;
const figure = (value: number) => ({ value, ...published });

/** What a plan file must have; a table of changes alone begins from nought. */
const head = (years: number) => ({
  title: "A published table",
  council: "As published",
  author: "Typed for a test",
  date: "2025",
  baseYear: "2019-20",
  years,
  approvedBudget: figure(0),
  baseFunding: figure(0),
});

type TableFile = ReturnType<typeof head> & { readonly lines: readonly TypedLine[] };
type TypedLine = Omit<BudgetLine, "owner" | "date">;
type Typed = readonly [name: string, block: LineBlock, amounts: readonly number[], as?: BudgetLine["as"]];

function lines(unit: number, typed: readonly Typed[], kind: BudgetLine["kind"] = "recurring"): TypedLine[] {
  return typed.map(([name, block, amounts, as = "changes"], at) => ({
    ...published,
    ref: `${kind === "recurring" ? "L" : "O"}-${at + 1}`,
    name,
    block,
    kind,
    as,
    amounts: amounts.map((amount) => amount * unit),
  }));
}

/** Half a unit for each of the addends and half a unit for the total. */
const tolerance = (unit: number, addends: number): number => (unit / 2) * (addends + 1) + 1e-6;

/** A row of the sheet MTFP against the totals published for the plan years. */
async function within(
  file: TableFile,
  label: string,
  totals: readonly number[],
  unit: number,
  addends: number,
): Promise<void> {
  const got = (await writtenRow(JSON.stringify(file), "MTFP", label)).slice(-file.years);
  totals.forEach((total, at) =>
    expect(Math.abs((got[at] ?? NaN) - total), `${label}, year ${at + 1}`).toBeLessThanOrEqual(
      tolerance(unit, addends),
    ),
  );
}

describe("East Sussex, Medium Term Financial Plan update, December 2025: £m, yearly changes", () => {
  const million = 1e6;
  const inputs = {
    ...head(3),
    lines: lines(million, [
      ["Council 11 February 2025 deficit", "base", [0, 25.916, 18.731, 0]],
      ["Carry forward of 2025/26 deficit", "base", [0, 11.449, 0, 0]],
      ["Council Tax", "funding", [0, -13.855, -14.297, -29.41]],
      ["Business Rates", "funding", [0, -1.746, 0.27, -2.304]],
      ["Children's Social Care Prevention Grant", "funding", [0, -0.123, 0, 0]],
      ["Revenue Support Grant", "funding", [0, -1.127, -0.013, -0.115]],
      ["Home to School Transport grant rolled in", "funding", [0, 0.992, 0, 0]],
      ["Inflation", "prices", [0, 0.817, -1.448, 18.672]],
      ["General Contingency", "base", [0, 0.71, 0.16, 0.6]],
      ["Pay Awards and National Insurance", "pay", [0, 2, 0.05, 5.745]],
      ["Pension revaluation", "pay", [0, -5.962, 0, 0]],
      ["Levies and grants", "base", [0, 0.015, 0.021, 0.037]],
      ["Treasury Management", "base", [0, 1.616, 1.624, 2.408]],
      ["ASC Growth and Demography", "demand", [0, 14.217, 3.106, 22.479]],
      ["CSD Growth and Demography", "demand", [0, 16.409, 3.276, 6.693]],
      ["Orbis Review", "burdens", [0, 1.7, 0, 0]],
      ["Waste Housing Growth", "demand", [0, -0.225, 0.077, 0.405]],
      ["Waste additional income", "savings", [0, 0.5, -0.5, 0.3]],
      ["Waste PFI Credits", "burdens", [0, 0, 0.125, 2.871]],
      ["Elections", "burdens", [0, 0, 1.5, -1.125]],
      ["Pressures bids", "burdens", [0, 0.895, 0.03, -0.166]],
    ]),
  };
  test("deficit after updates, year by year", async () => {
    await within(inputs, "Gap in the year", [54.198e6, 12.712e6, 27.09e6], 1000, 21);
  });
  test("and as a running total", async () => {
    await within(inputs, "Gap, cumulative: net budget less funding", [54.198e6, 66.91e6, 94e6], 1000, 63);
  });
});

describe("Gateshead, Medium Term Financial Strategy 2020/21 to 2024/25: £m, changes of cost and levels of funding", () => {
  const inputs = {
    ...head(5),
    approvedBudget: figure(206.999e6),
    baseFunding: figure(206.999e6),
    lines: lines(1e6, [
      ["Base adjustments", "base", [0, -0.943, 0, 0, 0, 0]],
      ["Inflation, general", "prices", [0, 0.7, 0.718, 0.736, 0.755, 0.775]],
      ["Inflation, contractual", "prices", [0, 2.715, 2.547, 2.643, 2.943, 2.846]],
      ["Corporate, including pay", "pay", [0, 1.862, 3.902, 3.968, 4.036, 4.104]],
      ["Service demand", "demand", [0, 3.609, 1.854, 2.287, 2.239, 2.107]],
      ["Strategic investment", "investment", [0, 1.322, 2.052, 0.754, 0, 0]],
      ["Revenue support grant", "funding", [-15.012, -15.312, 0, 0, 0, 0], "levels"],
      [
        "Retained business rates",
        "funding",
        [-41.705, -42.539, -65.939, -67.258, -68.603, -69.975],
        "levels",
      ],
      ["Top up grant", "funding", [-15.109, -15.109, -41.031, -38.708, -36.431, -34.154], "levels"],
      ["Council Tax", "funding", [-91.319, -93.655, -96.038, -98.469, -100.949, -103.478], "levels"],
      ["Other grants", "funding", [-40.943, -40.58, 0, 0, 0, 0], "levels"],
      ["Collection fund", "funding", [-1.968, -1, 0, 0, 0, 0], "levels"],
      ["Reserves", "reserves", [-0.943, 0, 0, 0, 0, 0], "levels"],
    ]),
  };
  test("total cost pressures, each year's base for the next", async () => {
    await within(inputs, "Net budget", [216.264e6, 227.338e6, 237.727e6, 247.7e6, 257.532e6], 1000, 8);
  });
  test("funding", async () => {
    await within(
      inputs,
      "The same as a positive number",
      [208.195e6, 203.008e6, 204.435e6, 205.983e6, 207.607e6],
      1000,
      7,
    );
  });
  test("cumulative gap", async () => {
    await within(
      inputs,
      "Gap, cumulative: net budget less funding",
      [8.069e6, 24.33e6, 33.292e6, 41.717e6, 49.925e6],
      1000,
      15,
    );
  });
  test("annual gap", async () => {
    await within(inputs, "Gap in the year", [8.069e6, 16.26e6, 8.962e6, 8.425e6, 8.208e6], 1000, 15);
  });
});

describe("Herefordshire, 2019/20 Budget: £000, pressures and savings by directorate", () => {
  const recurring = lines(1000, [
    ["Adults and Communities", "burdens", [0, 5288, 0]],
    ["Children and families", "burdens", [0, 3427, 0]],
    ["Economy and Place", "burdens", [0, 1417, 0]],
    ["Corporate Services", "burdens", [0, 146, 0]],
    ["Central", "burdens", [0, -1483, 0]],
    ["Adults and Communities, savings", "savings", [0, -700, 0]],
    ["Children and families, savings", "savings", [0, -200, 0]],
    ["Economy and Place, savings", "savings", [0, -2453, 0]],
    ["Corporate Services, savings", "savings", [0, -379, 0]],
    ["Central, savings", "savings", [0, -200, 0]],
    ["Council Tax", "funding", [0, -103908, 0]],
    ["Business rates", "funding", [0, -35457, 0]],
    ["Revenue Support Grant", "funding", [0, -620, 0]],
    ["New homes bonus", "funding", [0, -2029, 0]],
    ["Rural services delivery grant", "funding", [0, -4093, 0]],
  ]);
  const once = lines(
    1000,
    [
      ["Collection fund surplus (one off)", "funding", [0, 500, 0].map((amount) => -amount)],
      ["Adult social care grant (one off)", "funding", [0, 2380, 0].map((amount) => -amount)],
    ],
    "one-off",
  );
  const inputs = { ...head(2), approvedBudget: figure(144_124_000), lines: [...recurring, ...once] };
  test("total net budget", () => within(inputs, "Net budget", [148.987e6], 1000, 11));
  test("pressures and savings", async () => {
    await within(inputs, "New burdens", [8.795e6], 1000, 5);
    await within(inputs, "Savings", [-3.932e6], 1000, 5);
  });
  test("funding closes the gap, until its one-offs stop", async () => {
    await within(inputs, "Gap, cumulative: net budget less funding", [0, 2.88e6], 1000, 18);
  });
});
