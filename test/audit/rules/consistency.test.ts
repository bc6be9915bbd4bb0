/** Formulas that do not do what their neighbours do, and those that have a reason. */
import { expect, test } from "vitest";
import { complaints, findings } from "../complaints.ts";
import { gridOf } from "../gridOf.ts";
import { textSheet } from "../textSheet.ts";

const odd: Record<string, readonly [sheet: string, ...complaints: string[]]> = {
  "a total that starts one row late": [
    `      | A           | B           | C           | D
     Pay   | 1           | 2           | 3           | 4
     Rent  | 5           | 6           | 7           | 8
     Total | =SUM(B2:B3) | =SUM(C2:C3) | =SUM(D3:D3) | =SUM(E2:E3)`,
    "error peerBreak D4",
  ],
  "a total that takes in a row more": [
    `      | A           | B           | C           | D
     Other | 9           | 9           | 9           | 9
     Pay   | 1           | 2           | 3           | 4
     Rent  | 5           | 6           | 7           | 8
     Total | =SUM(B3:B4) | =SUM(C3:C4) | =SUM(D2:D4) | =SUM(E3:E4)`,
    "error peerBreak D5",
  ],
  "two sums of rows that leave out the first column": [
    `    | A | B | C | Sum
     a  | 1 | 2 | 3 | =SUM(B2:D2)
     b  | 1 | 2 | 3 | =SUM(C3:D3)
     c  | 1 | 2 | 3 | =SUM(C4:D4)
     d  | 1 | 2 | 3 | =SUM(B5:D5)
     e  | 1 | 2 | 3 | =SUM(B6:D6)
     f  | 1 | 2 | 3 | =SUM(B7:D7)`,
    "error peerBreak E3 E4",
  ],
  "totals past blank columns": [
    `      | A           |  | B           |  | C
     Pay   | 1           |  | 2           |  | 3
     Rent  | 5           |  | 6           |  | 7
     Total | =SUM(B2:B3) |  | =SUM(D2:D3) |  | =SUM(F3:F3)`,
    "error peerBreak F4",
  ],
  "of two camps the one that leaves out a number": [
    `      | A           | B           | C           | D
     Pay   | 1           | 2           | 3           | 4
     Rent  | 5           | 6           | 7           | 8
     Total | =SUM(B2:B3) | =SUM(C2:C3) | =SUM(D3:D3) | =SUM(E3:E3)`,
    "error peerBreak D4 E4",
  ],
  "a row total among column totals": [
    `      | A           | B           | C
     Pay   | 1           | 2           | 3
     Rent  | 5           | 6           | 7
     Total | =SUM(B2:B3) | =SUM(C2:C3) | =SUM(B4:C4)`,
    "error peerBreak D4",
  ],
  "one of two amounts left out": [
    `    | A | B | Both
     a  | 1 | 2 | =B2+C2
     b  | 1 | 2 | =B3
     c  | 1 | 2 | =B4+C4
     d  | 1 | 2 | =B5+C5`,
    "error neighbourBreak D3",
  ],
  "a range shrunk to one cell at the end of a row": [
    `      | A               | B               | C               | D
     North | 1               | 2               | 3               | 4
     South | 5               | 6               | 7               | 8
     Mean  | =AVERAGE(B2:B3) | =AVERAGE(C2:C3) | =AVERAGE(D2:D3) | =AVERAGE(E2)`,
    "warning neighbourBreak E4",
  ],
  "a fault beside a table that lookups read": [
    `k1 | 3 | k1 | =VLOOKUP(C1,$A$1:$B$4,2,FALSE)
     k2 | 4 | k2 | =VLOOKUP(C2,$A$1:$B$4,2,FALSE)
     k3 | 5 | k3 | =VLOOKUP(C3,$A$1:$B$4,2,FALSE)+100
     k4 | 6 | k4 | =VLOOKUP(C4,$A$1:$B$4,2,FALSE)`,
    "warning neighbourBreak D3",
  ],
  "another operator": [
    `    | A | B | Cost
     a  | 1 | 2 | =B2*C2
     b  | 1 | 2 | =B3+C3
     c  | 1 | 2 | =B4*C4`,
    "warning neighbourBreak D3",
  ],
  "another function at the end of a row": [
    `      | A           | B           | C           | D
     Pay   | 1           | 2           | 3           | 4
     Rent  | 5           | 6           | 7           | 8
     Total | =SUM(B2:B3) | =SUM(C2:C3) | =SUM(D2:D3) | =AVERAGE(E2:E3)`,
    "warning neighbourBreak E4",
  ],
  "a sum among differences that looks like the sums of another column": [
    `    | Net | VAT | Gross  | Paid | Owed
     a  | 10  | 2   | =B2+C2 | 9    | =D2-E2
     b  | 20  | 4   | =B3+C3 | 8    | =D3-E3
     c  | 30  | 6   | =B4+C4 | 7    | =D4+E4
     d  | 40  | 8   | =B5+C5 | 6    | =D5-E5`,
    "warning neighbourBreak F4",
  ],
  "a sum among averages of the years before": [
    `     | 2021 | 2022 | 2023 | 2024            | 2025        | 2026            | 2027
     Fees | 3    | 4    | 8    | =AVERAGE(B2:D2) | =SUM(C2:E2) | =AVERAGE(D2:F2) | =AVERAGE(E2:G2)`,
    "warning neighbourBreak F2",
  ],
  "an adjustment hidden in one formula": [
    `    | A | B | Cost
     a  | 1 | 2 | =B2*C2
     b  | 1 | 2 | =B3*C3+250
     c  | 1 | 2 | =B4*C4`,
    "warning neighbourBreak D3",
  ],
  "a lost $": [
    `Rate | 0.3
     a    | 1 | =B2*$B$1
     b    | 2 | =B3*$B$1
     c    | 3 | =B4*B1
     d    | 4 | =B5*$B$1
     e    | 5 | =B6*$B$1`,
    "warning neighbourBreak C4",
  ],
  "another row read in the midst of a running balance": [
    `Opening |   |   | 90
     a       | 9 | 4 | =D1+B2-C2
     b       | 8 | 3 | =D2+B3-C3
     c       | 7 | 2 | =D2+B4-C4
     d       | 6 | 1 | =D4+B5-C5
     e       | 5 | 9 | =D5+B6-C6`,
    "error neighbourBreak D4",
  ],
  "a link that shows what the next one shows": [
    `=Data!B2
     =Data!B3
     =Data!B5
     =Data!B5
     =Data!B6`,
    "error neighbourBreak A3",
  ],
  "a link to somewhere else": [
    `=Data!B2
     =Data!B3
     =Data!B77
     =Data!B5
     =Data!B6`,
    "warning neighbourBreak A3",
  ],
  "a formula copied one column too far": [
    `Cost | 2001   | 2002   | Half
     90   | =$A2/3 | =$A2/3 | =$A2/3/2
     80   | =$A3/3 | =$A3/3 | =$A3/3
     70   | =$A4/3 | =$A4/3 | =$A4/3/2
     60   | =$A5/3 | =$A5/3 | =$A5/3/2`,
    "warning neighbourBreak D3",
  ],
  "one of two sums that stops right before a number": [
    `a   | 1           | 2
     b   | 3           | 4
     c   | 5           | 6
     All | =SUM(B1:B3) | =SUM(C1:C2)`,
    "error peerBreak C4",
  ],
  "a last amount left out": [
    `    | A | B | Both
     a  | 1 | 2 | =B2+C2
     b  | 1 | 2 | =B3+C3
     c  | 1 | 2 | =B4+C4
     d  | 1 | 2 | =B5`,
    "error neighbourBreak D5",
  ],
  "an average of somebody who joined late": [
    `| T1  | T2  | T3 | T4 | Mean
   Ann  | 5   | 6   | 7  | 8  | =AVERAGE(B2:E2)
   Bob  | 5   | 6   | 7  | 8  | =AVERAGE(B3:E3)
   Cy   | n/a | n/a | 7  | 8  | =AVERAGE(D4:E4)
   Dee  | 5   | 6   | 7  | 8  | =AVERAGE(B5:E5)
   Eve  | 5   | 6   | 7  | 8  | =AVERAGE(B6:E6)`,
    "warning peerBreak F4",
  ],
  "so far, in the row of totals": [
    `    | Week        | So far
     a  | 1           | =B2
     b  | 2           | =C2+B3
     c  | 3           | =C3+B4
     d  | 4           | =C4+B5
     All | =SUM(B2:B5) | =C5`,
    "warning neighbourBreak C6",
  ],
  "a sum with a total and what it sums": [
    `a     | 1
     b     | 2
     Sum   | =SUM(B1:B2) → 3
     c     | 4
     Total | =SUM(B1:B4) → 10`,
    "error doubleCount B5",
  ],
};

