/** Excel.RangeBorder: one line of a block of cells. */
import { argument } from "./argument.ts";
import { parseColor } from "./colors.ts";
import { define } from "./define.ts";
import { refuseIfProtected } from "./protect.ts";
import type { Edge } from "./states.ts";

const styles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

const read = ({ book, area, edge, style }: Edge, name: string, initial: unknown) =>
  style
    ? (style.remembered[`${edge} ${name}`] ?? initial)
    : book.layers.read(area, `${edge} ${name}`, initial);

function write({ book, area, edge, style }: Edge, name: string, value: unknown): void {
  if (style) style.remembered[`${edge} ${name}`] = value;
  else book.layers.write(area, `${edge} ${name}`, value);
}

/** A colour or weight given to a line that is not there draws it, as in Excel. */
const part = (name: string, initial: unknown, check: (value: unknown) => unknown) => ({
  get: (border: Edge) => read(border, name, initial),
  set: (border: Edge, value: unknown) => {
    const { book, area, edge } = border;
    if (!border.style) refuseIfProtected(book, area.sheetId, "allowFormatCells");
    write(border, name, check(value));
    if (name !== "style" && read(border, "style", "None") === "None") write(border, "style", "Continuous");
    if (border.style) return;
    book.engine.setBorder(
      area,
      edge,
      String(read(border, "style", "None")),
      String(read(border, "color", "#000000")),
    );
  },
});

export const rangeBorder = define("RangeBorder", {
  id: ({ edge }) => edge,
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: part("style", "None", (value) => argument.oneOf(value, styles)),
    color: part("color", "#000000", parseColor),
    weight: part("weight", "Thin", (value) => argument.oneOf(value, weights)),
    tintAndShade: part("tintAndShade", 0, argument.number),
  },
});
