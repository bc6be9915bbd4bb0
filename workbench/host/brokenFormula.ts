/** Refuses formulas that Excel would not take: an open bracket or an unfinished text. */
import { tokensOf } from "../../src/formula/excel/tokensOf.ts";
import { HostError } from "../wire/hostError.ts";

/** Repeated formulas are looked at once. */
export function refuseBrokenFormulas(grid: readonly (readonly unknown[])[]): void {
  const formulas = new Set(grid.flat().filter((value) => typeof value === "string" && value.startsWith("=")));
  for (const formula of formulas) if (isBroken(formula as string)) throw new HostError("InvalidArgument");
}

function isBroken(formula: string): boolean {
  let open = 0;
  for (const { type, value, unterminated } of tokensOf(formula)) {
    if (unterminated) return true;
    if (type !== "operator") continue;
    if (value === "(") open++;
    if (value === ")" && --open < 0) return true;
  }
  return open !== 0;
}
