/** What a cell's value is when it is not the number hoped for: blank, error, published code, or something else. */
import { ModelError } from "../model/modelError.ts";
import { sentences } from "./sentences.ts";

/** Not applicable, unavailable, suppressed, low reliability, rounds to nought, to be confirmed. */
const publishedCodes = new Set(["z", "x", "c", "u", "low", "tbc"]);
const errorText = /^#(?:VALUE!|N\/A|NUM!|DIV\/0!|NULL!|NAME\?|REF!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/i;

/** Excel sends a blank as 0 on the desktop and as null on the web; sums treat all of these as 0. */
export const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || cell === "";

/** The code of an error cell, however the runtime hands it over, or undefined. */
function errorCode(cell: unknown): string | undefined {
  if (typeof cell === "string") return errorText.test(cell) ? cell.toUpperCase() : undefined;
  if (typeof cell !== "object" || cell === null || !("code" in cell)) return undefined;
  return typeof cell.code === "string" && cell.code.startsWith("#") ? cell.code : undefined;
}

/** The complaint about an error cell or a published code, which every kind of argument shares; else undefined. */
export function noFigure(name: string, cell: unknown): ModelError | undefined {
  const code = errorCode(cell);
  if (code) return new ModelError(code, sentences.error(name, code));
  if (typeof cell !== "string" || !publishedCodes.has(cell.trim().toLowerCase())) return undefined;
  return new ModelError("#N/A", sentences.published(name, cell.trim()));
}

/**
 * The complaint about a cell that holds something other than its argument wants.
 *
 * @param advice What to type instead.
 */
export function wrongKind(name: string, cell: unknown, advice: string, code = "#VALUE!"): ModelError {
  return noFigure(name, cell) ?? new ModelError(code, wrongKindSentence(name, cell, advice));
}

function wrongKindSentence(name: string, cell: unknown, advice: string): string {
  if (typeof cell === "string") return sentences.text(name, cell, advice);
  if (typeof cell === "boolean") return sentences.boolean(name, cell, advice);
  return sentences.unreadable(name, advice);
}
