/** One record of an extract as a post or a person, or why it cannot be counted. */
import { guessNumber } from "../file/guessNumber.ts";
import { quoted } from "../said.ts";
import type { ExtractColumns, ExtractField, ExtractRow } from "./extract.ts";

export interface StaffRecord {
  readonly line: number;
  readonly role: string;
  readonly grade: string;
  readonly kind: "employed" | "agency" | "vacant";
  readonly fte: number;
  readonly heads: number;
  readonly isNewlyQualified: boolean;
  /** NaN where the extract doesn't say. */
  readonly pay: number;
  readonly chargeRate: number;
}

export interface Skipped {
  readonly line: number;
  readonly why: string;
}

export interface Reading {
  readonly columns: ExtractColumns;
  /** Hours a week of a full-time post. */
  readonly fullTimeHours: number;
}

/** More is no person's share of a full-time post, but hours or a total. */
const mostFte = 2;

export function readRecord(
  { line, cells }: ExtractRow,
  { columns, fullTimeHours }: Reading,
): StaffRecord | Skipped {
  const text = (field: ExtractField): string => (cells[columns[field] ?? -1] ?? "").replace(/\s+/g, " ");
  const role = text("role");
  const isHours = columns.fte === undefined;
  const typed = text(isHours ? "hours" : "fte");
  const heads = columns.headcount === undefined ? 1 : guessNumber(text("headcount"));
  const fte = guessNumber(typed) / (isHours ? fullTimeHours : 1);
  const why = wrongRole(role) ?? wrongFte(fte, heads, typed);
  if (why !== undefined) return { line, why };
  return {
    ...{ line, role, fte, heads },
    grade: text("grade"),
    kind: kindOf(text("vacant"), text("agency")),
    isNewlyQualified: isYes(text("newlyQualified")),
    pay: guessNumber(text("pay")),
    chargeRate: guessNumber(text("chargeRate")),
  };
}

function wrongRole(role: string): string | undefined {
  if (role === "") return "no role";
  return /^(grand |sub-?)?total\b/i.test(role) ? `a total: ${quoted(role)}` : undefined;
}

function wrongFte(fte: number, heads: number, typed: string): string | undefined {
  if (Number.isNaN(fte)) return typed === "" ? "no FTE" : `FTE is ${quoted(typed)}`;
  if (Number.isNaN(heads) || heads < 0) return "the headcount is no number";
  if (fte <= 0) return `FTE is ${fte}`;
  return fte > mostFte * Math.max(1, heads) ? `FTE is ${fte}, more than the people can be` : undefined;
}

const isYes = (text: string): boolean => /^(y|yes|true|1|x)$/i.test(text);

function kindOf(vacant: string, agency: string): StaffRecord["kind"] {
  if (isYes(vacant) || /^vacan/i.test(vacant)) return "vacant";
  return isYes(agency) || /^(agency|locum|interim)\b/i.test(agency) ? "agency" : "employed";
}
