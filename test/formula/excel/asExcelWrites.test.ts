/** Formulas in every form in which Excel gives them: what each reads, and what becomes of it when rows are put in. */
import { expect, test } from "vitest";
import { addressOf } from "../../../src/audit/addressOf.ts";
import { formulaShape } from "../../../src/audit/facts/formulaShape.ts";
import { areaOf, type Reference } from "../../../src/audit/facts/reference.ts";
import { relativeFormula } from "../../../src/audit/facts/relativeFormula.ts";
import { movedFormula } from "../../../src/audit/movedFormula.ts";
import { parseFormula } from "../../../src/explain/parseFormula.ts";
import { inA1, inR1C1 } from "../../../src/formula/excel/inA1.ts";
import { movedFormula as rebuilt } from "../../../src/rebuild/rowMove.ts";
import { tokensOf } from "../../../src/formula/excel/tokensOf.ts";

/** All stand in E5; "elsewhere" is a cell of another workbook; the relative form is given where it is not plain to see. */
const formulas: [formula: string, reads: string, relative?: string][] = [
  // other workbooks: open, closed on a drive, closed on a server, in the cloud, and as a file numbers them
  ["=[Pay.xlsx]Posts!B4", "elsewhere", "=[Pay.xlsx]Posts!R[-1]C[-3]"],
  ["='[Pay 25.xlsx]Posts'!$B$4", "elsewhere", "='[Pay 25.xlsx]Posts'!R4C2"],
  [
    String.raw`='C:\Users\me\[Pay.xlsx]Posts'!$A$1`,
    "elsewhere",
    String.raw`='C:\Users\me\[Pay.xlsx]Posts'!R1C1`,
  ],
  [String.raw`='C:\it''s here\[Pay.xlsx]Posts'!A1*2`, "elsewhere"],
  [String.raw`='C:\old[1]\[Pay.xlsx]Posts'!A1`, "elsewhere"],
  [String.raw`=SUM('C:\Plans (old), 2025\[Pay.xlsx]Posts'!A1:A9,B2)`, "elsewhere B2"],
  [String.raw`=SUM('C:\Plans\[Pay.xlsx]Apr:Jun'!A1:B2)+B3`, "elsewhere B3"],
  [
    String.raw`='\\server\share\[Pay.xlsx]Posts'!A1`,
    "elsewhere",
    String.raw`='\\server\share\[Pay.xlsx]Posts'!R[-4]C[-4]`,
  ],
  ["='https://x.sharepoint.com/sites/a/Shared Documents/[Pay.xlsx]Posts'!$A$1+A1", "elsewhere A1"],
  ["=VLOOKUP(A2,'https://x.example/a b/[Pay.xlsx]Posts'!$A:$C,3,FALSE)", "A2 elsewhere"],
  [String.raw`="it's "&'C:\a\[b.xlsx]S'!A1&" it's C:\ "&B1`, "elsewhere B1"],
  ["=[1]Posts!A1:B2", "elsewhere"],
  ["='[1]Posts 25'!A1", "elsewhere"],
  [String.raw`='C:\Plans\[Pay.xlsx]Posts'!#REF!+A1`, "A1"],
  // names and tables of other workbooks
  [String.raw`='C:\Plans\[Pay.xlsx]'!Rate`, String.raw`'C:\Plans\[Pay.xlsx]'!Rate`],
  [String.raw`='C:\Plans\Pay.xlsx'!Rate`, String.raw`'C:\Plans\Pay.xlsx'!Rate`],
  ["=[1]!Rate*2", "[1]!Rate"],
  ["=[Pay.xlsx]!Rate", "[Pay.xlsx]!Rate"],
  ["=Pay.xlsx!Rate", "Pay.xlsx!Rate"],
  ["=[Pay.xlsx]Posts!Rate", "[Pay.xlsx]Posts!Rate"],
  ["=SUM(Pay.xlsx!Posts[Net])", "Pay.xlsx!Posts[Net]"],
  ["=SUM([1]!Posts[Net])", "[1]!Posts[Net]"],
  // sheets
  ["='2017'!A1", "2017!A1", "='2017'!R[-4]C[-4]"],
  ["='A1'!B2", "a1!B2", "='A1'!R[-3]C[-3]"],
  ["='R1C1'!A1", "r1c1!A1"],
  ["='It''s'!A1", "it's!A1"],
  ["='a!b'!A1", "a!b!A1"],
  ["=Übersicht!A1", "übersicht!A1", "=Übersicht!R[-4]C[-4]"],
  ["=人口!A1", "人口!A1"],
  ["=Pay.25!A1+AB12X!C3", "pay.25!A1 ab12x!C3"],
  ["=SUM(Jan:Dec!A1:B2)", "jan:dec!A1:B2", "=SUM(Jan:Dec!R[-4]C[-4]:R[-3]C[-3])"],
  ["=SUM('Jan 25:Dec 25'!A1)", "jan 25:dec 25!A1", "=SUM('Jan 25:Dec 25'!R[-4]C[-4])"],
  ["=SUM(Pay!$B$2:Pay!$B$9)", "pay!B2:B9", "=SUM(Pay!R2C2:Pay!R9C2)"],
  // whole rows and columns, several ranges, ranges between functions
  ["=SUM($A:$A)+SUM(A:C)", "A1:A1048576 A1:C1048576", "=SUM(C1:C1)+SUM(C[-4]:C[-2])"],
  ["=SUM($1:$3)+SUM(Pay!1:3)", "A1:XFD3 pay!A1:XFD3", "=SUM(R1:R3)+SUM(Pay!R[-4]:R[-2])"],
  ["=SUM((A1,B2))", "A1 B2"],
  [
    "=SUM(A1:.A9)+SUM(Pay!B1.:.B9)+SUM(A.:.C)",
    "A1:A9 pay!B1:B9 A1:C1048576",
    "=SUM(R[-4]C[-4]:.R[4]C[-4])+SUM(Pay!R[-4]C[-3].:.R[4]C[-3])+SUM(C[-4].:.C[-2])",
  ],
  ["=SUM(A1:B2 B1:B9)", "A1:B2 B1:B9", "=SUM(R[-4]C[-4]:R[-3]C[-3] R[-4]C[-3]:R[4]C[-3])"],
  [
    "=SUM(A1:B2  'It''s'!B1:B9)",
    "A1:B2 it's!B1:B9",
    "=SUM(R[-4]C[-4]:R[-3]C[-3] 'It''s'!R[-4]C[-3]:R[4]C[-3])",
  ],
  ["=Rate Year", "Rate Year", "=Rate Year"],
  ["=SUM(INDEX(A:A,1):INDEX(A:A,9))", "A1:A1048576 A1:A1048576"],
  ["=SUM(A1:OFFSET(A1,3,0))", "A1 A1", "=SUM(R[-4]C[-4]:OFFSET(R[-4]C[-4],3,0))"],
  ["=SUM(A1:INDEX(B1:B9,C1))", "A1 B1:B9 C1"],
  ["=XFD1048576+XFE1+A1048577+A0", "XFD1048576 XFE1 A1048577 A0", "=R[1048571]C[16379]+XFE1+A1048577+A0"],
  // spills and implicit intersection
  ["=SUM(A1#)", "A1", "=SUM(R[-4]C[-4]#)"],
  ["=-A1#", "A1"],
  ["=@Pay!A1#*2", "pay!A1"],
  ["=B1-A1#", "B1 A1"],
  ["=@A1:A10", "A1:A10", "=@R[-4]C[-4]:R[5]C[-4]"],
  ["=@Rate", "Rate"],
  ["=@SUM(A1:A3)", "A1:A3"],
  ["=_xlfn.SINGLE(A1:A10)", "A1:A10"],
  ["=_xlfn.ANCHORARRAY(A1)", "A1"],
  // tables
  ["=Posts[@Net]+[@[Net pay]]", "Posts[@Net] [@[Net pay]]"],
  ["=SUM(Posts[[#Headers],[a]:[b]],Posts[#All],Posts[])", "Posts[[#Headers],[a]:[b]] Posts[#All] Posts[]"],
  [
    "=Posts[[#This Row],[a'[b']]]*A1",
    "A1 Posts[[#This Row],[a'[b']]]",
    "=Posts[[#This Row],[a'[b']]]*R[-4]C[-4]",
  ],
  ["=SUM(Posts[a'[b])*A1", "A1 Posts[a'[b]", "=SUM(Posts[a'[b])*R[-4]C[-4]"],
  ["=SUM(Posts[it''s])/A1", "A1 Posts[it''s]", "=SUM(Posts[it''s])/R[-4]C[-4]"],
  // functions, old and new, and names
  ["=_xlfn.XLOOKUP(A1,B1:B9,C1:C9)", "A1 B1:B9 C1:C9"],
  ["=_xlfn._xlws.FILTER(A1:A9,B1:B9)", "A1:A9 B1:B9"],
  ["=STDEV.S(A1:A9)+CEILING.MATH(B1)", "A1:A9 B1", "=STDEV.S(R[-4]C[-4]:R[4]C[-4])+CEILING.MATH(R[-4]C[-3])"],
  ["=_xldudf_MTFP_CASELOAD_RATIO(A1,B1)", "A1 B1"],
  ["=LOG10(A1)+TAX25(B1)", "A1 B1", "=LOG10(R[-4]C[-4])+TAX25(R[-4]C[-3])"],
  ["=LET(r,A1,c,2,r*c)", "A1 r c r c", "=LET(r,R[-4]C[-4],c,2,r*c)"],
  ["=LAMBDA(c,r,c+r)(A1,B1)", "A1 B1 c r c r"],
  ["=a.b?*\\rate+Pay!Rate", "a.b? \\rate Pay!Rate"],
  // texts, numbers, errors, signs and blanks
  ['=SUM({"a,b",1;"c;d",-2})+A1', "A1"],
  ['="a ""quoted"" text with \' and ! and [x]!"&A1', "A1"],
  ['=IF(A1>"\'",B1,"\'"&C1)', "A1 B1 C1"],
  ["=50%*A1+1E+05+1.5E-3+.5", "A1", "=50%*R[-4]C[-4]+1E+05+1.5E-3+.5"],
  ["=+-A1--B1", "A1 B1"],
  ["=#REF!A1+#REF!Rate", ""],
  ["=Pay!#REF!+SUM(#REF!,A1)", "A1"],
  ["=IF(A1=#N/A,#SPILL!,B1)", "A1 B1"],
  ["= A1 +\n B1   ", "A1 B1", "=R[-4]C[-4]+R[-4]C[-3]"],
];

