/** Excel.RangeFill: the background of cells. */
import { argument } from "./argument.ts";
import { parseColor } from "./colors.ts";
import { define } from "./define.ts";
import { drawn, remembered } from "./looks.ts";

/** A cell without a fill reads as white. */
const color = drawn("fill", "#FFFFFF", (value) => (value === null ? null : parseColor(value)));

export const rangeFill = define("RangeFill", {
  properties: {
    color,
    pattern: remembered("pattern", "None", argument.text),
    patternColor: remembered("patternColor", "#000000", parseColor),
    tintAndShade: remembered("fill tintAndShade", 0, argument.number),
  },
  methods: { clear: (cells) => color.set(cells, null) },
});
