/** Named cell styles of the plan: made once in a workbook, under another name where a person's own has ours. */
import { type CellLook, cellStyles, fontName } from "../../sheet/look/cellStyles.ts";
import { numberFormat } from "../../sheet/look/numberFormats.ts";
import type { StyleName } from "../../sheet/workbookSpec.ts";
import type { Step } from "../packing/excelStep.ts";

/** A style that the workbook has, by what tells ours from others of its name. */
export interface PresentStyle {
  readonly name: string;
  readonly color: string;
  readonly size: number;
  readonly bold: boolean;
}

export interface ChosenStyle {
  readonly style: StyleName;
  readonly name: string;
  readonly isNew: boolean;
}

type Line = NonNullable<NonNullable<CellLook["border"]>["top"]>;

const isOurs = ({ color, size, bold }: PresentStyle, { font }: CellLook) =>
  color.toUpperCase() === font.color.toUpperCase() && size === font.size && bold === (font.bold ?? false);

/** Plan input; or Plan input 2, if the first is not ours. */
export function chooseStyle(style: StyleName, present: readonly PresentStyle[]): ChosenStyle {
  const look = cellStyles[style];
  for (let at = 1; ; at++) {
    const name = at === 1 ? look.name : `${look.name} ${at}`;
    const found = present.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!found) return { style, name, isNew: true };
    if (isOurs(found, look)) return { style, name, isNew: false };
  }
}

/** What making a style costs in a request, about. */
const weight = 1600;

export const makeStyle = ({ style, name }: ChosenStyle): Step => ({
  edit: 0,
  weight,
  send: ({ context: { workbook } }) => {
    workbook.styles.add(name);
    dress(workbook.styles.getItem(name), cellStyles[style]);
  },
});

function dress(style: Excel.Style, { font, fill, format, border, alignment, locked }: CellLook): void {
  if (format) style.numberFormat = numberFormat(format, "£");
  write(style.font, font);
  if (fill) style.fill.color = fill;
  if (alignment.horizontal !== "general") style.horizontalAlignment = horizontals[alignment.horizontal];
  // A line of figures starts where its label and its wrapped source start.
  style.verticalAlignment = "Top";
  if (alignment.wrap) style.wrapText = true;
  if (alignment.indent) style.indentLevel = alignment.indent;
  if (!locked) style.locked = false;
  for (const [edge, line] of linesOf(border)) draw(style.borders.getItem(edge), line);
}

function write(font: Excel.RangeFont, { size, color, bold, italic, underline }: CellLook["font"]): void {
  font.name = fontName;
  font.size = size;
  font.color = color;
  if (bold) font.bold = true;
  if (italic) font.italic = true;
  if (underline) font.underline = "Single";
}

const horizontals = { left: "Left", right: "Right" } as const;

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

function linesOf(border: CellLook["border"]): [Edge, Line][] {
  const { top, bottom, around } = border ?? {};
  const lines: [Edge, Line | undefined][] = [
    ["EdgeTop", around ?? top],
    ["EdgeBottom", around ?? bottom],
    ["EdgeLeft", around],
    ["EdgeRight", around],
  ];
  return lines.filter((each): each is [Edge, Line] => each[1] !== undefined);
}

function draw(border: Excel.RangeBorder, { weight: thickness, color }: Line): void {
  border.style = thickness === "double" ? "Double" : "Continuous";
  if (thickness === "medium") border.weight = "Medium";
  border.color = color;
}
