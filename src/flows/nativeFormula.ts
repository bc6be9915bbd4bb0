/** The native twin of a call as typed so far; arguments not yet given stand there by their names. */
import type { CatalogueEntry } from "../catalogue/catalogueEntry.ts";
import { nativeTwin } from "../catalogue/nativeTwin.ts";
import { parseArgument } from "./parseArgument.ts";

/** @returns the formula with its leading "=" */
export function nativeFormula(entry: CatalogueEntry, typed: Readonly<Record<string, string>>): string {
  const given = entry.arguments.map((argument) => {
    const parsed = parseArgument(typed[argument.name] ?? "", argument);
    return "problem" in parsed ? argument.name : parsed.formula;
  });
  return `=${nativeTwin(entry, given)}`;
}
