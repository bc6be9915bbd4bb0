/** What a person types for one argument → the piece of formula that goes in, or what to type instead. */
import type { CatalogueArgument } from "../catalogue/catalogueEntry.ts";
import { formulaFault } from "./formulaFault.ts";

/** A missing formula: the argument is left out. */
export type ParsedArgument = { readonly formula?: string } | { readonly problem: string };

/** Excel takes 8,192 characters for the whole formula. */
const longest = 2_000;

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** £321,661 → 321661, with its sign and per cent kept. */
function plainNumber(text: string): string | undefined {
  const number = /^(-?)£?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(%?)$/.exec(text);
  return number
    ? `${number[1] ?? ""}${number[2]?.replaceAll(",", "")}${number[3] ?? ""}${number[4] ?? ""}`
    : undefined;
}

/** 1/9/2018 as people in Britain mean it; left bare, Excel would divide. */
function britishDate(text: string): string | undefined {
  const date = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  return date ? `DATE(${Number(date[3])},${Number(date[2])},${Number(date[1])})` : undefined;
}

/** 2025-26 is a text; left bare, Excel would subtract. */
const financialYear = (text: string) => (/^\d{4}[-/]\d{2}$/.test(text) ? quoted(text) : undefined);

function choice(text: string, choices: readonly string[] | undefined): string | undefined {
  const unquoted = text.replace(/^"(.*)"$/, "$1");
  const chosen = choices?.find((word) => word.toLowerCase() === unquoted.toLowerCase());
  if (chosen === undefined) return undefined;
  return ["TRUE", "FALSE"].includes(chosen) ? chosen : quoted(chosen);
}

/** Tried in this order; the first that knows the text says how Excel wants it. */
const conveniences = [plainNumber, britishDate, financialYear];

function asFormula(text: string, { choices }: CatalogueArgument): string {
  for (const written of [(word: string) => choice(word, choices), ...conveniences]) {
    const formula = written(text);
    if (formula !== undefined) return formula;
  }
  return text;
}

/**
 * @param typed as it stands in the field; spaces around it and a leading "=" do not count
 * @example parseArgument("321,661", cases) // => { formula: "321661" }
 * @example parseArgument("2025-26", taxYear) // => { formula: "\"2025-26\"" }
 */
export function parseArgument(typed: string, argument: CatalogueArgument): ParsedArgument {
  const text = typed.trim().replace(/^=\s*/, "");
  if (text === "") return argument.default === undefined ? { problem: `Give ${argument.name}.` } : {};
  if (text.length > longest) return { problem: "That is too long for one argument." };
  const formula = asFormula(text, argument);
  const fault = formulaFault(formula);
  return fault === undefined ? { formula } : { problem: fault };
}
