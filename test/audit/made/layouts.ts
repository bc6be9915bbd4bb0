/** Sheets of many kinds as people lay them out, each with formulas that were filled along a line. */

/**
 * A line of text a row: its heading | what stands before the run | what stands in each cell of the run | what closes it.
 * # is a number, % a rate, "year", "code" and "flag" count and name; formulas are R1C1, and {n} is the length of the run.
 */
export interface Layout {
  readonly sheets: Readonly<Record<string, string>>;
  /** Names of the workbook, in A1 as it is before the sheets are turned. */
  readonly names?: Readonly<Record<string, string>>;
  /** Each cell reads the one before: gaps and subtotals would break the chain. */
  readonly isChained?: true;
  /** Tables run down only. */
  readonly isDown?: true;
}

const sheet = (text: string, others: Readonly<Record<string, string>> = {}): Pick<Layout, "sheets"> => ({
  sheets: { Plan: text, ...others },
});

const ledger = {
  Ledger: `Team | | code
     Kind | | flag
     Amount | | #
     Rate | | %`,
};
const inputs = {
  Inputs: `Uplift | 0.031 |
     Pay | | #
     Rent | | #
     Travel | | #`,
};

export const layouts: Readonly<Record<string, Layout>> = {
  "totals of three rows": sheet(`
     | | year
     Pay | | #
     Rent | | #
     Travel | | #
     Total | | =SUM(R[-3]C:R[-1]C)`),
  "totals with a sum at the end": sheet(`
     | | year | Sum
     Pay | | # | =SUM(RC[-{n}]:RC[-1])
     Rent | | # | =SUM(RC[-{n}]:RC[-1])
     Travel | | # | =SUM(RC[-{n}]:RC[-1])
     Total | | =SUM(R[-3]C:R[-1]C) | =SUM(RC[-{n}]:RC[-1])`),
  "totals of blocks and a grand total": sheet(`
     | | year
     Pay | | #
     Agency | | #
     Staff | | =SUM(R[-2]C:R[-1]C)
     Rent | | #
     Light | | #
     Premises | | =SUM(R[-2]C:R[-1]C)
     Total | | =R[-4]C+R[-1]C`),
  "a product": sheet(`
     | | year
     Posts | | #
     Salary | | #
     Cost | | =R[-2]C*R[-1]C`),
  "a difference": sheet(`
     | | year
     Budget | | #
     Actual | | #
     Variance | | =R[-2]C-R[-1]C
     Share | | =R[-1]C/R[-3]C`),
  "a rate that is fixed": sheet(`
     | | year
     On-cost | 0.28 |
     Pay | | #
     Cost | | =R[-1]C*R2C2
     Both | | =R[-2]C*(1+R2C2)`),
  "a block of mixed references": sheet(`
     | | year
     Index | | %
     Homes | 120 | =RC2*R2C
     Foster | 340 | =RC2*R2C
     Kin | 95 | =RC2*R2C
     Other | 42 | =RC2*R2C
     All | | =SUM(R[-4]C:R[-1]C)`),
  "shares of a total": sheet(`
     | | year
     Homes | | #
     Foster | | #
     Kin | | #
     Total | | =SUM(R[-3]C:R[-1]C)
     Homes | | =R[-4]C/R5C
     Foster | | =R[-4]C/R5C
     Kin | | =R[-4]C/R5C`),
  "growth from an opening year": {
    ...sheet(`
     | 2023 | year
     Award | | %
     Pay | 5120 | =RC[-1]*(1+R[-1]C)`),
    isChained: true,
  },
  "growth as a percentage": {
    ...sheet(`
     | 2023 | year
     Pay | 812 | #
     Growth | | =R[-1]C/R[-1]C[-1]-1
     Change | | =R[-2]C-R[-2]C[-1]`),
    isChained: true,
  },
  "a running total": {
    ...sheet(`
     | 2023 | year
     Pay | 812 | #
     So far | =R[-1]C | =RC[-1]+R[-1]C`),
    isChained: true,
  },
  "a sum from the start": {
    ...sheet(`
     | | year
     Pay | | #
     So far | | =SUM(R2C3:R2C)`),
    isChained: true,
  },
  "a balance rolled forward": {
    ...sheet(`
     | 2023 | year
     Opening | 900 | =R[3]C[-1]
     In | 210 | #
     Out | 190 | #
     Closing | =R[-3]C+R[-2]C-R[-1]C | =R[-3]C+R[-2]C-R[-1]C`),
    isChained: true,
  },
  "other sheets": sheet(
    `
     | | year
     Pay | | =Inputs!RC*(1+Inputs!R1C2)
     Rent | | =Inputs!RC*(1+Inputs!R1C2)
     Total | | =SUM(Inputs!R[-2]C:R[-1]C)`,
    inputs,
  ),
  "links to another sheet": sheet(
    `
     | | year
     Pay | | =Inputs!RC
     Rent | | =Inputs!RC
     Both | | =R[-2]C+R[-1]C`,
    inputs,
  ),
  "links within a sheet": sheet(`
     | | year
     Pay | | #
     Rent | | #
     Shown | | =R[-2]C
     Again | | =R[-2]C`),
  "a condition": sheet(`
     | | year
     Cases | | #
     Workers | | #
     Ratio | | =IF(R[-1]C>0,R[-2]C/R[-1]C,0)
     Over | | =IF(R[-1]C>18,"over","within")
     Extra | | =MAX(0,R[-4]C-R[-3]C)`),
  "averages and extremes": sheet(`
     | | year
     North | | #
     South | | #
     West | | #
     Mean | | =AVERAGE(R[-3]C:R[-1]C)
     Most | | =MAX(R[-4]C:R[-2]C)
     Least | | =MIN(R[-5]C:R[-3]C)`),
  "rounded and guarded": sheet(`
     | | year
     Pay | | #
     Posts | | #
     Rounded | | =ROUND(R[-2]C*1.02,0)
     Each | | =IFERROR(R[-3]C/R[-2]C,0)
     Gap | | =ABS(R[-4]C-R[-3]C)`),
  "sums by code": sheet(
    `
     | | code
     Amount | | =SUMIF(Ledger!R1,R[-1]C,Ledger!R3)
     Both | x | =SUMIFS(Ledger!R3C3:R3C8,Ledger!R1C3:R1C8,R1C,Ledger!R2C3:R2C8,RC2)
     Many | | =COUNTIF(Ledger!R1C3:R1C8,R1C)`,
    ledger,
  ),
  "a lookup": sheet(
    `
     | | code
     Amount | | =HLOOKUP(R1C,Ledger!R1C3:R4C8,3,FALSE)
     Rate | | =INDEX(Ledger!R4C3:R4C8,MATCH(R1C,Ledger!R1C3:R1C8,0))
     Cost | | =R[-2]C*R[-1]C`,
    ledger,
  ),
  "a newer lookup": sheet(
    `
     | | code
     Amount | | =XLOOKUP(R1C,Ledger!R1C3:R1C8,Ledger!R3C3:R3C8,0)`,
    ledger,
  ),
  "dates by month": {
    ...sheet(`
     From | 45748 | =EDATE(RC[-1],1)
     To | =EDATE(R[-1]C,1)-1 | =EDATE(R[-1]C,1)-1
     Days | =R[-1]C-R[-2]C+1 | =R[-1]C-R[-2]C+1
     Pay | 812 | #`),
    isChained: true,
  },
  "years by formula": {
    ...sheet(`
     Year | 2024 | =RC[-1]+1
     Start | 45383 | =DATE(YEAR(RC[-1])+1,4,1)
     Pay | 7 | #
     Day | =R[-1]C/365 | =R[-1]C/365`),
    isChained: true,
  },
  "a name": {
    ...sheet(`
     | | year
     On-cost | 0.28 |
     Pay | | #
     Cost | | =R[-1]C*OnCost`),
    names: { OnCost: "=Plan!$B$2" },
  },
  "a table": {
    ...sheet(`
     | | code
     Pay | | #
     Posts | | #
     Cost | | =Staff[@Pay]*Staff[@Posts]
     Check | | =SUM(Staff[@[Pay]:[Posts]])`),
    isDown: true,
  },
  "sums over sheets": sheet(
    `
     | | year
     Pay | | =North!RC+South!RC
     Rent | | =North!RC+South!RC
     Total | | =SUM(R[-2]C:R[-1]C)`,
    { North: " | | year\nPay | | #\nRent | | #", South: " | | year\nPay | | #\nRent | | #" },
  ),
  "a sum of picked rows": sheet(`
     | | year
     Pay | | #
     Memo | | #
     Rent | | #
     Fees | | #
     Total | | =R[-4]C+R[-2]C-R[-1]C
     Net | | =SUM(R[-5]C,R[-3]C)-R[-2]C`),
  "a weighted sum": sheet(`
     | | year
     North | 0.2 | #
     South | 0.3 | #
     West | 0.5 | #
     Mean | | =SUMPRODUCT(R2C2:R4C2,R[-3]C:R[-1]C)`),
  "a percentage of another": sheet(`
     | | year
     Posts | | #
     Vacancy | | %
     Vacant | | =R[-2]C*R[-1]C%
     Filled | | =R[-3]C*(1-R[-2]C)`),
  "texts put together": sheet(`
     | | year
     Team | | code
     Label | | =R[-1]C&" "&R[-2]C`),
};
