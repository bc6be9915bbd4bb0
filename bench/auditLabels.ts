/**
 * The audit of labelled workbooks, where somebody has them: the environment variable AUDIT_BENCH names a folder with
 * labels.json, workbooks/ and tools/score.mjs, which counts as ExceLint's authors do (OOPSLA 2018, section 5).
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { auditWorkbook } from "../src/audit/auditWorkbook.ts";
import type { Category, Finding } from "../src/audit/finding.ts";
import type { WorkbookGrid } from "../src/audit/workbookGrid.ts";
import { readXlsx } from "../src/host/xlsx/readXlsx.ts";
import { auditSpeed } from "./auditSpeed.ts";
import type { Figure } from "./figure.ts";

/** One workbook: true and false alarms, and how many alarms there should be. */
interface Row {
  readonly w: string;
  readonly flags: number;
  readonly tp: number;
  readonly fp: number;
  readonly n: number;
}
type Flags = Record<string, (readonly [sheet: string, cell: string])[]>;
type Score = (flags: Flags, kind: "INCONSISTENT" | "MISSINGFORMULA") => { readonly rows: readonly Row[] };

const consistency: readonly Category[] = ["inconsistent", "range-incomplete", "double-count", "reference"];
const isError = ({ tier, category }: Finding) => tier === "error" && consistency.includes(category);
const isMissing = ({ tier, category }: Finding) => tier !== "note" && category === "missing-formula";

export async function auditLabels(folder: string | undefined): Promise<Figure[]> {
  if (!folder) {
    console.error("AUDIT_BENCH names no folder: the labelled workbooks are left out.");
    return [];
  }
  const { score } = (await import(pathToFileURL(path.join(folder, "tools/score.mjs")).href)) as {
    score: Score;
  };
  const grids = gridsIn(path.join(folder, "workbooks"));
  const findings = new Map<string, readonly Finding[]>();
  for (const [file, grid] of grids) findings.set(file, (await auditWorkbook(grid)).findings);
  const errors = score(flags(findings, isError), "INCONSISTENT").rows;
  const missing = score(flags(findings, isMissing), "MISSINGFORMULA").rows;
  return [
    ...(await auditSpeed("labelled workbooks", [...grids.values()])),
    ...accuracy("wrong formulas", errors, { precision: 0.285, recall: 0.224 }, "ExceLint, published"),
    ...accuracy(
      "wrong formulas, without the workbook that has most",
      withoutLargest(errors),
      { precision: 0.285, recall: 0.224 },
      "ExceLint, published",
    ),
    ...accuracy("missing formulas", missing, { precision: 0.7, recall: 0.2 }, "the goal"),
    ...accuracy(
      "missing formulas, without the workbook that has most",
      withoutLargest(missing),
      { precision: 0.7, recall: 0.2 },
      "the goal",
    ),
    silence(errors),
  ];
}

function gridsIn(folder: string): Map<string, WorkbookGrid> {
  return new Map(
    readdirSync(folder).map((file) => {
      const grid = readXlsx(readFileSync(path.join(folder, file)));
      if ("fault" in grid) throw new Error(`${file}: ${grid.fault.what}`);
      return [file, grid];
    }),
  );
}

function flags(
  findings: ReadonlyMap<string, readonly Finding[]>,
  counts: (finding: Finding) => boolean,
): Flags {
  const cellsOf = (finding: Finding) => finding.cells.map((cell) => [finding.sheet, cell] as const);
  return Object.fromEntries([...findings].map(([file, all]) => [file, all.filter(counts).flatMap(cellsOf)]));
}

function withoutLargest(rows: readonly Row[]): readonly Row[] {
  const most = Math.max(...rows.map(({ n }) => n));
  return rows.filter(({ n }) => n < most);
}

function accuracy(
  what: string,
  rows: readonly Row[],
  reference: { readonly precision: number; readonly recall: number },
  against: string,
): Figure[] {
  const sum = (count: (row: Row) => number) => rows.reduce((total, row) => total + count(row), 0);
  const [right, wrong, all] = [sum(({ tp }) => tp), sum(({ fp }) => fp), sum(({ n }) => n)];
  const shares = { precision: right / (right + wrong || 1), recall: right / (all || 1) };
  return (["precision", "recall"] as const).map((share) => ({
    what: `${what}: ${share} (${right} right, ${wrong} wrong, of ${all})`,
    ours: shares[share],
    reference: reference[share],
    unit: "",
    against,
    goal: { atLeast: 1 },
  }));
}

function silence(rows: readonly Row[]): Figure {
  const clean = rows.filter(({ n }) => n === 0);
  return {
    what: "workbooks without a wrong formula in which none is reported",
    ours: clean.filter((row) => row.flags === 0).length,
    reference: clean.length,
    unit: "workbooks",
    against: "all of them",
    goal: { atLeast: 14 / 16 },
  };
}
