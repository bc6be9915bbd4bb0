/** What changed between two files, for people and for programs. */
import type { ChangeKind } from "../audit/compareSheets.ts";
import { isDifferent, type WorkbookComparison } from "../audit/compareWorkbooks.ts";
import { changeCounts, changeKinds, changeWords, lineWords, sheetWords } from "../explain/comparisonWords.ts";
import { jsonLine, plainLine } from "./terminal.ts";

export interface ComparisonReport extends WorkbookComparison {
  readonly earlier: string;
  readonly later: string;
}

/** One JSON object; its fields are a public contract. */
export function comparisonJson(report: ComparisonReport): string {
  const { earlier, later, addedSheets, deletedSheets, renamedSheets, sheets } = report;
  return jsonLine({ earlier, later, addedSheets, deletedSheets, renamedSheets, sheets });
}

/** A line that sums up, then the sheets that came and went, then sheet by sheet one line a change. */
export function printComparison(report: ComparisonReport): string[] {
  const counts = isDifferent(report) ? `changed: ${changeCounts(report)}` : "nothing changed";
  const title = `${report.earlier} → ${report.later}: ${counts}`;
  const sheets = report.sheets.flatMap((sheet) => [
    `  ${sheet.sheet}`,
    ...lineWords(sheet).map((line) => `    ${line}`),
    ...sheet.changes.map((change) => `    ${kind(change.kind)}  ${changeWords(change)}`),
  ]);
  return [title, ...sheetWords(report).map((line) => `  ${line}`), ...sheets].map(plainLine);
}

const width = Math.max(...Object.values(changeKinds).map(({ one }) => one.length));
const kind = (name: ChangeKind): string => changeKinds[name].one.padEnd(width);