test.each(Object.entries(odd))("%s", async (_, [sheet, ...expected]) => {
  expect(await complaints(sheet)).toEqual(expected);
});

const fine: Record<string, string> = {
  "a grand total in the corner": `
         | A           | B           | Sum
   a     | 1           | 2           | =SUM(B2:C2)
   b     | 1           | 2           | =SUM(B3:C3)
   c     | 1           | 2           | =SUM(B4:C4)
   Total | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4)`,
  "other words for the same sum": `
         | A      | B      | C
   a     | 1      | 2      | 3
   b     | 1      | 2      | 3
   Total | =B2+B3 | =SUM(C2:C3) | =D3+D2`,
  "an average of averages": `
         | A               | B               | C               | Mean
   a     | 1               | 2               | 3               | =AVERAGE(B2:D2)
   b     | 1               | 2               | 3               | =AVERAGE(B3:D3)
   Mean  | =AVERAGE(B2:B3) | =AVERAGE(C2:C3) | =AVERAGE(D2:D3) | =AVERAGE(B2:D3)`,
  "a total under a column of products": `
       | A | B | Cost
   a   | 1 | 2 | =B2*C2
   b   | 1 | 2 | =B3*C3
   c   | 1 | 2 | =B4*C4
   Sum |   |   | =SUM(D2:D4)`,
  "an opening year that reads its inputs": `
         | 2025   | 2026   | 2027   | 2028
   Rate  | 1      | 1.1    | 1.1    | 1.1
   Cost  | =B2*90 | =B3*C2 | =C3*D2 | =D3*E2`,
  "quarters amid months": `
         | Apr   | May   | Jun   | Q1          | Jul   | Aug   | Sep   | Q2          | Half
   Pay   | 1     | 2     | 3     | =SUM(B2:D2) | 4     | 5     | 6     | =SUM(F2:H2) | =E2+I2
   Rent  | 1     | 2     | 3     | =SUM(B3:D3) | 4     | 5     | 6     | =SUM(F3:H3) | =E3+I3
   Total | =B2+B3 | =C2+C3 | =D2+D3 | =SUM(B4:D4) | =F2+F3 | =G2+G3 | =H2+H3 | =SUM(F4:H4) | =E4+I4`,
  "actuals, then a forecast": `
         | 2022 | 2023 | 2024 | 2025       | 2026       | 2027
   Pay   | 801  | 829  | 860  | =D2*(1+E4) | =E2*(1+F4) | =F2*(1+G4)
   Rent  | 93   | 97   | 99   | =D3*(1+E4) | =E3*(1+F4) | =F3*(1+G4)
   Award |      |      |      | 0.03       | 0.02       | 0.02`,
  "the year to date, which starts with the first month": `
         | Apr | May    | Jun    | Jul    | Aug
   Pay   | 41  | 37     | 52     | 44     | 40
   So far | =B2 → 41 | =B3+C2 → 78 | =C3+D2 → 130 | =D3+E2 → 174 | =E3+F2 → 214`,
  "a growth rate, which has no first year": `
          | 2022 | 2023     | 2024     | 2025     | 2026
   Pay    | 801  | 829      | 860      | 871      | 902
   Growth | n/a  | =C2/B2-1 | =D2/C2-1 | =E2/D2-1 | =F2/E2-1`,
  "a budget with a one-off line": `
          | 2024          | 2025          | 2026          | 2027
   Pay    | 801           | 829           | 860           | 871
   Grant  |               | 250           |               |
   Move   | 75            |               |               |
   Total  | =SUM(B2:B4)   | =SUM(C2:C4)   | =SUM(D2:D4)   | =SUM(E2:E4)`,
  "dates that head the columns": `
         | 45748 | =EDATE(B1,1) → 45778 | =EDATE(C1,1) → 45809 | =EDATE(D1,1) → 45839
   Pay   | 41    | 37                   | 52                   | 44`,
  "a ratio in the column of totals": `
          | Cases       | Staff       | Cost        | Each
   North  | 90          | 5           | 200         | =D2/C2
   South  | 80          | 4           | 190         | =D3/C3
   West   | 70          | 3           | 170         | =D4/C4
   All    | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4) | =D5/C5`,
  "a ratio that stands among the totals it is made of": `
          | Beds        | Days   | Bed days    | Occupied
   North  | 12          | 365    | =B2*C2      | 3900
   South  | 20          | 365    | =B3*C3      | 6100
   All    | =SUM(B2:B3) | =D4/B4 | =SUM(D2:D3) | =SUM(E2:E3)`,
  "an opening that is read from elsewhere, then closings": `
   Loan    | 900
   Quarter | Opening | Repaid | Closing
   1       | =B1     | 50     | =B3-C3
   2       | =D3     | 60     | =B4-C4
   3       | =D4     | 50     | =B5-C5
   4       | =D5     | 50     | =B6-C6`,
  "different lines below one another": `
          | 2024      | 2025      | 2026      | 2027
   Pay    | 801       | 829       | 860       | 871
   Rent   | 93        | 97        | 99        | 101
   Both   | =B2+B3    | =C2+C3    | =D2+D3    | =E2+E3
   Less   | =B2-B3    | =C2-C3    | =D2-D3    | =E2-E3
   Times  | =B2*B3    | =C2*C3    | =D2*D3    | =E2*E3
   Share  | =B2/B4    | =C2/C4    | =D2/D4    | =E2/E4`,
  "contracts of different lengths": `
          | 2001 | 2002 | 2003 | 2004 | Mean
   Abbey  | 9    | 8    | 7    | 6    | =AVERAGE(B2:E2)
   Birch  |      | 8    | 7    | 6    | =AVERAGE(C3:E3)
   Crown  | 9    | 8    |      |      | =AVERAGE(B4:C4)
   Dover  | 9    | 8    | 7    | 6    | =AVERAGE(B5:E5)`,
  "figures beside their shares": `
          | Low        |        | High       |        | Best
   Units  | 9          |        | 8          |        | 7
   Price  | 3          |        | 4          |        | 5
   Sales  | =B2*B3     | =B4/B$4 | =D2*D3    | =D4/D$4 | =F2*F3 | =F4/F$4
   Cost   | =B2*1.5    | =B5/B$4 | =D2*1.5   | =D5/D$4 | =F2*1.5 | =F5/F$4
   Left   | =B4-B5     | =B6/B$4 | =D4-D5    | =D6/D$4 | =F4-F5 | =F6/F$4`,
  "two blocks of their own": `
         | A           | B           |  |  |  |  | C           | D
   a     | 1           | 2           |  |  |  |  | 5           | 6
   b     | 1           | 2           |  |  |  |  | 5           | 6
   Total | =SUM(B2:B3) | =SUM(C2:C3) |  |  |  |  | =SUM(H3:H3) | =SUM(I3:I3)`,
};

