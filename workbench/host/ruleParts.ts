/** The parts of conditional formats: rule, font and fill, each a bag of remembered properties. */
import { define, make } from "./define.ts";
import { kept } from "./kept.ts";
import type { Bag } from "./book.ts";
import type { RulePart, RuleState } from "./states.ts";

/** Each part keeps its properties under its own name in the rule's bag. */
function bagOf({ rule, part }: RulePart): Bag {
  const bag = (rule.bag[part] ??= {}) as Bag;
  return bag;
}

export const customConditionalFormat = define("CustomConditionalFormat", {
  links: {
    rule: (state) => make("ConditionalFormatRule", { ...state, part: "rule" }),
    format: (state) => make("ConditionalRangeFormat", { ...state, part: "format" }),
  },
});

export const cellValueConditionalFormat = define("CellValueConditionalFormat", {
  properties: kept(({ rule }: RuleState) => rule.bag, { rule: {} }),
  links: { format: (state) => make("ConditionalRangeFormat", { ...state, part: "format" }) },
});

export const conditionalFormatRule = define("ConditionalFormatRule", {
  properties: kept(bagOf, { formula: "", formulaLocal: "", formulaR1C1: "" }),
});

export const conditionalRangeFormat = define("ConditionalRangeFormat", {
  properties: kept(bagOf, { numberFormat: "General" }),
  links: {
    font: (state) => make("ConditionalRangeFont", { ...state, part: "font" }),
    fill: (state) => make("ConditionalRangeFill", { ...state, part: "fill" }),
  },
});

export const conditionalRangeFont = define("ConditionalRangeFont", {
  properties: kept(bagOf, { bold: null, italic: null, color: "", strikethrough: null, underline: "None" }),
});

export const conditionalRangeFill = define("ConditionalRangeFill", {
  properties: kept(bagOf, { color: "" }),
  methods: {
    clear: (state) => {
      bagOf(state)["color"] = "";
    },
  },
});