const read = (formula: string): string => {
  const { uses, names } = formulaShape(formula, "", 5, 5);
  return [...uses.map(({ reference }) => cellsOf(reference)), ...names].join(" ");
};

function cellsOf(reference: Reference): string {
  if (reference.isExternal) return "elsewhere";
  const { top, left, bottom, right } = areaOf(reference, 5, 5);
  const [first, last] = [addressOf({ row: top, column: left }), addressOf({ row: bottom, column: right })];
  return (reference.sheet && `${reference.sheet}!`) + (first === last ? first : `${first}:${last}`);
}

test.each(formulas)("%s reads %s", (formula, reads) => {
  expect(read(formula)).toBe(reads);
});

test.each(formulas)("%s: its tokens, put together, are the formula", (formula) => {
  const tokens = tokensOf(formula, { withLocation: true });
  expect(tokens.map(({ value }) => value).join("")).toBe(formula);
  expect(tokens.map(({ loc = [] }) => formula.slice(...loc))).toEqual(tokens.map(({ value }) => value));
});

test.each(formulas)("%s can be explained", (formula) => {
  expect(parseFormula(formula)).toBeDefined();
});

test.each(formulas.flatMap(([formula, , relative]) => (relative === undefined ? [] : [[formula, relative]])))(
  "%s is %s",
  (formula = "", relative = "") => {
    expect(relativeFormula(formula, 5, 5)).toBe(relative);
  },
);

