/** The rules of the audit; of two that suspect the same cell equally, the earlier one speaks. */
import { absentAddin } from "./absentAddin.ts";
import { blankReference } from "./blankReference.ts";
import { brokenReference } from "./brokenReference.ts";
import { checkRow } from "./checkRow.ts";
import { circularReference } from "./circularReference.ts";
import { doubleCount } from "./doubleCount.ts";
import { errorValue } from "./errorValue.ts";
import { futurePeriod } from "./futurePeriod.ts";
import { hardCodedNumber } from "./hardCodedNumber.ts";
import { headingsInSum } from "./headingsInSum.ts";
import { hiddenPrecedent } from "./hiddenPrecedent.ts";
import { knottedFormula } from "./knottedFormula.ts";
import { leadingPlus } from "./leadingPlus.ts";
import { looseLookup } from "./looseLookup.ts";
import { manualCalculation } from "./manualCalculation.ts";
import { maskedError } from "./maskedError.ts";
import { missingFormula } from "./missingFormula.ts";
import { mixedUnits } from "./mixedUnits.ts";
import { needlessSum } from "./needlessSum.ts";
import { neighbourBreak } from "./neighbourBreak.ts";
import { oddFormat } from "./oddFormat.ts";
import { otherWorkbook } from "./otherWorkbook.ts";
import { peerBreak } from "./peerBreak.ts";
import { repeatedCalculation } from "./repeatedCalculation.ts";
import type { Rule } from "./rule.ts";
import { shadowedName } from "./shadowedName.ts";
import { spacedKey } from "./spacedKey.ts";
import { textNumber } from "./textNumber.ts";
import { unusedInput } from "./unusedInput.ts";
import { volatileFormula } from "./volatileFormula.ts";

export const rules: readonly Rule[] = [
  peerBreak,
  neighbourBreak,
  doubleCount,
  headingsInSum,
  missingFormula,
  brokenReference,
  errorValue,
  circularReference,
  checkRow,
  absentAddin,
  futurePeriod,
  looseLookup,
  spacedKey,
  textNumber,
  hardCodedNumber,
  blankReference,
  otherWorkbook,
  shadowedName,
  manualCalculation,
  hiddenPrecedent,
  volatileFormula,
  maskedError,
  knottedFormula,
  unusedInput,
  repeatedCalculation,
  mixedUnits,
  oddFormat,
  needlessSum,
  leadingPlus,
];
