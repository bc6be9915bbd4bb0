/** Which formula text may stand inside a longer sum without brackets. */
import { describe, expect, test } from "vitest";
import { isSelfContained } from "../../src/catalogue/isSelfContained.ts";

describe("text that needs no brackets", () => {
  test.each([
    "B4",
    "$B$4",
    "B4:C9",
    "A:A",
    "$1:$3",
    "B4#",
    "Sheet1!B4",
    "'It''s (not) a sum'!B4:C9",
    "[Book1.xlsx]Sheet1!A1",
    "holder_fte",
    "Staff[FTE]",
    "Staff[@[Agency FTE]]",
    "12",
    "0.5",
    ".5",
    "1.5E+3",
    '"a ""quoted"" text"',
    '"a+b"',
    "TRUE",
    "SUM(A1:A3)",
    'IF(A1=")",1,2)',
    "(A1+B1)",
    "{1,2;3,4}",
    "PI()",
    "Établissement",
  ])("%s", (formula) => {
    expect(isSelfContained(formula)).toBe(true);
  });

  test.each([
    "-1",
    "+B4",
    "A1+B1",
    "A1:A3*2",
    "SUM(A1)+MAX(B1)",
    "(A1)*(B1)",
    "{1,2}*{3,4}",
    "5%",
    "A1=B1",
    'A1&"x"',
    '"a"&"b"',
    "Staff[FTE]*Staff[Rate]",
    "A1 B1",
    "1E3-2",
    "NOT(A1)-1",
    "@A1",
  ])("but not %s", (formula) => {
    expect(isSelfContained(formula)).toBe(false);
  });
});
