/** The workbook that is open when the workbench starts: Dorset's figures, with every DfE rate as a live function. */
import type { Area, CellStyle, Engine } from "../engine/engine.ts";
import {
  figures,
  rates,
  years,
  type FigureName,
  type PublishedFigure,
  type PublishedRate,
} from "./dorset.ts";

/** Rows as a person counts them, from 1. */
const rows = { title: 1, source: 2, area: 3, figures: 5, rates: 15, target: 24, hint: 30 };
const figureNames = Object.keys(figures) as FigureName[];
const rowOf = (figure: FigureName): number => rows.figures + 1 + figureNames.indexOf(figure);
const acrossYears = (row: number): string => `C${row}:E${row}`;

const looks = {
  title: { bold: true, fontSize: 16, color: "#1B5E5A" },
  quiet: { color: "#616161", fontSize: 10 },
  heading: { bold: true, color: "#FFFFFF", fill: "#1B5E5A" },
  input: { color: "#1F4E9E", fill: "#FFF9E5" },
  right: { horizontal: "Right" },
  centre: { horizontal: "Center" },
} as const satisfies Record<string, CellStyle>;

/** One line of the sheet, from column A, with the looks and number formats of its columns. */
interface Line {
  readonly row: number;
  readonly cells: readonly unknown[];
  readonly looks?: readonly (readonly [columns: string, look: CellStyle])[];
  readonly formats?: readonly (readonly [columns: string, format: string])[];
}

const headingLooks = [
  ["A:L", looks.heading],
  ["C:L", looks.right],
] as const;

const lines: readonly Line[] = [
  {
    row: rows.title,
    cells: ["Dorset: children's social workers, 2017 to 2019"],
    looks: [["A:A", looks.title]],
  },
  {
    row: rows.source,
    cells: [
      "Source: Department for Education, Children's social work workforce, at 30 September (Open Government Licence v3)",
    ],
    looks: [["A:A", looks.quiet]],
  },
  {
    row: rows.area,
    cells: ["2017 and 2018 are the county council; 2019 is the new unitary council, a smaller area."],
    looks: [["A:A", looks.quiet]],
  },
  {
    row: rows.figures,
    cells: ["Published figures", "Unit", ...years, "", "Column in the DfE file"],
    looks: [...headingLooks, ["G:G", { horizontal: "Left" }]],
  },
  ...Object.values(figures).map(figureLine),
  {
    row: rows.rates,
    cells: [
      "Rates, calculated here",
      "Unit",
      ...years,
      "",
      ...years.map((year) => `DfE ${year}`),
      ...years.map((year) => `OK ${year}`),
    ],
    looks: headingLooks,
  },
  ...rates.map(rateLine),
  {
    row: rows.target,
    cells: ["Against a target caseload", "Unit", ...years],
    looks: headingLooks,
  },
  {
    row: rows.target + 1,
    cells: [
      "Target, set locally",
      "cases/FTE",
      15,
      "",
      "",
      "",
      "Dorset's own aim: 15 cases to a worker. Type another.",
    ],
    looks: [
      ["C:C", looks.input],
      ["G:G", looks.quiet],
    ],
  },
  {
    row: rows.target + 2,
    cells: [
      "Workers needed for the target",
      "FTE",
      `=MTFP.FTE_FOR_CASELOAD(${acrossYears(rowOf("cases"))},C${rows.target + 1})`,
    ],
    formats: [["C:E", "0.0"]],
  },
  {
    row: rows.target + 3,
    cells: [
      "Gap to the target: more workers needed",
      "FTE",
      `=MTFP.FTE_GAP(${acrossYears(rowOf("cases"))},C${rows.target + 1},${acrossYears(rowOf("holders"))})`,
    ],
    looks: [["A:E", { bold: true }]],
    formats: [["C:E", "0.0;-0.0;0.0"]],
  },
  {
    row: rows.hint,
    cells: [
      "Type a function of your own below, such as =MTFP.CASELOAD_RATIO(321661,21105.4): England in 2025.",
    ],
    looks: [["A:A", looks.quiet]],
  },
];

function figureLine({ label, unit, values, source }: PublishedFigure, i: number): Line {
  return {
    row: rows.figures + 1 + i,
    cells: [label, unit, ...values, "", source],
    looks: [
      ["C:E", looks.input],
      ["G:G", looks.quiet],
    ],
    formats: [["C:E", unit === "cases" ? "#,##0" : "#,##0.0"]],
  };
}

/** Ours is a fraction shown as a percentage; the DfE prints the percentage as a plain number. */
function rateLine({ label, fn, numerator, denominator, kind, published }: PublishedRate, i: number): Line {
  const row = rows.rates + 1 + i;
  const isCaseload = kind === "caseload";
  const of = `${acrossYears(rowOf(numerator))},${acrossYears(rowOf(denominator))}`;
  const yearEnding = kind === "absence" ? `,${acrossYears(rows.figures)}` : "";
  return {
    row,
    cells: [
      label,
      isCaseload ? "cases/FTE" : "%",
      `=MTFP.${fn}(${of}${yearEnding})`,
      null,
      null,
      "",
      ...published,
      `=MTFP.DFE_RATE_OK(G${row}:I${row},${of},"${kind}")`,
    ],
    looks: [
      ["G:I", looks.input],
      ["J:L", looks.right],
    ],
    formats: [
      ["C:E", isCaseload ? "0.0" : "0.0%"],
      ["G:I", isCaseload ? "0.0" : '0.0"%"'],
    ],
  };
}

/** In points. */
const columnWidths: readonly (readonly [columns: string, points: number])[] = [
  ["A:A", 222],
  ["B:B", 56],
  ["C:E", 54],
  ["F:F", 14],
  ["G:I", 58],
  ["J:L", 54],
];

export async function openExample(engine: Engine): Promise<void> {
  const sheetId = engine.activeSheet();
  engine.renameSheet(sheetId, "Dorset");
  engine.setGridlines(sheetId, false);
  const area = (row: number, columns: string): Area => areaOf(sheetId, row, columns);
  const all = { ...area(1, "A:L"), height: rows.hint + 10 };
  engine.setStyle(all, { vertical: "Center" });
  engine.setRowHeight(all, 15.75);
  for (const [columns, points] of columnWidths) engine.setColumnWidth(area(1, columns), points);
  for (const line of lines) {
    for (const [columns, look] of line.looks ?? []) engine.setStyle(area(line.row, columns), look);
    for (const [columns, format] of line.formats ?? []) setFormat(engine, area(line.row, columns), format);
    engine.write({ ...area(line.row, "A:A"), width: line.cells.length }, [line.cells]);
  }
  engine.setRowHeight(area(rows.title, "A:A"), 27);
  engine.setBorder(area(rows.target + 3, "A:E"), "EdgeTop", "Continuous", "#1B5E5A");
  engine.select(area(rows.hint + 1, "A:A"));
  await engine.settled();
}

function areaOf(sheetId: string, row: number, columns: string): Area {
  const [first = 0, last = 0] = columns.split(":").map((letter) => letter.charCodeAt(0) - "A".charCodeAt(0));
  return { sheetId, row: row - 1, column: first, height: 1, width: last - first + 1 };
}

function setFormat(engine: Engine, area: Area, format: string): void {
  engine.setNumberFormats(area, [Array.from({ length: area.width }, () => format)]);
}
