/** Workbooks as people knock them together, and slips of the kinds that people make in them. */
import type { Jotted } from "./jottedBook.ts";

interface MessyBook {
  readonly sheets: Jotted;
  /** What is right, but worth a look. */
  readonly doubtful?: readonly string[];
  /** The cell, the formula that slipped in ("" for its result, typed), and what the audit says of it. */
  readonly slips: readonly (readonly [cell: string, became: string, said: string])[];
}

export const messyBooks: Readonly<Record<string, MessyBook>> = {
  "a home budget in two halves": {
    sheets: {
      "2002": `
HOME BUDGET

Income | Jan | Feb | Mar | Apr | May | Jun | Total | Avg
Bob | 6* # | =SUM(RC[-6]:RC[-1]) | =RC[-1]/6
Sue | 6* # | =SUM(RC[-6]:RC[-1]) | =RC[-1]/6
Other | # | | | # | | # | =SUM(RC[-6]:RC[-1]) | =RC[-1]/6
Total income | 7* =SUM(R[-3]C:R[-1]C) | =RC[-1]/6

Expenses
@8 Bill @ | 6* # | =SUM(RC[-6]:RC[-1]) | =RC[-1]/6
Total exp | 7* =SUM(R[-8]C:R[-1]C) | =RC[-1]/6
Left over | 7* =R[-12]C-R[-1]C


 | Income | Jul | Aug | Sep | Oct | Nov | Dec | Total | Avg
 | Bob | 6* # | =SUM(RC[-6]:RC[-1]) | =RC[-1]/6
 | Sue | 6* # | =SUM(RC[-6]:RC[-1]) | =RC[-1]/6
 | Other |  | # | | | # | | =SUM(RC[-6]:RC[-1]) | =RC[-1]/6
 | Total income | 7* =SUM(R[-3]C:R[-1]C) | =RC[-1]/6

 | Expenses
@8 | Bill @ | 6* # | =SUM(RC[-6]:RC[-1]) | =RC[-1]/6
 | Total exp | 7* =SUM(R[-8]C:R[-1]C) | =RC[-1]/6
 | Left over | 7* =R[-11]C-R[-1]C

Year
Income | =R7C8+R26C9
Expenses | =R18C8+R37C9
Left | =R[-2]C-R[-1]C`,
    },
    slips: [
      ["2002!C18", "=SUM(C11:C17)", "error peerBreak"],
      ["2002!G26", "=SUM(G23:G24)", "error peerBreak"],
      ["2002!I31", "", "error missingFormula"],
      ["2002!F38", "=F26+F37", "warning neighbourBreak"],
    ],
  },
  "a car loan with a last payment of its own": {
    sheets: {
      Loan: `
Car loan
Price | 18500
Down | 2000
Rate | 0.069
Term (mo) | 36
Payment | =ROUND(PMT(R4C2/12,R5C2,-(R2C2-R3C2)),2)

Pmt | Date | Begin | Payment | Interest | Principal | Extra | End | Cum int
1 | 36892 | =R2C2-R3C2 | =R6C2 | =ROUND(RC[-2]*R4C2/12,2) | =RC[-2]-RC[-1] | 0 | =RC[-5]-RC[-2]-RC[-1] | =RC[-4]
@34 =R[-1]C+1 | =DATE(YEAR(R[-1]C),MONTH(R[-1]C)+1,1) | =R[-1]C8 | =R6C2 | =ROUND(RC[-2]*R4C2/12,2) | =RC[-2]-RC[-1] | 0 | =RC[-5]-RC[-2]-RC[-1] | =R[-1]C+RC[-4]
=R[-1]C+1 | =DATE(YEAR(R[-1]C),MONTH(R[-1]C)+1,1) | =R[-1]C8 | =RC[-1]+RC[1] | =ROUND(RC[-2]*R4C2/12,2) | =RC[-2]-RC[-1] | 0 | =RC[-5]-RC[-2]-RC[-1] | =R[-1]C+RC[-4]
Totals | | | 4* =SUM(R9C:R44C)
check | | | =R[-1]C-R[-1]C[1]-R[-1]C[2]`,
    },
    slips: [
      ["Loan!E20", "=ROUND(C20*$B$4/11,2)", "warning neighbourBreak"],
      ["Loan!D30", "", "error missingFormula"],
      ["Loan!H25", "=C25-F25", "error neighbourBreak"],
      ["Loan!E45", "=SUM(E10:E44)", "error peerBreak"],
    ],
  },
  "students both ways, and their shares": {
    sheets: {
      Fall: `
FALL ENROLLMENT
 | 1998 | 1999 | 2000 | 2001 | 2002 | Total | Pct chg
Undergraduate
@5 College @ | 5* # | =SUM(RC[-5]:RC[-1]) | =(RC6-RC5)/RC5
Subtotal | 5* =SUM(R[-6]C:R[-1]C) | =SUM(RC[-5]:RC[-1]) | =(RC6-RC5)/RC5
Graduate
@4 College @ | 5* # | =SUM(RC[-5]:RC[-1]) | =(RC6-RC5)/RC5
Subtotal | 5* =SUM(R[-5]C:R[-1]C) | =SUM(RC[-5]:RC[-1]) | =(RC6-RC5)/RC5
Total | 5* =R[-7]C+R[-1]C | =SUM(RC[-5]:RC[-1]) | =(RC6-RC5)/RC5

PERCENT OF TOTAL
 | 1998 | 1999 | 2000 | 2001 | 2002 | Total
@5 College @ | 6* =R[-16]C/R16C
Undergrad | 6* =R[-16]C/R16C
College 6 | 6* =R[-15]C/R[-10]C
College 7 | 6* =R[-15]C/R[-11]C
College 8 | 6* =R[-15]C/R[-12]C
College 9 | 6* =R[-15]C/R[-13]C
Grad | 6* =R[-15]C/R[-14]C
Total | 6* =SUM(R[-10]C:R[-6]C)+SUM(R[-5]C:R[-2]C)`,
    },
    slips: [
      ["Fall!D9", "=SUM(D4:D7)", "error peerBreak"],
      ["Fall!E16", "=E9+E14", "error peerBreak"],
      ["Fall!C22", "=C6/C$15", "error peerBreak"],
      ["Fall!G12", "", "error missingFormula"],
    ],
  },
  "three scenarios, each beside its shares": {
    sheets: {
      Model: `
XYZ Widgets - Pro forma
 | Pessimistic | | Expected | | Optimistic
 | $ | % | $ | % | $ | %
Units | 10000 | | 14000 | | 20000
Price | 12 | | 12 | | 12.5
Sales | =R[-2]C*R[-1]C | =RC[-1]/R6C[-1] | =R[-2]C*R[-1]C | =RC[-1]/R6C[-1] | =R[-2]C*R[-1]C | =RC[-1]/R6C[-1]
Cost per unit | 7 | | 6.8 | | 6.5
COGS | =R4C*R7C | =RC[-1]/R6C[-1] | =R4C*R7C | =RC[-1]/R6C[-1] | =R4C*R7C | =RC[-1]/R6C[-1]
Gross margin | =R[-3]C-R[-1]C | =RC[-1]/R6C[-1] | =R[-3]C-R[-1]C | =RC[-1]/R6C[-1] | =R[-3]C-R[-1]C | =RC[-1]/R6C[-1]

@5 Expense @ | # | =RC[-1]/R6C[-1] | # | =RC[-1]/R6C[-1] | # | =RC[-1]/R6C[-1]
Total opex | =SUM(R[-5]C:R[-1]C) | =RC[-1]/R6C[-1] | =SUM(R[-5]C:R[-1]C) | =RC[-1]/R6C[-1] | =SUM(R[-5]C:R[-1]C) | =RC[-1]/R6C[-1]
Operating income | =R[-8]C-R[-1]C | =RC[-1]/R6C[-1] | =R[-8]C-R[-1]C | =RC[-1]/R6C[-1] | =R[-8]C-R[-1]C | =RC[-1]/R6C[-1]
Interest | 500 | =RC[-1]/R6C[-1] | 500 | =RC[-1]/R6C[-1] | 500 | =RC[-1]/R6C[-1]
EBT | =R[-2]C-R[-1]C | =RC[-1]/R6C[-1] | =R[-2]C-R[-1]C | =RC[-1]/R6C[-1] | =R[-2]C-R[-1]C | =RC[-1]/R6C[-1]
Tax | =IF(R[-1]C>0,R[-1]C*0.35,0) | =RC[-1]/R6C[-1] | =IF(R[-1]C>0,R[-1]C*0.35,0) | =RC[-1]/R6C[-1] | =IF(R[-1]C>0,R[-1]C*0.35,0) | =RC[-1]/R6C[-1]
Net income | =R[-2]C-R[-1]C | =RC[-1]/R6C[-1] | =R[-2]C-R[-1]C | =RC[-1]/R6C[-1] | =R[-2]C-R[-1]C | =RC[-1]/R6C[-1]

Breakeven | =R16C/(R5C-R7C) | | =R16C/(R5C-R7C) | | =R16C/(R5C-R7C)
Probability | 0.25 | | 0.5 | | 0.25
Expected NI | =R21C2*R24C2+R21C4*R24C4+R21C6*R24C6`,
    },
    slips: [
      ["Model!E13", "=D13/D$9", "error peerBreak"],
      ["Model!F20", "=IF(F19>0,F19*0.34,0)", "warning neighbourBreak"],
      ["Model!D16", "=SUM(D11:D14)", "error peerBreak"],
      ["Model!C18", "", "error missingFormula"],
    ],
  },
  "weeks of four to six days": {
    sheets: {
      Crew: `
Crew hours
Day | Joe | Ann | Raj | Lee | Crew
@5 day @ | 4* count | =SUM(RC[-4]:RC[-1])
Wk 1 | 4* =SUM(R[-5]C:R[-1]C) | =SUM(RC[-4]:RC[-1])
@4 day @ | 4* count | =SUM(RC[-4]:RC[-1])
Wk 2 | 4* =SUM(R[-4]C:R[-1]C) | =SUM(RC[-4]:RC[-1])
@5 day @ | 4* count | =SUM(RC[-4]:RC[-1])
Wk 3 | 4* =SUM(R[-5]C:R[-1]C) | =SUM(RC[-4]:RC[-1])
@6 day @ | 4* count | =SUM(RC[-4]:RC[-1])
Wk 4 | 4* =SUM(R[-6]C:R[-1]C) | =SUM(RC[-4]:RC[-1])
Month | 4* =R8C+R13C+R19C+R26C | =SUM(RC[-4]:RC[-1])
Vacation | 4* count | =SUM(RC[-4]:RC[-1])
Paid hours | 4* =SUM(R3C:R7C,R9C:R12C,R14C:R18C,R20C:R25C)+R28C | =SUM(RC[-4]:RC[-1])
Rate | 12.5 | 14 | 9.75 | 11
Gross | 4* =R[-2]C*R[-1]C | =SUM(RC[-4]:RC[-1])
OT hours | 4* =IF(R8C>40,R8C-40,0)+IF(R13C>40,R13C-40,0)+IF(R19C>40,R19C-40,0)+IF(R26C>40,R26C-40,0) | =SUM(RC[-4]:RC[-1])`,
    },
    slips: [
      ["Crew!C13", "=SUM(C9:C11)", "error peerBreak"],
      ["Crew!E27", "=E8+E13+E19+E25", "error peerBreak"],
      ["Crew!D29", "=SUM(D$3:D$7,D$9:D$12,D$14:D$18,D$20:D$25)", "error neighbourBreak"],
      ["Crew!F22", "", "error missingFormula"],
    ],
  },
  "a calibration and its unknowns": {
    sheets: {
      Lab4: `
Lab 4 - Beer's law
Conc (M) | Abs | Fit | Resid | Resid^2
0.01 | 0.112 | =R13C2*RC[-2]+R14C2 | =RC[-2]-RC[-1] | =RC[-1]^2
0.02 | 0.205 | =R13C2*RC[-2]+R14C2 | =RC[-2]-RC[-1] | =RC[-1]^2
0.03 | 0.319 | =R13C2*RC[-2]+R14C2 | =RC[-2]-RC[-1] | =RC[-1]^2
0.04 | 0.408 | =R13C2*RC[-2]+R14C2 | =RC[-2]-RC[-1] | =RC[-1]^2
0.05 | 0.497 | =R13C2*RC[-2]+R14C2 | =RC[-2]-RC[-1] | =RC[-1]^2
0.06 | 0.611 | =R13C2*RC[-2]+R14C2 | =RC[-2]-RC[-1] | =RC[-1]^2

Sum sq | | | =SUM(R3C:R8C) | =SUM(R3C:R8C)
n | =COUNT(R3C1:R8C1)
R2 | =RSQ(R3C2:R8C2,R3C1:R8C1)
Slope | =SLOPE(R3C2:R8C2,R3C1:R8C1)
Intercept | =INTERCEPT(R3C2:R8C2,R3C1:R8C1)

Unknowns
Sample | Trial | Abs | Conc | Dilution | Actual
@3 A | @ | 0.23@ | =(RC[-1]-R14C2)/R13C2 | 10 | =RC[-2]*RC[-1]
 | mean | 2* =AVERAGE(R[-3]C:R[-1]C) | | =AVERAGE(R[-3]C:R[-1]C)
 | sd | 2* =STDEV(R[-4]C:R[-2]C) | | =STDEV(R[-4]C:R[-2]C)
@3 B | @ | 0.32@ | =(RC[-1]-R14C2)/R13C2 | 10 | =RC[-2]*RC[-1]
 | mean | 2* =AVERAGE(R[-3]C:R[-1]C) | | =AVERAGE(R[-3]C:R[-1]C)
 | sd | 2* =STDEV(R[-4]C:R[-2]C) | | =STDEV(R[-4]C:R[-2]C)
@4 C | @ | 0.41@ | =(RC[-1]-R14C2)/R13C2 | 5 | =RC[-2]*RC[-1]
 | mean | 2* =AVERAGE(R[-4]C:R[-1]C) | | =AVERAGE(R[-4]C:R[-1]C)
 | sd | 2* =STDEV(R[-5]C:R[-2]C) | | =STDEV(R[-5]C:R[-2]C)
@2 D | @ | 0.17@ | =(RC[-1]-R14C2)/R13C2 | 10 | =RC[-2]*RC[-1]
 | mean | 2* =AVERAGE(R[-2]C:R[-1]C) | | =AVERAGE(R[-2]C:R[-1]C)
 | sd | 2* =STDEV(R[-3]C:R[-2]C) | | =STDEV(R[-3]C:R[-2]C)

Sample | M | mM | g/L | ppm
A | =R21C6 | =RC[-1]*1000 | =RC[-2]*58.44 | =RC[-1]*1000
B | =R26C6 | =RC[-1]*1000 | =RC[-2]*58.44 | =RC[-1]*1000
C | =R32C6 | =RC[-1]*1000 | =RC[-2]*58.44 | =RC[-1]*1000
D | =R36C6 | =RC[-1]*1000 | =RC[-2]*58.44 | =RC[-1]*1000`,
    },
    slips: [
      ["Lab4!F26", "=AVERAGE(F23:F24)", "error peerBreak"],
      ["Lab4!D30", "=(C30-$B$14)/$B$12", "error peerBreak"],
    ],
  },
  "a triangle of losses": {
    sheets: {
      Triangle: `
Paid losses by accident year
 | 12 | 24 | 36 | 48 | 60 | Ultimate | Reserve
1997 | 5* # | =RC[-1]*R17C6 | =RC[-1]-RC6
1998 | 4* # | | =RC[-2]*R17C5 | =RC[-1]-RC5
1999 | 3* # | | | =RC[-3]*R17C4 | =RC[-1]-RC4
2000 | 2* # | | | | =RC[-4]*R17C3 | =RC[-1]-RC3
2001 | # | | | | | =RC[-5]*R17C2 | =RC[-1]-RC2
Total | 7* =SUM(R[-5]C:R[-1]C)

Link ratios
 | 12-24 | 24-36 | 36-48 | 48-60
1997 | 4* =R[-9]C[1]/R[-9]C
1998 | 3* =R[-9]C[1]/R[-9]C
1999 | 2* =R[-9]C[1]/R[-9]C
2000 | =R[-9]C[1]/R[-9]C
Average | =AVERAGE(R[-4]C:R[-1]C) | =AVERAGE(R[-4]C:R[-2]C) | =AVERAGE(R[-4]C:R[-3]C) | =AVERAGE(R[-4]C:R[-4]C)
To ultimate | 4* =RC[1]*R[-1]C | 1.02`,
    },
    slips: [
      ["Triangle!C13", "=D3/C4", "error peerBreak"],
      ["Triangle!H8", "=SUM(H3:H6)", "error peerBreak"],
    ],
  },
  "marks with one who joined late": {
    sheets: {
      Marks: `
Bio 12 marks
Name | T1 | T2 | T3 | T4 | T5 | T6 | Mean | Best 4
@6 Pupil A@ | 6* count | =AVERAGE(RC2:RC7) | =(LARGE(RC2:RC7,1)+LARGE(RC2:RC7,2)+LARGE(RC2:RC7,3)+LARGE(RC2:RC7,4))/4
Late one | n/a | n/a | 4* count | =AVERAGE(RC4:RC7) | =(LARGE(RC4:RC7,1)+LARGE(RC4:RC7,2)+LARGE(RC4:RC7,3)+LARGE(RC4:RC7,4))/4
@5 Pupil C@ | 6* count | =AVERAGE(RC2:RC7) | =(LARGE(RC2:RC7,1)+LARGE(RC2:RC7,2)+LARGE(RC2:RC7,3)+LARGE(RC2:RC7,4))/4
Class | 8* =AVERAGE(R3C:R14C)
Max | 6* 50
Class % | 6* =R[-2]C/R[-1]C | =AVERAGE(RC2:RC7)`,
    },
    doubtful: ["Marks!H9 warning peerBreak", "Marks!I9 warning peerBreak"],
    slips: [
      ["Marks!H12", "=AVERAGE(B12:F12)", "error peerBreak"],
      ["Marks!E15", "=AVERAGE(E3:E13)", "error peerBreak"],
    ],
  },
  "contracts that start and end": {
    sheets: {
      Contracts: `
Contract income, 000
Contract | 1999 | 2000 | 2001 | 2002 | 2003 | Total | Avg a year
Abbey | 5* # | =SUM(RC[-5]:RC[-1]) | =AVERAGE(RC2:RC6)
Birch | | 4* # | =SUM(RC[-5]:RC[-1]) | =AVERAGE(RC3:RC6)
Crown | # | # | # | | | =SUM(RC[-5]:RC[-1]) | =AVERAGE(RC2:RC4)
Dover | | | 3* # | =SUM(RC[-5]:RC[-1]) | =AVERAGE(RC4:RC6)
Exeter | 5* # | =SUM(RC[-5]:RC[-1]) | =AVERAGE(RC2:RC6)
Forth | 5* # | =SUM(RC[-5]:RC[-1]) | =AVERAGE(RC2:RC6)
Sub-total | 6* =SUM(R[-6]C:R[-1]C)
Other | =12+4.5 | =13+4.5+2 | =9+5 | =15+1+1.5 | 14 | =SUM(RC[-5]:RC[-1])
Total | 6* =R[-2]C+R[-1]C
Growth | n/a | 4* =R[-1]C/R[-1]C[-1]-1
Heads | 41 | 44 | 45 | 49 | 51
Per head | 5* =R[-3]C/R[-1]C`,
    },
    slips: [
      ["Contracts!E9", "=SUM(E3:E7)", "error peerBreak"],
      ["Contracts!G6", "=SUM(C6:F6)", "error peerBreak"],
      ["Contracts!E14", "=E11/D13", "error peerBreak"],
    ],
  },
};
