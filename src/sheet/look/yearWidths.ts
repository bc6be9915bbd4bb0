/** How wide the columns of lines along the years must be. */
import type { PlanLine } from "../../plan/plan.ts";
import { type Drawing, resultOf, shownUnit } from "../drawing.ts";
import { isRuled } from "../drawLine.ts";
import { hasProvenance } from "../drawProvenance.ts";
import { typeText } from "../isInput.ts";
import type { PlacedLine, PlacedSheet } from "../placePlan.ts";
import { indentWidth } from "./cellStyles.ts";
import { shownWidth, textWidth } from "./columnWidths.ts";
import { boldWidth } from "./rowHeights.ts";

/** The most that texts take, beyond which they wrap, and the least that a year does. */
export interface Limits {
  readonly label: number;
  /** Names of totals. */
  readonly total: number;
  readonly unit: number;
  readonly source: number;
  readonly year: number;
  /** Around a number, more or less than usual. */
  readonly room: number;
}

const checkWidth = 8;
/** As its heading asks. */
const leastConstant = 9;
/** Its heading stands in, as the sources do. */
const leastSource = 9;
/** Owner, date and confidence wrap; they don't print, but make rows higher that do. */
const ownerWidths = [26, 13, 13];

export function yearWidths({ blocks }: PlacedSheet, drawing: Drawing, most: Limits): number[] {
  const lines = blocks.flatMap((block) => block.lines);
  const all = lines.map(({ line }) => line);
  const texts = (of: (line: PlanLine) => string, least: number, limit: number): number =>
    textWidth(all.map(of), least, limit);
  return [
    texts((line) => line.row.mark ?? line.ref, 6, 20),
    Math.max(
      texts(({ label }) => label, Math.min(28, most.label), most.label),
      Math.min(most.total, texts((line) => (isRuled(line) ? line.label : ""), 0, most.total) * boldWidth),
    ),
    texts(({ unit, format }) => shownUnit(unit, format, drawing.unit), 8, most.unit),
    texts(typeText, 9, 16),
    Math.min(most.source, Math.max(leastSource, texts(({ source }) => source, 0, most.source) + indentWidth)),
    ...figureWidths(lines, drawing, most),
    checkWidth,
    ...(hasProvenance(all) ? ownerWidths : []),
  ];
}

/** The constant, the base year, the plan years and the total. */
function figureWidths(lines: readonly PlacedLine[], drawing: Drawing, most: Limits): number[] {
  const widest = (of: readonly PlacedLine[], year: number): number =>
    Math.max(most.year, ...of.map((line) => widthOf(line, year, drawing) + most.room));
  const [constants, along] = [true, false].map((isConstant) =>
    lines.filter(({ line }) => (line.row.constant !== undefined) === isConstant),
  );
  const years = Array.from({ length: drawing.placed.columns.years + 1 }, (_, year) =>
    widest(along ?? [], year),
  );
  const yearly = Math.max(...years);
  // A sum of ten years has one digit and one comma more than its years.
  return [
    Math.max(leastConstant, widest(constants ?? [], 0)),
    ...years.map(() => yearly),
    yearly + 2 + most.room / 3,
  ];
}

function widthOf({ line, at }: PlacedLine, year: number, drawing: Drawing): number {
  const result = resultOf(drawing, at, year);
  const format = line.type === "check" || line.type === "alert" ? line.type : line.format;
  return typeof result === "number" ? shownWidth(result, format, drawing.unit) : 0;
}
