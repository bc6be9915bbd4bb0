/** A formula's sums one after the other, in words and numbers, with what each comes to. */
import type { AstExpression } from "@borgar/fx";
import { isDateFormat } from "../audit/isDateFormat.ts";
import { agreeing } from "./agreeing.ts";
import { calledLambda } from "./callee.ts";
import { isChoice } from "./callWords.ts";
import { cellText } from "./cellText.ts";
import type { Step } from "./explanation.ts";
import { formatOf, isScaled } from "./formatOf.ts";
import type { GridCells } from "./gridCells.ts";
import { inValues, withPlace, type Worked } from "./inValues.ts";
import { inWords } from "./inWords.ts";
import { insideNeedlessSum } from "./insideNeedlessSum.ts";
import type { Home } from "./referencePlace.ts";
import { partsOf } from "./partsOf.ts";
import { type Phrase, powers } from "./sayPart.ts";
import { showValue } from "./showValue.ts";
import type { Telling } from "./telling.ts";
import { firstOf, type Value } from "./value.ts";

/** A part that was a step of its own is called by its number where its words are longer; one passed over is left out. */
const longestPart = 45;

/**
 * Every sum that was worked out, in Excel's order. A row of signs of one kind is one step, and so is a sum that comes twice;
 * a minus before a figure, which changes nothing that is shown, is seen in the sum that it is part of.
 */
export function stepsOf(formula: AstExpression, { trace, isPartial }: Outcome, told: Telling): Step[] {
  const { home, cells } = told;
  const hidden = chained(trace);
  const passed = passedOver({ trace, isPartial });
  const last = innermost(formula, trace);
  const worked = { ...told, trace, isPartial, hidden };
  const steps: Step[] = [];
  const places = new Map<AstExpression, number>();
  const instead = (part: AstExpression): Phrase | undefined => {
    const place = places.get(part);
    const known = place !== undefined ? `step ${place + 1}` : passed.has(part) ? "…" : undefined;
    const isLong = known !== undefined && inWords(part, told).text.length > longestPart;
    return isLong ? { text: known, power: powers.whole } : undefined;
  };
  for (const [node, result] of trace) {
    if (hidden.has(node) || !isStep(node, trace)) continue;
    const shown = node === last ? asTheCell(result, home, cells) : undefined;
    const step = {
      words: inWords(node, told, instead).text,
      values: withPlace(inValues(node, worked).text, node, result, home),
      result: shown ?? showValue(result, formatOf(node, home, cells)),
    };
    if (node === last) steps.push(step);
    else if (step.values !== step.result) places.set(node, placeOf(step, steps));
  }
  return steps;
}

/** Where a step stands, which is put after the others unless it is there already. */
function placeOf(step: Step, steps: Step[]): number {
  const known = steps.findIndex(({ words, values }) => words === step.words && values === step.values);
  return known < 0 ? steps.push(step) - 1 : known;
}

/** Money, percentages and dates as the cell shows them; other formats may hide figures that the sum needs. */
function asTheCell(result: Value, { sheet, row, column }: Home, cells: GridCells): string | undefined {
  const cell = cells.cell(sheet, row, column);
  const format = cell?.numberFormat ?? "";
  if (typeof result !== "number" || !(/[£$€%]/.test(format) || isDateFormat(format))) return undefined;
  return isScaled(format) ? showValue(result, format) : cellText(cell);
}

/** LET, a LAMBDA called at once, and a SUM around a sum come to what their last sum comes to: that sum is their step. */
function innermost(node: AstExpression, trace: ReadonlyMap<AstExpression, Value>): AstExpression {
  const body = bodyOf(node);
  const [inner, outer] = [body && trace.get(body), trace.get(node)];
  if (!body || !isSum(body) || inner === undefined || outer === undefined) return node;
  return agreeing(firstOf(inner), firstOf(outer)) ? innermost(body, trace) : node;
}

const isStep = (node: AstExpression, trace: ReadonlyMap<AstExpression, Value>): boolean =>
  isSum(node) && innermost(node, trace) === node;

function bodyOf(node: AstExpression): AstExpression | null | undefined {
  if (node.type === "LetExpression") return node.body;
  return node.type === "CallExpression" ? (calledLambda(node)?.body ?? insideNeedlessSum(node)) : undefined;
}

const isSum = (node: AstExpression): boolean =>
  node.type === "CallExpression" ||
  node.type === "BinaryExpression" ||
  node.type === "LetExpression" ||
  (node.type === "UnaryExpression" && node.operator === "-");

type Outcome = Pick<Worked, "trace" | "isPartial">;

/** Branches of choices that were not taken. */
function passedOver({ trace, isPartial }: Outcome): ReadonlySet<unknown> {
  if (isPartial) return new Set();
  const choices = [...trace.keys()].filter((node) => node.type === "CallExpression" && isChoice(node));
  return new Set(choices.flatMap(partsOf).filter((part) => part && !trace.has(part)));
}

/** The left parts of chains such as a + b − c, which their chain shows. */
function chained(trace: ReadonlyMap<AstExpression, Value>): ReadonlySet<AstExpression> {
  const hidden = new Set<AstExpression>();
  for (const node of trace.keys()) {
    if (node.type !== "BinaryExpression") continue;
    const [left] = node.arguments;
    if (left?.type === "BinaryExpression" && isChain(left.operator, node.operator)) hidden.add(left);
  }
  return hidden;
}

const chains = ["+-", "*/", "&"];
const isChain = (inner: string, outer: string): boolean =>
  chains.some((signs) => signs.includes(inner) && signs.includes(outer));
