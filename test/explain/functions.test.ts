/** Each Excel function that Explain works out, held against IronCalc, an engine that shares no code with us. */
import { expect, test } from "vitest";
import { evaluate } from "../../src/explain/evaluate.ts";
import { gridCells } from "../../src/explain/gridCells.ts";
import { parseFormula } from "../../src/explain/parseFormula.ts";
import { firstOf, isError } from "../../src/explain/value.ts";
import { startWorking } from "../../src/explain/working.ts";
import { gridOf, sheetOf } from "../audit/gridOf.ts";
import { calculate, type Cell } from "../catalogue/ironCalc.ts";

/** Grade, salary, posts, and a date: 1 April 2025, 23 May 2025, 9 December 2025, 19 March 2026. */
const rows: readonly (readonly Cell[])[] = [
  ["G7", 30000, 4, 45748],
  ["G9", 40000, 10, 45800],
  ["G11", 52000, 2, 46000],
  ["G9", 41000, 3, 46100],
  [-100, 60, 60, 45],
];
const cells = gridCells(gridOf(sheetOf("Posts", rows)));
const home = { sheet: "Posts", row: 9, column: 9 };

function ours(formula: string): Cell {
  const value = firstOf(evaluate(parseFormula(`=${formula}`), startWorking({ home, cells })));
  return isError(value) ? value.error : value;
}

const theirs = (formula: string): Cell =>
  calculate([{ ranges: [rows], formula: () => formula }])[0]?.[0]?.[0] ?? null;

test.each([
  "OFFSET(B1,2,1)",
  "SUM(OFFSET(B1,0,0,3,1))",
  "OFFSET(B1,-1,0)",
  'INDIRECT("B"&2)',
  'SUM(INDIRECT("B1:B3"))',
  "INDIRECT(ADDRESS(2,3))",
  "ADDRESS(2,3,4)",
  "LET(x,B1,y,x+1,x*y)",
  "LAMBDA(x,x+1)(3)",
  "LET(f,LAMBDA(x,y,x*y),f(3,B1))",
  "SUM(MAP(B1:B3,C1:C3,LAMBDA(v,n,v*n)))",
  "REDUCE(0,B1:B3,LAMBDA(a,v,a+v))",
  "SUM(BYROW(B1:C3,LAMBDA(r,MAX(r))))",
  "SUM(BYCOL(B1:C3,LAMBDA(r,MAX(r))))",
  "SUM(SCAN(0,B1:B3,LAMBDA(a,v,a+v)))",
  "SUM(MAKEARRAY(2,3,LAMBDA(i,j,i*j)))",
  "SUMPRODUCT(B1:B4,C1:C4)",
  'SUMPRODUCT((A1:A4="G9")*B1:B4)',
  'SUMIFS(B1:B4,A1:A4,"G9",C1:C4,">5")',
  'COUNTIFS(A1:A4,"G9",B1:B4,">40500")',
  'AVERAGEIFS(B1:B4,A1:A4,"G9")',
  'AVERAGEIF(A1:A4,"G9",B1:B4)',
  'SUM(SUMIF(A1:A4,{"G7","G9"},B1:B4))',
  'MAXIFS(B1:B4,A1:A4,"G9")',
  'XLOOKUP("G9",A1:A4,B1:B4)',
  'XLOOKUP("G9",A1:A4,B1:B4,,0,-1)',
  'XLOOKUP("G8",A1:A4,B1:B4,"none")',
  'XLOOKUP("G8",A1:A4,B1:B4,,0)',
  "XLOOKUP(41500,B1:B4,A1:A4,,-1)",
  "XLOOKUP(41500,B1:B4,A1:A4,,1)",
  'XMATCH("G9",A1:A4,0,-1)',
  "INDEX(B1:C4,2,2)",
  "SUM(INDEX(B1:C4,0,2))",
  'INDEX(B1:D4,MATCH("G11",A1:A4,0),MATCH(4,B1:D1,0))',
  'VLOOKUP("G11",A1:D4,2,FALSE)',
  "VLOOKUP(45810,D1:D4,1,TRUE)",
  "HLOOKUP(B1,B1:D4,2,FALSE)",
  'CHOOSE(2,"a","b")',
  'SWITCH(2,1,"a",2,"b","c")',
  'IFS(FALSE,1,B1>2,"yes")',
  'IFNA(MATCH("x",A1:A4,0),9)',
  "EDATE(D1,-2)",
  "EOMONTH(D1,0)",
  ...[0, 1, 2, 3, 4].map((basis) => `YEARFRAC(D1,D3,${String(basis)})`),
  "YEARFRAC(D1,D1+1500,1)",
  "YEARFRAC(DATE(2024,2,29),DATE(2025,2,28))",
  "DAYS360(D1,D3)",
  ...["y", "m", "d", "ym", "yd", "md"].map((unit) => `DATEDIF(D1,D4+400,"${unit}")`),
  "NETWORKDAYS(D1,D3)",
  "NETWORKDAYS(D1,D3,D2)",
  "WORKDAY(D1,10)",
  "WORKDAY(D1,-10)",
  "WEEKDAY(D1)",
  "WEEKDAY(D1,2)",
  'TEXT(B1,"#,##0")',
  'TEXT(0.123,"0.0%")',
  'TEXT(D1,"mmmm yyyy")',
  'TEXT(-5,"0;(0)")',
  'TEXTJOIN(", ",TRUE,A1:A4)',
  "CONCAT(A1:A4)",
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((kind) => `SUBTOTAL(${String(kind)},B1:B4,C1:C4)`),
  "ROUNDUP(2.01,0)",
  "ROUNDUP(-12345,-3)",
  "TRUNC(-2.7)",
  "MROUND(7,3)",
  "MROUND(-7,3)",
  "CEILING(7,3)",
  "CEILING.MATH(-7,3)",
  "FLOOR.MATH(-7,3)",
  "QUOTIENT(-7,2)",
  "LOG(8,2)",
  "NPV(0.035,B1:B4)",
  "XNPV(0.05,B1:B4,D1:D4)",
  "PV(0.035,5,-100)",
  "PV(0.035,5,-100,20,1)",
  "FV(0.03,5,-100,-1000)",
  "PMT(0.05/12,60,1000)",
  "PMT(0.05,5,1000,100,1)",
  "PMT(0,5,1000)",
  "IPMT(0.05,2,5,100)",
  "IPMT(0.05,2,5,100,0,1)",
  "PPMT(0.05,2,5,100)",
  "NPER(0.05,-25,100)",
  "RATE(5,-25,100)",
  "SLN(100,10,5)",
  "IRR(A5:C5)",
  "IRR(B1:B4)",
  "XIRR({-100,110},{45748,46113})",
  "RANK(B2,B1:B4)",
  "RANK.EQ(B2,B1:B4,1)",
  "LARGE(B1:B4,2)",
  "SMALL(B1:B4,2)",
  "PERCENTILE(B1:B4,0.3)",
  "QUARTILE.INC(B1:B4,1)",
  "VAR.P(B1:B4)",
  "VAR(B1:B4)",
  "STDEV.S(B1:B4)",
  'SUM(FILTER(B1:B4,A1:A4="G9"))',
  'FILTER(B1:B4,A1:A4="x","none")',
  "INDEX(SORT(B1:B4,1,-1),2)",
  "INDEX(SORTBY(A1:A4,B1:B4,-1),1)",
  "COUNTA(UNIQUE(A1:A4))",
  "COUNTA(UNIQUE(A1:A4,FALSE,TRUE))",
  "SUM(SEQUENCE(3,2,10,5))",
  "SUM(TAKE(B1:B4,-2))",
  "SUM(DROP(B1:C4,2,1))",
  "SUM(VSTACK(B1:B4,C1:C4))",
  "SUM(HSTACK(B1:B4,C1:C4))",
  "SUM(CHOOSECOLS(B1:D4,2,-1))",
  "SUM(CHOOSEROWS(B1:D4,2))",
  "SUM(TRANSPOSE(B1:C2))",
  'PROPER("jo o\'neil-smith")',
  'REPLACE("abcdef",2,2,"X")',
  "CHAR(65)",
  'TEXTBEFORE("a-b","-")',
  'TEXTAFTER("a-b","-")',
  "XOR(TRUE,FALSE,TRUE)",
  "ISNONTEXT(B1)",
  "ISLOGICAL(TRUE)",
  "ISFORMULA(B1)",
  "COLUMNS(B1:D1)",
])("%s is what IronCalc makes of it", (formula) => {
  const [own, their] = [ours(formula), theirs(formula)];
  if (typeof own === "number" && typeof their === "number")
    expect(Math.abs(own - their)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(their)));
  else expect(own).toEqual(their);
});

