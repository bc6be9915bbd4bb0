/** What each style of a workbook looks like: number format, font, fill, borders, and whether it locks. */
import { builtInFormats } from "./builtInFormats.ts";
import { type Attributes, readXml } from "./readXml.ts";
import type { XlsxPackage } from "./xlsxPackage.ts";

export interface CellLook {
  readonly numberFormat: string;
  /** In words, such as "bold fill:FFFFFF00 top:thin"; empty for a plain cell. */
  readonly look: string;
  readonly isLocked: boolean;
}

export const plainLook: CellLook = { numberFormat: "General", look: "", isLocked: true };

interface Style {
  readonly attributes: Attributes;
  isLocked: boolean;
}

/** What the file tells of styles, in words; fonts, fills and borders are known by their place in the file. */
interface Palette {
  readonly formats: Map<string, string>;
  readonly fonts: string[][];
  readonly fills: string[][];
  readonly borders: string[][];
  readonly styles: Style[];
}

type Take = (palette: Palette, attributes: Attributes) => void;

/** By the path of the element below styleSheet; conditional formats have fonts and fills elsewhere. */
const elements: Readonly<Record<string, Take>> = {
  "numFmts/numFmt": ({ formats }, { numFmtId = "", formatCode = "" }) => formats.set(numFmtId, formatCode),
  "fonts/font": ({ fonts }) => fonts.push([]),
  "fonts/font/b": ({ fonts }, { val }) => val === "0" || fonts.at(-1)?.push("bold"),
  "fonts/font/i": ({ fonts }, { val }) => val === "0" || fonts.at(-1)?.push("italic"),
  "fills/fill": ({ fills }) => fills.push([]),
  "fills/fill/patternFill/fgColor": ({ fills }, colour) => fills.at(-1)?.push(`fill:${colourName(colour)}`),
  "borders/border": ({ borders }) => borders.push([]),
  "cellXfs/xf": ({ styles }, attributes) => styles.push({ attributes, isLocked: true }),
  "cellXfs/xf/protection": ({ styles }, { locked }) => {
    const style = styles.at(-1);
    if (style) style.isLocked = locked !== "0";
  },
  ...Object.fromEntries(
    ["left", "right", "top", "bottom"].map((side) => [`borders/border/${side}`, border(side)]),
  ),
};

export function readStyles(parts: XlsxPackage, path: string | undefined): readonly CellLook[] {
  const formats = new Map(Object.entries(builtInFormats));
  const palette: Palette = { formats, fonts: [], fills: [], borders: [], styles: [] };
  const trail: string[] = [];
  readXml(parts, path, {
    open: (name, attributes) => {
      trail.push(name);
      const place = trail.slice(1).join("/");
      if (Object.hasOwn(elements, place)) elements[place]?.(palette, attributes);
    },
    close: () => trail.pop(),
  });
  return palette.styles.map((style) => lookOf(style, palette));
}

function lookOf({ attributes, isLocked }: Style, { formats, fonts, fills, borders }: Palette): CellLook {
  const { numFmtId = "0", fontId, fillId, borderId } = attributes;
  const words = [fonts[Number(fontId)], fills[Number(fillId)], borders[Number(borderId)]];
  return {
    numberFormat: formats.get(numFmtId) ?? "General",
    look: words.flatMap((part) => part ?? []).join(" "),
    isLocked,
  };
}

function border(side: string): Take {
  return ({ borders }, { style }) => {
    if (style && style !== "none") borders.at(-1)?.push(`${side}:${style}`);
  };
}

function colourName({ rgb, theme, tint = "", indexed = "" }: Attributes): string {
  return rgb ?? (theme === undefined ? `i${indexed}` : `t${theme}${tint}`);
}
