/** The criterion of SUMIF and its like as people say it: ">=5" is "is at least 5". */
import { toNumber } from "./coerce.ts";
import { formatNumber, plainNumber } from "./formatNumber.ts";
import { operators } from "./operators.ts";

const typed = /^"(<=|>=|<>|<|>|=)?([^"]*)"$/s;
/** What & makes of a sign and a cell. */
const joined = /^\(?"(<=|>=|<>|<|>|=)" joined to (.*?)\)?$/s;

/**
 * @param text the criterion as it is said elsewhere: text in quotes, or the words for a cell
 * @example criterionWords('"<>"', "are") // => "are not blank"
 */
export function criterionWords(text: string, verb: "is" | "are", isDate = false): string {
  return said(text, isDate).replace(/^is/, verb);
}

function said(text: string, isDate: boolean): string {
  const written = typed.exec(text);
  if (written) return meeting(written[1] ?? "=", written[2] ?? "", isDate);
  const [, sign = "=", cell = text] = joined.exec(text) ?? [];
  return `${signWords(sign, isDate)} ${cell}`;
}

function signWords(sign: string, isDate: boolean): string {
  const known = operators[sign];
  return (isDate ? known?.ofDates : undefined) ?? known?.sign ?? "is";
}

function meeting(sign: string, value: string, isDate: boolean): string {
  const words = signWords(sign, isDate);
  if (value === "") return `${words} blank`;
  const number = toNumber(value);
  if (typeof number === "number" && !value.includes("%"))
    return `${words} ${isDate ? formatNumber(number, "d mmm yyyy") : plainNumber(number)}`;
  const isPattern = (sign === "=" || sign === "<>") && /[*?]/.test(value);
  return `${words} ${isPattern ? "like " : ""}"${value}"`;
}
