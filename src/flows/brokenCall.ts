/** Calls of our functions that Excel has lost, found in the text of one formula, and the formula that mends them. */
import type { CellValue } from "../host/workbook.ts";

/**
 * lost: Excel renamed the call while the add-in was away (_xldudf_MTFP_…), or pinned it to another file ([2]!…).
 * unrecognised: the formula is right, but the cell was calculated before the function was there.
 * unknown: no function of that name exists, so nothing can be mended here.
 */
export type BrokenKind = "lost" | "unrecognised" | "unknown";

export interface BrokenCall {
  readonly kind: BrokenKind;
  /** The mended formula; the formula as it is where mending means only to enter it again. */
  readonly mended: string;
}

/** Texts and quoted sheet names are matched first, so that nothing inside them is taken for a call. */
const anotherFile = String.raw`(?:'(?:[^']|'')*'!|\[\d+\]!|[\p{L}\p{N}_.]+\.(?:xlam|xll|xla)!)`;
const call = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?:${anotherFile})?(?:_xldudf_MTFP_|(?<=!)MTFP\.)([A-Z][A-Z0-9_]*)(?=\()|'(?:[^']|'')*'`,
  "giu",
);
const ourCalls = /"(?:[^"]|"")*"|\bMTFP\.([A-Z][A-Z0-9_]*)\s*\(/giu;

const calledIn = (formula: string) =>
  [...formula.matchAll(ourCalls)].flatMap(([, id]) => (id ? [id.toUpperCase()] : []));

/** Whether a formula calls a function of ours under its right name. */
export const callsUs = (formula: CellValue) =>
  typeof formula === "string" && formula.startsWith("=") && calledIn(formula).length > 0;

/** @param ids the functions that exist; a call of anything else is left alone */
export function brokenCall(
  formula: CellValue,
  value: CellValue,
  ids: ReadonlySet<string>,
): BrokenCall | undefined {
  if (typeof formula !== "string" || !formula.startsWith("=")) return undefined;
  const mended = formula.replaceAll(call, (whole: string, id: string | undefined) =>
    id && ids.has(id.toUpperCase()) ? `MTFP.${id.toUpperCase()}` : whole,
  );
  if (mended !== formula) return { kind: "lost", mended };
  if (value !== "#NAME?" || !callsUs(formula)) return undefined;
  const isKnown = calledIn(formula).every((id) => ids.has(id));
  return { kind: isKnown ? "unrecognised" : "unknown", mended };
}
