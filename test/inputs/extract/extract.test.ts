/** Extracts of HR and payroll records as people paste them, and the posts lines that come of them. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Extract, ExtractColumns } from "../../../src/inputs/extract/extract.ts";
import { type ExtractedPlan, extractPosts } from "../../../src/inputs/extract/extractPosts.ts";
import { guessColumns } from "../../../src/inputs/extract/guessColumns.ts";
import { parseExtract } from "../../../src/inputs/extract/parseExtract.ts";
import { refFor } from "../../../src/inputs/extract/refFor.ts";
import { readPlan } from "../../../src/inputs/readPlan.ts";
import { smallPlan } from "../smallPlan.ts";

function parsed(text: string): Extract {
  const extract = parseExtract(text);
  if ("problems" in extract) throw new Error(JSON.stringify(extract.problems));
  return extract;
}

const options = { fullTimeHours: 37, takenRefs: [] as string[], source: "Payroll, March 2026" };

function gathered(text: string, columns?: ExtractColumns): ExtractedPlan {
  const extract = parsed(text);
  const plan = extractPosts(extract, { ...options, columns: columns ?? guessColumns(extract) });
  if ("problems" in plan) throw new Error(JSON.stringify(plan.problems));
  return plan;
}

describe("a pasted text is rows of cells", () => {
  test.each<[string, string, string[][]]>([
    ["copied from Excel", "Role\tFTE\nSocial worker\t1\n", [["Social worker", "1"]]],
    ["with the line ends of Windows", "Role\tFTE\r\nSocial worker\t1\r\n", [["Social worker", "1"]]],
    ["with commas", 'Role,Pay\nSocial worker,"32,000"', [["Social worker", "32,000"]]],
    ["with semicolons", "Role;Pay\nSocial worker;32,000", [["Social worker", "32,000"]]],
    ["with a line end in a cell", 'Role\tFTE\n"Social\nworker"\t1', [["Social\nworker", "1"]]],
    ["with marks in a cell", 'Role,FTE\n"the ""new"" role",1', [['the "new" role', "1"]]],
    [
      "with a mark that is never closed",
      'Role\tFTE\n"Manager\t1\nWorker\t1',
      [
        ['"Manager', "1"],
        ["Worker", "1"],
      ],
    ],
    ["with empty lines and cells", "Role\tFTE\n\n\t\n Manager \t\n", [["Manager", ""]]],
    ["with a mark of byte order", "\ufeffRole,FTE\nManager,1", [["Manager", "1"]]],
  ])("%s", (_, text, rows) => expect(parsed(text).rows.map(({ cells }) => cells)).toEqual(rows));

  test.each([
    ["", "there is nothing in it"],
    ["Role\tFTE\tPay", "there is only one row"],
    [`Role\n${"x".repeat(5_000_001)}`, "it has more than 5 million characters"],
  ])("%# is refused in a sentence", (text, what) =>
    expect(parseExtract(text)).toMatchObject({ problems: [{ place: "the extract", what }] }),
  );

  test("what is written with marks reads back, whatever stands in it", () => {
    const cell = fc.string().map((text) => text.replaceAll("\r", "").trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const written = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join("\t"));
        const kept = rows.filter((row) => row.some((one) => one !== ""));
        fc.pre(kept.length > 0);
        expect(parsed(["Role\tFTE", ...written].join("\n")).rows.map(({ cells }) => cells)).toEqual(kept);
      }),
    );
  });
});

test.each<[string[], ExtractColumns]>([
  [["Job Title", "Grade", "FTE", "FTE Salary"], { role: 0, grade: 1, fte: 2, pay: 3 }],
  [
    ["Employee", "Position Title", "Pay Scale", "Contracted Hours", "Annual Salary"],
    { role: 1, grade: 2, hours: 3, pay: 4 },
  ],
  [
    ["Post title", "Post status", "WTE", "Basic pay", "Contract type"],
    { role: 0, vacant: 1, fte: 2, pay: 3, agency: 4 },
  ],
  [
    ["Role", "Headcount", "FTE", "Salary", "Agency?", "ASYE", "Charge rate"],
    { role: 0, headcount: 1, fte: 2, pay: 3, agency: 4, newlyQualified: 5, chargeRate: 6 },
  ],
  [["Name", "Start date"], {}],
])("%j", (headings, columns) => expect(guessColumns({ headings })).toEqual(columns));

const staff = `Job title\tGrade\tFTE\tFTE salary\tContract type\tASYE\tCharge rate\tVacant
Social worker\tG10\t1\t£40,000\tPermanent\t\t\t
Social  Worker\tg10\t0.5\t44000\tPermanent\ty\t\t
Social worker\tG10\t1\t\tAgency\t\t£41.50\t
Social worker\tG10\t1\t40000\t\t\t\tVacant
Team manager\tG12\t1\t52000\tPermanent\t\t\t
Team manager\tG12\t37\t52000\tPermanent\t\t\t
Team manager\tG12\tnone\t52000\tPermanent\t\t\t
\tG12\t1\t52000\tPermanent\t\t\t
Grand total\t\t5.5\t\t\t\t\t`;

test("records are gathered by role and grade", () => {
  expect(gathered(staff).posts).toEqual([
    {
      ref: "Social_worker_G10",
      role: "Social worker",
      grade: "G10",
      establishment: 2.5,
      employed: 1.5,
      agencyCovering: 1,
      agencyAdditional: 0,
      newlyQualified: 0.5,
      ftePerPerson: 0.75,
      // (1 × 40,000 + 0.5 × 44,000 + 1 × 40,000) ÷ 2.5
      pay: 40_800,
      hoursPerWeek: 37,
      chargeRate: 41.5,
      source: "Payroll, March 2026: 4 records, 1 of them without pay and left out of the average",
      confidence: "derived",
    },
    expect.objectContaining({ ref: "Team_manager_G12", establishment: 1, employed: 1, agencyCovering: 0 }),
  ]);
});

test("every record is counted or told of", () => {
  const { counted, skipped } = gathered(staff);
  expect(counted).toBe(5);
  expect(skipped).toEqual([
    { line: 7, why: "FTE is 37, more than the people can be" },
    { line: 8, why: 'FTE is "none"' },
    { line: 9, why: "no role" },
    { line: 10, why: 'a total: "Grand total"' },
  ]);
});

test("hours stand in for FTE, headcount for people", () => {
  const { posts } = gathered("Role\tHours\tHeadcount\tSalary\nWorker\t74\t3\t30000\nWorker\t18.5\t1\t30000");
  expect(posts[0]).toMatchObject({ employed: 2.5, ftePerPerson: 0.625 });
});

test("agency workers above the vacancies are additional", () => {
  const text =
    "Role\tFTE\tSalary\tAgency\tVacant\nWorker\t1\t1\tyes\t\nWorker\t1\t1\tyes\t\nWorker\t0.5\t1\t\tyes";
  expect(gathered(text).posts[0]).toMatchObject({
    establishment: 0.5,
    agencyCovering: 0.5,
    agencyAdditional: 1.5,
  });
});

test("without vacancies in the extract, agency workers are taken to cover some", () => {
  const text = "Role\tFTE\tSalary\tAgency\nWorker\t1\t1\tyes\nWorker\t3\t1\t";
  expect(gathered(text.replace("\t3\t", "\t2\t")).posts[0]).toMatchObject({
    establishment: 3,
    agencyCovering: 1,
  });
});

test("FTE is neither lost nor made", () => {
  const record = fc.record({
    role: fc.constantFrom("A", "B"),
    fte: fc.integer({ min: 1, max: 100 }).map((hundredths) => hundredths / 100),
    agency: fc.constantFrom("", "yes"),
    vacant: fc.constantFrom("", "yes"),
  });
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 30 }), (records) => {
      const lines = records.map(({ role, fte, agency, vacant }) =>
        [role, fte, 30_000, agency, vacant].join("\t"),
      );
      const { posts } = gathered(["Role\tFTE\tSalary\tAgency\tVacant", ...lines].join("\n"));
      const total = (of: (post: (typeof posts)[number]) => number) =>
        posts.reduce((sum, post) => sum + of(post), 0);
      const fteWhere = (is: (one: (typeof records)[number]) => boolean) =>
        records.filter(is).reduce((sum, { fte }) => sum + fte, 0);
      const agencyFte = fteWhere(({ agency, vacant }) => agency === "yes" && vacant === "");
      expect(total(({ agencyCovering, agencyAdditional }) => agencyCovering + agencyAdditional)).toBeCloseTo(
        agencyFte,
        6,
      );
      expect(total(({ employed }) => employed)).toBeCloseTo(
        fteWhere(({ agency, vacant }) => agency + vacant === ""),
        6,
      );
    }),
  );
});

test("columns that are needed and not chosen are asked for", () => {
  const plan = extractPosts(parsed("Name\tStart\nA\t1"), { ...options, columns: {} });
  expect("problems" in plan && plan.problems.map(({ what, fix }) => `${what}; ${fix}`)).toEqual([
    "no column is chosen for the role or job title; choose one of: Name, Start",
    "no column is chosen for the FTE or the contracted hours; choose one of: Name, Start",
    "no column is chosen for the full-time pay; choose one of: Name, Start",
  ]);
});

test("the posts lines are fit for a plan, but for the agency's paid weeks, which nobody can guess", () => {
  const reading = readPlan({
    value: { ...smallPlan, posts: gathered(staff).posts },
    placeOf: (path) => path.join("."),
  });
  expect("problems" in reading && reading.problems.map(({ place }) => place)).toEqual(["posts.0.paidWeeks"]);
});

test.each([
  ["Social worker", "G10", [], "Social_worker_G10"],
  ["Social worker", "G10", ["social_worker_g10"], "Social_worker_G10-2"],
  ["3rd tier: manager", "", [], "P_3rd_tier_manager"],
  ["Señior", "", [], "Senior"],
  ["?", "", ["p_"], "P_-2"],
  ["x".repeat(60), "", ["x".repeat(40)], `${"x".repeat(38)}-2`],
])("%s %s with %j taken is %s", (role, grade, taken, ref) =>
  expect(refFor(role, grade, new Set(taken))).toBe(ref),
);
