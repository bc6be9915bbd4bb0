/** Eight ways in which people break one formula of a row or column of equal ones. */
import {
  mergeRefTokens,
  parseA1Ref,
  type ReferenceA1,
  stringifyA1Ref,
  stringifyTokens,
  type Token,
  tokenize,
} from "@borgar/fx";

/** A number between 0 and 1, another one each time. */
export type Dice = () => number;

/** @returns the broken formula, "" for none at all, undefined where this fault cannot happen to this formula */
type Break = (formula: string, dice: Dice) => string | undefined;

export const faultKinds = {
  "range one short": changeReference((reference) => stretch(reference, -1)),
  "range one long": changeReference((reference) => stretch(reference, 1)),
  "reference shifted": changeReference(shift),
  "$ lost": changeReference(loseDollars),
  "operator swapped": swap("operator", { "+": "-", "-": "+", "*": "/", "/": "*" }),
  "constant added": (formula) => `${formula}+100`,
  "formula typed over": () => "",
  "function swapped": swap("func", {
    SUM: "AVERAGE",
    AVERAGE: "SUM",
    MAX: "MIN",
    MIN: "MAX",
    COUNT: "SUM",
    COUNTA: "COUNT",
    IFERROR: "IFNA",
    ROUND: "ROUNDUP",
    SUMIF: "AVERAGEIF",
    SUMIFS: "AVERAGEIFS",
    SUMPRODUCT: "SUM",
    ABS: "INT",
    AND: "OR",
    OR: "AND",
  }),
} satisfies Readonly<Record<string, Break>>;

export type FaultKind = keyof typeof faultKinds;

/** @param change gives nothing for references that cannot be broken in this way */
function changeReference(change: (reference: ReferenceA1, dice: Dice) => ReferenceA1 | undefined): Break {
  return (formula, dice) => {
    const changes = marks(formula).flatMap((token, at) => {
      const reference = token.type.startsWith("range")
        ? parseA1Ref(token.value, { allowNamed: false })
        : undefined;
      const changed = reference && "range" in reference ? change(reference, dice) : undefined;
      return changed ? [{ at, value: stringifyA1Ref(changed) }] : [];
    });
    return replaced(formula, pick(changes, dice));
  };
}

function swap(type: string, others: Readonly<Record<string, string>>): Break {
  return (formula, dice) => {
    const tokens = marks(formula);
    const isSign = (at: number) => /^([(,=<>+\-*/^&]|<=|>=|<>)$/.test(tokens[at - 1]?.value ?? "(");
    const swaps = tokens.flatMap((token, at) => {
      const other = token.type === type && !isSignOnly(type, isSign(at)) ? others[token.value] : undefined;
      return other ? [{ at, value: other }] : [];
    });
    return replaced(formula, pick(swaps, dice));
  };
}

/** A minus that negates what follows is no operator between two terms. */
const isSignOnly = (type: string, stands: boolean): boolean => type === "operator" && stands;

const marks = (formula: string): Token[] => mergeRefTokens(tokenize(formula, { negativeNumbers: false }));

function replaced(formula: string, change: { at: number; value: string } | undefined): string | undefined {
  if (!change) return undefined;
  return stringifyTokens(
    marks(formula).map((token, at) => (at === change.at ? { ...token, value: change.value } : token)),
  );
}

function pick<T>(choices: readonly T[], dice: Dice): T | undefined {
  return choices[Math.floor(dice() * choices.length)];
}

function stretch(reference: ReferenceA1, by: number): ReferenceA1 | undefined {
  const block = blockOf(reference);
  if (!block || (block.bottom === block.top && block.right === block.left)) return undefined;
  const isTall = block.bottom - block.top >= block.right - block.left;
  const edge = isTall ? { bottom: block.bottom + by } : { right: block.right + by };
  return { ...reference, range: { ...reference.range, ...edge } };
}

function shift(reference: ReferenceA1, dice: Dice): ReferenceA1 | undefined {
  const block = blockOf(reference);
  if (!block) return undefined;
  const { top, left, bottom, right } = block;
  const moved = dice() < 0.5 ? { top: top + 1, bottom: bottom + 1 } : { left: left + 1, right: right + 1 };
  return { ...reference, range: { ...reference.range, ...moved } };
}

/** Nothing for whole rows and columns. */
function blockOf({ range: { top, left, bottom = top, right = left } }: ReferenceA1) {
  if (top === null || left === null || bottom === null || right === null) return undefined;
  return { top, left, bottom, right };
}

function loseDollars(reference: ReferenceA1): ReferenceA1 | undefined {
  const { $top, $left, $bottom, $right } = reference.range;
  if (![$top, $left, $bottom, $right].includes(true)) return undefined;
  return {
    ...reference,
    range: { ...reference.range, $top: false, $left: false, $bottom: false, $right: false },
  };
}
