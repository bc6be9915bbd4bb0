/** A style of the plan's sheets as a file describes the look of a cell. */
import { type CellLook, cellStyles, conditionalLooks, fontName } from "../../sheet/look/cellStyles.ts";
import { numberFormat } from "../../sheet/look/numberFormats.ts";
import type { ConditionalFormat, MoneyUnit, StyleBlock } from "../../sheet/workbookSpec.ts";

type Border = NonNullable<CellLook["border"]>;
type Line = NonNullable<Border["top"]>;

/** Files give colours with their opacity first. */
export function argb(colour: string): { argb: string } {
  return { argb: `FF${colour.replace("#", "").toUpperCase()}` };
}

const line = ({ weight, color }: Line) => ({ style: weight, color: argb(color) });

function borders({ top, bottom, around }: Border) {
  if (around) return { top: line(around), bottom: line(around), left: line(around), right: line(around) };
  return { ...(top ? { top: line(top) } : {}), ...(bottom ? { bottom: line(bottom) } : {}) };
}

export function xlsxStyle(
  { style, format = "general" }: Pick<StyleBlock, "style" | "format">,
  unit: MoneyUnit,
) {
  const { font, fill, border, alignment, locked } = cellStyles[style];
  const { horizontal, wrap, indent } = alignment;
  return {
    numFmt: numberFormat(format, unit),
    font: { name: fontName, family: 2, ...font, color: argb(font.color) },
    ...(fill ? { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: argb(fill) } } : {}),
    ...(border ? { border: borders(border) } : {}),
    alignment: {
      ...(horizontal === "general" ? {} : { horizontal }),
      // A line of figures starts where its label and its wrapped source start.
      vertical: "top" as const,
      ...(wrap ? { wrapText: true } : {}),
      ...(indent ? { indent } : {}),
    },
    protection: { locked },
  };
}

/** Conditional looks give their fill as the background colour: Excel reads the foreground as a pattern's. */
export function xlsxConditionalStyle(style: ConditionalFormat["style"]) {
  const { color, fill, bold } = conditionalLooks[style];
  return {
    font: { color: argb(color), ...(bold ? { bold } : {}) },
    fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: argb(fill) },
  };
}
