/** Findings as they arrive in a sheet when they are pasted. */
import { expect, test } from "vitest";
import type { ReviewedFinding } from "../../../src/flows/audit/auditErrands.ts";
import { findingsTable } from "../../../src/taskpane/audit/findingsTable.ts";

const finding: ReviewedFinding = {
  id: "a1",
  rule: "rangeBreak",
  category: "range-incomplete",
  tier: "error",
  confidence: 0.94,
  sheet: "Pay",
  cells: ["G7", "G8", "H9"],
  message: "8 formulas of the same column\ndo the same sum over more cells.",
  fix: { formula: "=SUM(B7:F7)", r1c1: "=SUM(RC[-5]:RC[-1])" },
  peers: [],
};
const decision = { result: "accepted", by: "A. Reader", on: "2026-11-22", reason: "=as agreed\tin May" };

const cellsOf = (line = "") => line.split("\t");

test("a heading, then a line a finding, whatever stands in its texts", () => {
  const [headings, first, second, ...more] = findingsTable([finding, { ...finding, decision }]).split("\n");
  expect(more).toEqual([]);
  expect(cellsOf(headings)).toEqual([
    "Tier",
    "Kind",
    "Sheet",
    "Cells",
    "Finding",
    "Suggested formula",
    "Decision",
    "By",
    "On",
    "Reason",
  ]);
  expect(cellsOf(first)).toEqual([
    "error",
    "Range too short or too long",
    "Pay",
    "G7:G8, H9",
    "8 formulas of the same column do the same sum over more cells.",
    "'=SUM(B7:F7)", // pasted as text, not as a formula that would be worked out
    "",
    "",
    "",
    "",
  ]);
  expect(cellsOf(second).slice(6)).toEqual(["accepted", "A. Reader", "2026-11-22", "'=as agreed in May"]);
});
