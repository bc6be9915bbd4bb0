/** Random plan files with nothing wrong. */
import * as fc from "fast-check";
import { fullPlan } from "./fullPlan.ts";

const pounds = fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true });
const spend = fc.double({ min: 0, max: 1e9, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const rate = fc.double({ min: 0, max: 0.1, noNaN: true });
/** Names of every kind that a sheet can hold, "=1+1" among them. */
const name = fc
  .oneof(
    fc.constantFrom("=1+1", "-x", "@SUM(A1)", "+44", "'quoted'", "O’Neill & Söhne £"),
    fc.string({ minLength: 1 }),
  )
  .filter((text) => /\S/.test(text));
const provenance = fc.record({
  source: name,
  owner: name,
  date: fc.constantFrom("2016-11", "30 September 2016", "2017/18", "1 May 2018"),
  confidence: fc.constantFrom("published", "derived", "assumed"),
});

const yearNames = (baseYear: number, years: number) =>
  Array.from({ length: years + 1 }, (_, year) => yearName(baseYear + year));
const yearName = (year: number) => `${year}-${String((year + 1) % 100).padStart(2, "0")}`;

/** One number, a list or numbers by year. */
const yearly = (value: fc.Arbitrary<number>, baseYear: number, years: number) =>
  fc.oneof(
    value,
    fc.array(value, { minLength: years + 1, maxLength: years + 1 }),
    fc.record(Object.fromEntries(yearNames(baseYear, years).map((year) => [year, value]))),
  );

const posts = fc
  .record({
    role: name,
    establishment: share,
    employed: share,
    pay: spend,
    nqswWeight: share,
    more: provenance,
  })
  .map(({ more, ...post }) => ({ ...post, ...more }));

const plan = (baseYear: number, years: number) => {
  const start = fc
    .tuple(fc.integer({ min: 1, max: years }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${baseYear + year + (month > 3 ? 0 : 1)}-${String(month).padStart(2, "0")}`);
  const change = fc.record({
    kind: fc.constantFrom("recruitment", "created"),
    start,
    newlyQualifiedShare: share,
  });
  const line = fc.record({
    name,
    block: fc.constantFrom("base", "prices", "savings", "funding"),
    kind: fc.constantFrom("recurring", "one-off"),
    as: fc.constantFrom("changes", "levels"),
    amounts: yearly(pounds, baseYear, years),
  });
  return fc.record({
    head: fc.record({ title: name, council: name, author: name }),
    award: yearly(rate, baseYear, years),
    budget: pounds,
    about: provenance,
    posts: fc.array(posts, { minLength: 1, maxLength: 6 }),
    changes: fc.array(change, { maxLength: 6 }),
    lines: fc.array(line, { maxLength: 6 }),
    used: yearly(spend, baseYear, years),
    growth: yearly(rate, baseYear, years),
  });
};

/** Refs are counted and FTE of changes differ, so that no line repeats another. */
export const validPlanFile = fc
  .tuple(fc.integer({ min: 1999, max: 2060 }), fc.integer({ min: 1, max: 10 }))
  .chain(([baseYear, years]) => plan(baseYear, years).map((parts) => ({ ...parts, baseYear, years })))
  .map(({ head, award, budget, about, posts: lines, changes, used, growth, ...rest }) => ({
    ...head,
    date: about.date,
    baseYear: yearName(rest.baseYear),
    years: rest.years,
    approvedBudget: { value: budget, ...about },
    baseFunding: { value: Math.abs(budget), ...about },
    yearly: { award: { values: award, ...about } },
    posts: lines.map((post, index) => ({ ...post, ref: `P${index}` })),
    staffChanges: changes.map((change, index) => ({
      ...change,
      ...about,
      ref: `C${index}`,
      name: `Change ${index}`,
      post: "P0",
      fte: index + 1,
    })),
    lines: rest.lines.map((line, index) => ({ ...line, ...about, ref: `L${index}` })),
    cases: [{ ref: "CIN", name: head.title, cases: 30, growth, ...about }],
    placements: [{ ref: "HOME", name: head.council, children: 30, weeklyCost: 400, growth, ...about }],
    reserves: [{ ref: "R", name: head.author, opening: budget, used, ...about }],
    facts: fullPlan.facts,
    derived: fullPlan.derived,
    comparisons: fullPlan.comparisons,
  }));
