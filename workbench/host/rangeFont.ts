/** Excel.RangeFont: the letters in cells. */
import { argument } from "./argument.ts";
import { parseColor } from "./colors.ts";
import { define } from "./define.ts";
import { drawn, remembered } from "./looks.ts";

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const underlined = drawn("underline", false, argument.flag);
const underline = remembered("underline", "None", (value) => argument.oneOf(value, underlines));

export const rangeFont = define("RangeFont", {
  properties: {
    bold: drawn("bold", false, argument.flag),
    italic: drawn("italic", false, argument.flag),
    color: drawn("color", "#000000", parseColor),
    name: drawn("fontName", "Calibri", argument.text),
    size: drawn("fontSize", 11, argument.number),
    /** The grid draws one kind of line. */
    underline: {
      get: underline.get,
      set: (cells, value) => {
        underline.set(cells, value);
        underlined.set(cells, value !== "None");
      },
    },
    strikethrough: remembered("strikethrough", false, argument.flag),
    subscript: remembered("subscript", false, argument.flag),
    superscript: remembered("superscript", false, argument.flag),
    tintAndShade: remembered("font tintAndShade", 0, argument.number),
  },
});