test.each(Object.entries(fine))("nothing is said of %s", async (_, sheet) => {
  expect(await complaints(sheet)).toEqual([]);
});

test("peers suggest the cure, worded for the first odd cell", async () => {
  const [sheet] = odd["two sums of rows that leave out the first column"] ?? [""];
  const [found] = await findings(gridOf(textSheet(sheet)));
  expect(found).toMatchObject({
    category: "range-incomplete",
    fix: { formula: "=SUM(B3:D3)", r1c1: "=SUM(RC[-3]:RC[-1])" },
    peers: ["E2", "E5", "E6", "E7"],
  });
});

test.each([
  ["a total that starts one row late", "3 formulas of the same row do the same sum over more cells."],
  [
    "one of two sums that stops right before a number",
    "The other formula of the row that does the same sum takes in more cells.",
  ],
])("the peers of %s are counted", async (what, said) => {
  const [sheet = ""] = odd[what] ?? [];
  const [found] = await findings(gridOf(textSheet(sheet)));
  expect(found?.message).toBe(said);
});

test("no cure is offered that would leave out a number", async () => {
  const [sheet] = odd["a total that takes in a row more"] ?? [""];
  const [found] = await findings(gridOf(textSheet(sheet)));
  expect(found?.fix).toBeUndefined();
});
