/** A formula's facts and derived figures are there. The rest of the language is for the plan to read. */
import type { Fault, Path } from "../fault.ts";
import { nearest } from "../nearest.ts";
import type { PlanInputs } from "../planInputs.ts";
import { quoted } from "../said.ts";

const named = /\b(fact|derived)\.([A-Za-z][\w-]*)/g;

/** Where a ref could not be read, nobody can say that a formula does not mean it. */
export function formulaNames(plan: PlanInputs): Fault[] {
  const known = [
    ...plan.facts.map(({ ref }) => `fact.${ref}`),
    ...plan.derived.map(({ ref }) => `derived.${ref}`),
  ];
  if (known.includes("fact.") || known.includes("derived.")) return [];
  return [
    ...plan.derived.flatMap(({ formula }, index) => notThere(formula, known, ["derived", index, "formula"])),
    ...plan.comparisons.flatMap(({ stated, computed }, index) => [
      ...notThere(stated, known, ["comparisons", index, "stated"]),
      ...notThere(computed, known, ["comparisons", index, "computed"]),
    ]),
  ];
}

function notThere(formula: string, known: readonly string[], path: Path): Fault[] {
  const names = new Set([...formula.matchAll(named)].map(([name]) => name));
  return [...names]
    .filter((name) => !isKnown(name, known))
    .map((name) => {
      const meant = nearest(name, known);
      const fix = meant
        ? `did you mean ${quoted(meant)}?`
        : "add it under facts or derived, or take it out of the formula";
      return { path, what: `the formula names ${quoted(name)}, which is not in the plan`, fix };
    });
}

/** A minus sign may be part of a name or stand after it: "fact.a-fact.b". */
const isKnown = (name: string, known: readonly string[]): boolean =>
  known.some((one) => name === one || name.startsWith(`${one}-`));