/** Blanks go, and what needs no quotation marks may lose or get them. */
const bare = (formula: string): string => formula.replace(/['\s]/g, "");

test.each(formulas)("%s is the same again when it comes back from its relative form", (formula) => {
  expect(bare(inA1(relativeFormula(formula, 5, 5), "E5"))).toBe(bare(formula));
  expect(bare(inA1(inR1C1(formula, "E5"), "E5"))).toBe(bare(formula));
});

test.each([
  ["=A1+[Pay.xlsx]Plan!A1", "=A3+[Pay.xlsx]Plan!A1"],
  [String.raw`=A1+'C:\Plans\[Pay.xlsx]Plan'!A1`, String.raw`=A3+'C:\Plans\[Pay.xlsx]Plan'!A1`],
  [
    "=SUM('https://x.example/a (b)/[Pay.xlsx]Plan'!A1:A9,A1:A9)",
    "=SUM('https://x.example/a (b)/[Pay.xlsx]Plan'!A1:A9,A3:A11)",
  ],
  ["=[1]!A1B*A1", "=[1]!A1B*A3"],
  ["=#REF!A1+A1#", "=#REF!A1+A3#"],
  ["=Plan!A1+Other!A1+Jan:Dec!A1", "=Plan!A3+Other!A1+Jan:Dec!A1"],
  ["=A1:B2 B1:B9", "=A3:B4 B3:B11"],
])("after two rows are put in at the top %s is %s", (formula, moved) => {
  const rows = { pairs: [[1, 3]] as const };
  const moves = new Map([["plan", { name: "Plan", rows, columns: { pairs: [] } }]]);
  expect(movedFormula(formula, "Plan", moves)).toBe(moved);
  expect(rebuilt(formula, "Plan", [{ kind: "insertRows", sheet: "Plan", row: 1, count: 2 }])).toBe(moved);
});
