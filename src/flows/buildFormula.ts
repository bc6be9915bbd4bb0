/** A function of ours and its arguments as typed → the formula for the cell. */
import type { CatalogueEntry } from "../catalogue/catalogueEntry.ts";
import { parseArgument } from "./parseArgument.ts";

/** Excel's own limit for a formula. */
const longest = 8_192;

export interface BuiltFormula {
  /** The formula so far, with the names of arguments still missing or refused: for reading, not for inserting. */
  readonly preview: string;
  /** Present when every argument is in order. */
  readonly formula?: string;
  /** Argument name → what to type instead. */
  readonly problems: Readonly<Record<string, string>>;
}

/** Arguments left out at the end vanish; one left out in the middle keeps its comma. */
function joined(parts: readonly string[]): string {
  const last = parts.findLastIndex((part) => part !== "");
  return parts.slice(0, last + 1).join(",");
}

/** @param typed argument name → text of its field; an absent name is an empty field */
export function buildFormula(entry: CatalogueEntry, typed: Readonly<Record<string, string>>): BuiltFormula {
  const problems: Record<string, string> = {};
  const parts = entry.arguments.map((argument) => {
    const parsed = parseArgument(typed[argument.name] ?? "", argument);
    if ("problem" in parsed) problems[argument.name] = parsed.problem;
    return "problem" in parsed ? argument.name : (parsed.formula ?? "");
  });
  const preview = `=MTFP.${entry.id}(${joined(parts)})`;
  if (preview.length > longest) {
    return {
      preview,
      problems: { [entry.arguments[0]?.name ?? ""]: "The formula is longer than Excel allows." },
    };
  }
  return Object.keys(problems).length > 0 ? { preview, problems } : { preview, formula: preview, problems };
}
