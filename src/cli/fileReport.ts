/** What the audit found in a file, for people and for programs. */
import type { AuditReport } from "../audit/workbookAudit.ts";
import { counted } from "../audit/counted.ts";
import type { Finding, Tier } from "../audit/finding.ts";
import { cellList } from "./cellList.ts";
import { jsonLine, plainLine } from "./terminal.ts";

export interface FileReport extends AuditReport {
  readonly file: string;
  readonly milliseconds: number;
}

/** One JSON object; its fields are a public contract. */
export function reportJson({ file, sheets, formulas, milliseconds, findings }: FileReport): string {
  const told = findings.map(({ id, rule, category, tier, sheet, cells, message, fix, peers }) => {
    return { id, rule, category, tier, sheet, cells, message, fix: fix?.formula ?? null, peers };
  });
  return jsonLine({ file, sheets, formulas, milliseconds, findings: told });
}

/** A line that sums up, then sheet by sheet one line a finding, its place first. */
export function printReport(report: FileReport, { notes }: { readonly notes: boolean }): string[] {
  const { file, formulas, sheets, findings } = report;
  const shown = findings.filter(({ tier }) => notes || tier !== "note");
  const title = `${file}: ${summary(findings)} in ${count(formulas, "formula")} on ${count(sheets, "sheet")}`;
  return [title, ...bySheet(shown).flatMap(([sheet, ones]) => [`  ${sheet}`, ...lines(ones)])].map(plainLine);
}

function summary(findings: readonly Finding[]): string {
  const tiers: readonly Tier[] = ["error", "warning", "note"];
  const counts = tiers.map((tier) => [findings.filter((one) => one.tier === tier).length, tier] as const);
  const told = counts.filter(([many]) => many > 0).map(([many, tier]) => count(many, tier));
  return told.join(", ") || "nothing found";
}

const count = (many: number, thing: string): string => counted(many, { one: thing, many: `${thing}s` });

/** Sheets in the order of their worst finding. */
function bySheet(findings: readonly Finding[]): [string, Finding[]][] {
  const sheets = new Map<string, Finding[]>();
  for (const finding of findings) {
    const ones = sheets.get(finding.sheet);
    if (ones) ones.push(finding);
    else sheets.set(finding.sheet, [finding]);
  }
  return [...sheets];
}

function lines(findings: readonly Finding[]): string[] {
  const rows = findings.map((one) => {
    return { place: cellList(one.cells), tier: one.tier, text: `${one.message}${cure(one)}${compared(one)}` };
  });
  const width = Math.max(...rows.map(({ place }) => place.length));
  return rows.map(({ place, tier, text }) => `    ${place.padEnd(width)}  ${tier.padEnd(7)}  ${text}`);
}

/** The formula is that of the first cell; the others have it filled from there. */
const cure = ({ fix, cells: [first = "", ...others] }: Finding): string =>
  fix ? ` Try ${fix.formula}${others.length > 0 ? ` in ${first}` : ""}` : "";

const compared = ({ fix, peers }: Finding): string =>
  peers.length === 0 ? "" : `${fix ? ", as in" : " Compare"} ${cellList(peers)}`;
