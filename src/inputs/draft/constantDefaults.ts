/** What each single assumption is where nobody typed it. */
import { greenBook } from "../../model/rates/greenBook.ts";
import { weeksInYear } from "../../model/rates/weeksInYear.ts";
import type { Confidence, ConstantId } from "../planInputs.ts";

interface ConstantDefault {
  readonly value: number;
  readonly source: string;
  readonly confidence: Confidence;
}

export const constantDefaults: Readonly<Record<ConstantId, ConstantDefault>> = {
  discountRate: {
    value: greenBook.rate,
    source: `${greenBook.source.title}, ${greenBook.source.url}`,
    confidence: "published",
  },
  weeksInYear: {
    value: weeksInYear.value,
    source: `${weeksInYear.source.title}, ${weeksInYear.source.url}`,
    confidence: "published",
  },
  reservesMinimum: {
    value: 0,
    source: "Assumed: no policy minimum was typed",
    confidence: "assumed",
  },
  baseTolerance: {
    value: 0.02,
    source: "Assumed: the modelled base may differ from the approved base budget by 2%",
    confidence: "assumed",
  },
};
