/** Formulas as Excel leaves them when an add-in is away, and how they are mended. */
import { expect, test } from "vitest";
import { brokenCall, callsUs } from "../../src/flows/brokenCall.ts";

const ids = new Set(["CASELOAD_RATIO", "AGENCY_RATE"]);

test.each([
  ["=_xldudf_MTFP_CASELOAD_RATIO(1,2)", "=MTFP.CASELOAD_RATIO(1,2)"],
  ["=_xldudf_mtfp_caseload_ratio(1,2)", "=MTFP.CASELOAD_RATIO(1,2)"],
  ["=[2]!_xldudf_MTFP_AGENCY_RATE(B4,C4)*2", "=MTFP.AGENCY_RATE(B4,C4)*2"],
  ["=FUNCRES.XLAM!_xldudf_MTFP_AGENCY_RATE(B4,C4)", "=MTFP.AGENCY_RATE(B4,C4)"],
  ["='C:\\Add ins\\FUNCRES.XLAM'!_xldudf_MTFP_AGENCY_RATE(B4,C4)", "=MTFP.AGENCY_RATE(B4,C4)"],
  ["=[1]!MTFP.AGENCY_RATE(B4,C4)", "=MTFP.AGENCY_RATE(B4,C4)"],
  [
    '=IF(A1="_xldudf_MTFP_AGENCY_RATE(",_xldudf_MTFP_AGENCY_RATE(1,2),\'a "b"\'!C3)',
    '=IF(A1="_xldudf_MTFP_AGENCY_RATE(",MTFP.AGENCY_RATE(1,2),\'a "b"\'!C3)',
  ],
])("%s is mended as %s", (formula, mended) => {
  expect(brokenCall(formula, "#NAME?", ids)).toEqual({ kind: "lost", mended });
});

test.each([
  ["our function shows #NAME?", "=MTFP.AGENCY_RATE(1,2)", "#NAME?", "unrecognised"],
  ["a function of ours that does not exist", "=MTFP.AGENCY_RATIO(1,2)", "#NAME?", "unknown"],
  ["our function gives another error", "=MTFP.AGENCY_RATE(1,0)", "#DIV/0!", undefined],
  ["our function works", "=MTFP.AGENCY_RATE(1,2)", 0.33, undefined],
  ["somebody else's function is lost", "=_xldudf_OTHER_AGENCY_RATE(1,2)", "#NAME?", undefined],
  ["a lost function that we don't have", "=_xldudf_MTFP_WHATEVER(1,2)", "#NAME?", undefined],
  ["a text that looks like a call", '="MTFP.AGENCY_RATE(1,2)"', "#NAME?", undefined],
  ["a sheet called after a call", "='_xldudf_MTFP_AGENCY_RATE(1'!A1", "#NAME?", undefined],
  ["a constant text", "_xldudf_MTFP_AGENCY_RATE(1,2)", "_xldudf_MTFP_AGENCY_RATE(1,2)", undefined],
  ["a number", 12, 12, undefined],
])("%s", (_, formula, value, kind) => {
  expect(brokenCall(formula, value, ids)?.kind).toBe(kind);
});

test("only formulas with a call of ours count as ours", () => {
  expect(callsUs("=1+mtfp.agency_rate(1,2)")).toBe(true);
  expect(callsUs('="MTFP.AGENCY_RATE(1,2)"')).toBe(false);
  expect(callsUs("MTFP.AGENCY_RATE(1,2)")).toBe(false);
});
