/** The rules of the audit; of two that suspect the same cell equally, the earlier one speaks. */
import { doubleCount } from "./doubleCount.ts";
import { errorValue } from "./errorValue.ts";
import { headingsInSum } from "./headingsInSum.ts";
import { missingFormula } from "./missingFormula.ts";
import { neighbourBreak } from "./neighbourBreak.ts";
import { peerBreak } from "./peerBreak.ts";
import type { Rule } from "./rule.ts";

export const rules: readonly Rule[] = [
  peerBreak,
  neighbourBreak,
  doubleCount,
  headingsInSum,
  missingFormula,
  errorValue,
];
