/** Gives cells a named style: all that the style includes takes the place of what they had. */
import type { Area, CellStyle } from "../engine/engine.ts";
import { HostError } from "../wire/hostError.ts";
import { argument } from "./argument.ts";
import type { Book, StoredStyle } from "./book.ts";
import { refuseIfProtected } from "./protect.ts";

/** The look of cells that nobody has styled. */
const plain: CellStyle = {
  bold: false,
  italic: false,
  underline: false,
  color: "#000000",
  fontName: "Calibri",
  fontSize: 11,
  fill: null,
  wrap: false,
  horizontal: "General",
  vertical: "Bottom",
};

const sides = { EdgeTop: "height", EdgeBottom: "height", EdgeLeft: "width", EdgeRight: "width" } as const;
const inside = { height: "InsideHorizontal", width: "InsideVertical" } as const;

export const styleNamed = (book: Book, name: string): StoredStyle | undefined =>
  book.styles.find((style) => style.name.toLowerCase() === name.toLowerCase());

export function wearStyle(book: Book, area: Area, name: unknown): void {
  refuseIfProtected(book, area.sheetId, "allowFormatCells");
  const style = styleNamed(book, argument.text(name));
  if (!style) throw new HostError("InvalidArgument");
  book.layers.write(area, "style", style.name);
  book.engine.setStyle(area, { ...plain, ...style.drawn });
  for (const [part, value] of Object.entries(style.remembered)) book.layers.write(area, part, value);
  drawLines(book, area, style);
  if (style.remembered["includeNumber"] === false) return;
  const format = textOf(style, "numberFormat", "General");
  const formats = Array.from({ length: area.height }, () => Array.from({ length: area.width }, () => format));
  book.engine.setNumberFormats(area, formats);
}

/** Each cell has the style's lines, so that a block has them between its cells too. */
function drawLines({ engine }: Book, area: Area, style: StoredStyle): void {
  for (const [edge, along] of Object.entries(sides)) {
    const line = textOf(style, `${edge} style`, "None");
    if (line === "None") continue;
    const color = textOf(style, `${edge} color`, "#000000");
    engine.setBorder(area, edge, line, color);
    if (area[along] > 1) engine.setBorder(area, inside[along], line, color);
  }
}

export const styleOf = (book: Book, area: Area) => book.layers.read(area, "style", "Normal");

function textOf({ remembered }: StoredStyle, part: string, initial: string): string {
  const value = remembered[part];
  return typeof value === "string" ? value : initial;
}