/** From the examples on Microsoft's page about AGGREGATE. */
const aggregated = gridCells(
  gridOf(
    sheetOf("Figures", [
      ["#DIV/0!", 82],
      [72, 65],
      [30, 95],
      ["#NUM!", 63],
      [31, 53],
      [96, 71],
      [32, 55],
      [81, 83],
      [33, 100],
      [53, 91],
      [34, 89],
    ]),
  ),
);

test.each<[string, number | string]>([
  ["AGGREGATE(4,6,A1:A11)", 96],
  ["AGGREGATE(14,6,A1:A11,3)", 72],
  ["AGGREGATE(15,6,A1:A11)", "#VALUE!"],
  ["AGGREGATE(12,6,A1:A11,B1:B11)", 68],
  ["AGGREGATE(4,4,A1:A11)", "#DIV/0!"],
])("%s is what Microsoft says", (formula, expected) => {
  const at = { sheet: "Figures", row: 13, column: 1 };
  const value = firstOf(evaluate(parseFormula(`=${formula}`), startWorking({ home: at, cells: aggregated })));
  expect(isError(value) ? value.error : value).toBe(expected);
});

/** What IronCalc does not do; the figures can be added up by eye. */
test.each<[string, Cell]>([
  ["SUM(B1:INDEX(B1:B4,3))", 122000],
  ["SUM(INDEX(B1:B4,2):INDEX(B1:B4,4))", 133000],
  ["SUM((B1:B2,C1:C2))", 70014],
  ["SUM(B1:C3 C2:D4)", 12],
  ["B1:B2 C3:C4", "#NULL!"],
  ["SUM(OFFSET(B3,0,0,-3,1))", 122000],
  ["SUMPRODUCT(--(B1:B4>40000),C1:C4)", 5],
  ["SUMPRODUCT((ROW(B1:B4)>2)*C1:C4)", 5],
  ['LOOKUP(2,1/(A1:A4="G9"),B1:B4)', 41000],
  ['SUM(VLOOKUP("G11",A1:D4,{2,3},FALSE))', 52002],
  ["SUM(ROW(B2:B4))", 9],
  ["SUM(BYROW(B1:C4,SUM))", 163019],
  ['INDIRECT("R2C3",FALSE)', 10],
  ['HYPERLINK("https://example.org","Pay award")', "Pay award"],
])("%s is %s", (formula, expected) => {
  expect(ours(formula)).toEqual(expected);
});
