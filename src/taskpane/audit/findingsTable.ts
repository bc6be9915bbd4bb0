/** Findings as a table to be pasted into a sheet, an e-mail or a report. */
import { cellRanges } from "../../flows/audit/cellRanges.ts";
import type { ReviewedFinding } from "../../flows/audit/auditErrands.ts";
import { textCell } from "../../sheet/textCell.ts";
import { categoryWords, tierWords } from "./findingWords.ts";

const columns: readonly (readonly [heading: string, text: (finding: ReviewedFinding) => string])[] = [
  ["Tier", ({ tier }) => tierWords[tier].one],
  ["Kind", ({ category }) => categoryWords[category]],
  ["Sheet", ({ sheet }) => sheet],
  ["Cells", ({ cells }) => cellRanges(cells).join(", ")],
  ["Finding", ({ message }) => message],
  ["Suggested formula", ({ fix }) => fix?.formula ?? ""],
  ["Decision", ({ decision }) => decision?.result ?? ""],
  ["By", ({ decision }) => decision?.by ?? ""],
  ["On", ({ decision }) => decision?.on ?? ""],
  ["Reason", ({ decision }) => decision?.reason ?? ""],
];

/** A tab or a new line would begin another cell. */
const inOneCell = (text: string): string => textCell(text.replace(/\s+/g, " "));

/** A line a finding, with tabs between the cells, as Excel pastes them. */
export const findingsTable = (findings: readonly ReviewedFinding[]): string =>
  [
    columns.map(([heading]) => heading),
    ...findings.map((finding) => columns.map(([, text]) => inOneCell(text(finding)))),
  ]
    .map((cells) => cells.join("\t"))
    .join("\n");
