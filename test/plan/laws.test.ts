/** What holds in every plan, tried on random ones. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { calculateInIronCalc } from "../formula/ironSheet.ts";
import { planInputs } from "./planArbitrary.ts";
import { results } from "./planFixture.ts";
import { steadyPlans } from "./steadyPlans.ts";

const runs = { numRuns: 60 };
const has = ({ compiled }: Plan, id: string): boolean => compiled.rows.some((row) => row.id === id);
const close = (one: number, other: number, what: string): void => {
  expect(Math.abs(one - other), what).toBeLessThanOrEqual(1e-9 * Math.max(1e4, Math.abs(one)));
};
/** The years of a row, nought throughout where the plan has no such row. */
const years = (plan: Plan, id: string): number[] =>
  has(plan, id) ? results(plan, id) : Array.from({ length: plan.inputs.years + 1 }, () => 0);

const inEveryPlan = (law: (plan: Plan) => void): void =>
  fc.assert(
    fc.property(planInputs, (inputs) => law(buildPlan(inputs))),
    runs,
  );

test("no cell of a valid plan is an error", () => {
  inEveryPlan(({ compiled: { rows, cells } }) => {
    const errors = rows.flatMap(({ id }, row) =>
      Array.from({ length: cells.width }, (_, year) => cells.errorAt(row, year))
        .filter((error) => error !== undefined)
        .map((error) => `${id} ${error}`),
    );
    expect(errors).toEqual([]);
  });
});

test("every check of class error holds", () => {
  inEveryPlan((plan) => {
    const broken = plan.sheets
      .flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines))
      .filter(({ type, row }) => type === "check" && results(plan, row.id).some((value) => value !== 0));
    expect(broken.map(({ label }) => label)).toEqual([]);
  });
});

describe("laws", () => {
  test("a net budget is last year's and all changes of its blocks", () => {
    inEveryPlan((plan) => {
      const totals = plan.compiled.rows
        .map(({ id }) => id)
        .filter((id) => id.startsWith("mtfp.total.") && !/(fund|reserves)/.test(id));
      results(plan, "mtfp.net").forEach((net, year, all) => {
        if (year === 0) return;
        const changed = totals.reduce((sum, id) => sum + (results(plan, id)[year] ?? NaN), 0);
        close(net, (all[year - 1] ?? NaN) + changed, `year ${year}`);
      });
    });
  });

  test("establishment = employed + vacant, posts line by posts line", () => {
    inEveryPlan((plan) => {
      for (const { ref } of plan.inputs.posts) {
        const [all, employed, vacant] = ["establishment", "employed", "vacant"].map((field) =>
          results(plan, `staff.${ref.replace("-", ".")}.${field}`),
        );
        all?.forEach((fte, year) => close(fte, (employed?.[year] ?? NaN) + (vacant?.[year] ?? NaN), ref));
      }
    });
  });

  test("pay of the establishment is pay of the people", () => {
    inEveryPlan((plan) => {
      const [posts, agency, people] = ["pay.level", "pay.agencyLevel", "pay.employedView"].map((id) =>
        years(plan, id),
      );
      posts?.forEach((cost, year) =>
        close(cost + (agency?.[year] ?? NaN), people?.[year] ?? NaN, `year ${year}`),
      );
    });
  });

  test("the part-year and the full-year effect of a change make its year, and nothing comes after", () => {
    inEveryPlan((plan) => {
      for (const { ref, start } of plan.inputs.staffChanges) {
        const [part, full] = ["part", "full"].map((field) =>
          results(plan, `timing.${ref.replace("-", ".")}.${field}`),
        );
        const share = [...(part ?? []), ...(full ?? [])].reduce((sum, value) => sum + value, 0);
        const rest = start.year === plan.inputs.years ? (start.month - 1) / 12 : 0;
        close(share + rest, 1, ref);
      }
    });
  });

  test("a one-off and its reversal in the next year come to nil", () => {
    inEveryPlan((plan) => {
      const backs = plan.compiled.rows.map(({ id }) => id).filter((id) => id.startsWith("mtfp.back."));
      for (const back of backs) {
        const amounts = results(plan, back.replace("mtfp.back.", "mtfp."));
        results(plan, back).forEach((reversed, year) => {
          if (year > 0) close(reversed, -(amounts[year - 1] ?? NaN), back);
        });
      }
    });
  });

  test("conversions, awards and falls never make money of nothing: causes add up to the change of the level", () => {
    inEveryPlan((plan) => {
      const causes = ["award", "increments", "niChange", "pension", "postsPart", "postsFull", "filled"];
      results(plan, "mtfp.net").forEach((_, year) => {
        if (year === 0 || plan.inputs.posts.length === 0) return;
        const level = years(plan, "pay.level");
        const explained = causes.reduce((sum, id) => sum + (years(plan, `pay.${id}`)[year] ?? NaN), 0);
        close((level[year] ?? NaN) - (level[year - 1] ?? NaN), explained, `year ${year}`);
      });
    });
  });
});

test("every cell is what an independent engine makes of the printed formulas", () => {
  fc.assert(
    fc.property(steadyPlans, (inputs) => {
      const { compiled } = buildPlan(inputs);
      for (const [key, theirs] of calculateInIronCalc(compiled)) {
        const [id = "", year = ""] = key.split(" ");
        const ours = compiled.cells.at(compiled.rowOf(id), Number(year));
        expect(typeof theirs, key).toBe("number");
        const difference = Math.abs(ours - Number(theirs));
        // A difference of amounts of millions has their rounding, not its own.
        expect(difference, `${key}: ${ours} and ${String(theirs)}`).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(ours)),
        );
      }
    }),
    { numRuns: 8 },
  );
});
