/** The criterion of SUMIF and its like as people say it: ">=5" is "is at least 5". */
import { toNumber } from "./coerce.ts";
import { plainNumber } from "./formatNumber.ts";
import { operators } from "./operators.ts";

const typed = /^"(<=|>=|<>|<|>|=)?([^"]*)"$/s;
/** What & makes of a sign and a cell. */
const joined = /^\(?"(<=|>=|<>|<|>|=)" joined to (.*?)\)?$/s;

/**
 * @param text the criterion as it is said elsewhere: text in quotes, or the words for a cell
 * @example criterionWords('"<>"', "are") // => "are not blank"
 */
export function criterionWords(text: string, verb: "is" | "are"): string {
  const [, sign = "=", value] = typed.exec(text) ?? [];
  const [, joiner = "", cell] = joined.exec(text) ?? [];
  const said =
    value === undefined ? `${signWords(cell ? joiner : "=")} ${cell ?? text}` : meeting(sign, value);
  return said.replace(/^is/, verb);
}

const signWords = (sign: string): string => operators[sign]?.sign ?? "is";

function meeting(sign: string, value: string): string {
  const words = signWords(sign);
  if (value === "") return `${words} blank`;
  const number = toNumber(value);
  if (typeof number === "number" && !value.includes("%")) return `${words} ${plainNumber(number)}`;
  const isPattern = (sign === "=" || sign === "<>") && /[*?]/.test(value);
  return `${words} ${isPattern ? "like " : ""}"${value}"`;
}
