/** Numbers by their place among others. */
import { toNumber } from "../coerce.ts";
import type { Functions, Sum } from "../functionEntry.ts";
import { lift } from "../lift.ts";
import { numbersOf } from "../numbersOf.ts";
import { errorValue, isError, type Scalar } from "../value.ts";

type Pick = (sorted: readonly number[], place: number) => number | undefined;

const picked =
  (pick: Pick): Sum =>
  ([list = null, place = null]) => {
    const numbers = numbersOf([list]);
    if (isError(numbers)) return numbers;
    const sorted = numbers.sort((a, b) => a - b);
    return lift([place], ([wanted = null]) => {
      const at = toNumber(wanted);
      return isError(at) ? at : (pick(sorted, at) ?? errorValue("#NUM!"));
    });
  };

/** Between two of the numbers in proportion. */
const shareOf: Pick = (sorted, share) => {
  const at = share * (sorted.length - 1);
  const lower = sorted[Math.floor(at)];
  const upper = sorted[Math.ceil(at)];
  return lower === undefined || upper === undefined || share < 0
    ? undefined
    : lower + (at - Math.floor(at)) * (upper - lower);
};

const percentile = picked(shareOf);
const quartile = picked((sorted, part) => shareOf(sorted, Math.trunc(part) / 4));

/** The largest is first unless the last argument says otherwise. */
const rank: Sum = ([value = null, list = null, rises = null]) => {
  const numbers = numbersOf([list]);
  if (isError(numbers)) return numbers;
  return lift([value, rises], ([one = null, order = null]): Scalar => {
    const [sought, isRising] = [toNumber(one), Boolean(order)];
    if (isError(sought)) return sought;
    if (!numbers.includes(sought)) return errorValue("#N/A");
    return 1 + numbers.filter((other) => (isRising ? other < sought : other > sought)).length;
  });
};

const rankWords = "the place of {1} among {2} by size";
const percentileWords = "the value below which a share of {2} of {1} lies";

export const rankFunctions: Functions = {
  LARGE: {
    words: "number {2} from the top of {1}",
    wordsFor: ([, place]) => (place === 1 ? "the largest of {1}" : undefined),
    sum: picked((sorted, place) => (place < 1 ? undefined : sorted.at(-Math.ceil(place)))),
  },
  SMALL: {
    words: "number {2} from the bottom of {1}",
    wordsFor: ([, place]) => (place === 1 ? "the smallest of {1}" : undefined),
    sum: picked((sorted, place) => sorted[Math.ceil(place) - 1]),
  },
  RANK: { words: rankWords, sum: rank },
  "RANK.EQ": { words: rankWords, sum: rank },
  PERCENTILE: { words: percentileWords, sum: percentile },
  "PERCENTILE.INC": { words: percentileWords, sum: percentile },
  QUARTILE: { words: "quartile {2} of {1}", sum: quartile },
  "QUARTILE.INC": { words: "quartile {2} of {1}", sum: quartile },
};
