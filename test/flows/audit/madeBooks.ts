/** Workbooks as people make them, with what audits stumble over: the same in Excel as in a file. */

/** A number, a truth, a text, or a formula; "'12" is the text 12, "" an empty cell. */
type Typed = number | string | boolean;

export interface MadeSheet {
  readonly cells: readonly (readonly Typed[])[];
  /** By their cells, such as B2:D2. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly bold?: readonly string[];
  readonly filled?: readonly string[];
  readonly ruledOff?: readonly string[];
  readonly merged?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** Such as C. */
  readonly hiddenColumns?: readonly string[];
  readonly visibility?: "Hidden" | "VeryHidden";
  readonly isProtected?: boolean;
  /** Cells that stay open once the sheet is protected. */
  readonly open?: readonly string[];
  /** The cells that a formula fills, by its own cell. */
  readonly spills?: Readonly<Record<string, string>>;
  /** Names of the sheet's own, by what they mean. */
  readonly names?: Readonly<Record<string, string>>;
  readonly tables?: Readonly<Record<string, string>>;
}

export type WholeSheet = Required<Omit<MadeSheet, "visibility">> & Pick<MadeSheet, "visibility">;

export const wholeSheet = (sheet: MadeSheet): WholeSheet => ({
  ...{ formats: {}, spills: {}, names: {}, tables: {}, isProtected: false },
  ...{ bold: [], filled: [], ruledOff: [], merged: [], hiddenRows: [], hiddenColumns: [], open: [] },
  ...sheet,
});

export interface MadeBook {
  readonly sheets: Readonly<Record<string, MadeSheet>>;
  readonly names?: Readonly<Record<string, string>>;
}

const years = ["Team", "2025-26", "2026-27", "2027-28", "2028-29"];

export const madeBooks: Readonly<Record<string, MadeBook>> = {
  "a total that is short, a number typed over a formula, and a number kept as text, among looks": {
    sheets: {
      Pay: {
        cells: [
          years,
          ["North", 10, 11, 12, 13],
          ["South", 20, 21, "'22", 23],
          ["East", 30, 31, 32, 33],
          ["Total", "=SUM(B2:B4)", "=SUM(C2:C4)", "=SUM(D2:D3)", "=SUM(E2:E4)"],
          ["On-costs", "=B5*0.28", "=C5*0.28", 18, "=E5*0.28"],
        ],
        bold: ["A1:E1", "A5:E5"],
        ruledOff: ["A5:E5"],
        filled: ["A1:E1", "G1:H9"],
        formats: { "B2:E5": "#,##0", "B6:E6": "#,##0.00" },
      },
    },
  },
  "hidden rows, columns and sheets that visible formulas read": {
    sheets: {
      Summary: {
        cells: [
          years,
          ["Pay", "=Workings!B2", "=Workings!C2", "=Workings!D2", "=Workings!E2"],
          ["Rate", "=Rates!$B$1", "=Rates!$B$1", "=Rates!$B$1", "=Rates!$B$1"],
          ["Secret", 5, 6, 7, 8],
          ["Sum", "=SUM(B2:B4)", "=SUM(C2:C4)", "=SUM(D2:D4)", "=SUM(E2:E4)"],
        ],
        hiddenRows: [4],
        hiddenColumns: ["D"],
      },
      Workings: { cells: [years, ["Pay", 1, 2, 3, 4]], visibility: "Hidden" },
      Rates: { cells: [["Rate", 1.28]], visibility: "VeryHidden" },
    },
  },
  "a protected sheet with a formula that people may type over": {
    sheets: {
      "Nan's sheet": {
        cells: [years, ["Posts", 3, 4, 5, 6], ["Cost", "=B2*40000", "=C2*40000", "=D2*40000", "=E2*40000"]],
        isProtected: true,
        open: ["B2:E2", "D3"],
      },
    },
  },
  "names of the workbook, of a sheet, of nothing any more": {
    sheets: {
      Inputs: {
        cells: [
          ["Rate", 0.28],
          ["Posts", 12],
        ],
        names: { share: "=Inputs!$B$2" },
      },
      Costs: {
        cells: [
          ["A", "=share*2", "=posts*share"],
          ["B", "=gone*2", "=Inputs!B1*posts"],
        ],
      },
    },
    names: { share: "=Inputs!$B$1", posts: "=Inputs!$B$2", gone: "=#REF!", half: "=0.5" },
  },
  "errors, masked errors, truths and texts": {
    sheets: {
      Checks: {
        cells: [
          ["Cases", 100, 0, 120],
          ["FTE", 5, 0, 6],
          ["Each", "=B1/B2", "=C1/C2", "=D1/D2"],
          ["Safe", "=IFERROR(B1/B2,0)", "=IFERROR(C1/C2,0)", "=IFERROR(D1/D2,0)"],
          ["High?", "=B3>15", true, "=D3>15"],
          ["Words", '="Cases: "&B1', '=""', "plain"],
          ["Sum", "=SUM(B1:B2)", "=SUM(C1:C3)", "=SUM(D1:D2)"],
        ],
      },
    },
  },
  "dates and percentages": {
    sheets: {
      Months: {
        cells: [
          ["Month", 45748, 45778, 45809, 45839, 45870],
          ["Cases", 100, 110, 120, 130, 140],
          ["Share", 0.1, 0.11, 12, 0.13, 0.14],
          ["Weighted", "=B2*B3", "=C2*C3", "=D2*D3", "=E2*E3+1", "=F2*F3"],
          ["Growth", "=C2/B2-1", "=D2/C2-1", "=E2/D2-1", "=F2/E2-1", ""],
        ],
        formats: { "B1:F1": "mmm yyyy", "B3:C3": "0.0%", "E3:F3": "0.0%", "B5:E5": "0%", D3: "0" },
        bold: ["A1:F1"],
      },
    },
  },
  "formulas that fill several cells": {
    sheets: {
      Spills: {
        cells: [
          [1, 2, "=A1:A4*2", "=C1*3"],
          [3, 4, "", "=C2*3"],
          [5, 6, "", "=C3*4"],
          [7, 8, "", "=C4*3"],
          ["=SUM(A1:A4)", "=SUM(B1:B4)", "=SUM(C1:C4)", "=SUM(D1:D3)"],
        ],
        spills: { C1: "C1:C4" },
      },
    },
  },
  "merged headings, a table, an empty sheet and one that is only painted": {
    sheets: {
      "Year 1": {
        cells: [
          ["Posts of the year", "", "", ""],
          ["Post", "FTE", "Salary", "Cost"],
          ["Worker", 1, 40000, "=B3*C3"],
          ["Manager", 2, 52000, "=B4*C4"],
          ["Worker", 3, 41000, "=B5+C5"],
          ["Worker", 4, 42000, "=B6*C6"],
        ],
        merged: ["A1:D1"],
        tables: { Posts: "A2:D6" },
      },
      Empty: { cells: [] },
      Painted: { cells: [], filled: ["B2:D9"], formats: { "B2:D9": "0.00" } },
    },
  },
};
