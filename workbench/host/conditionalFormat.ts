/** Excel.ConditionalFormat: a look that depends on a condition. Remembered; the grid does not draw it. */
import { HostError } from "../wire/hostError.ts";
import { define, make } from "./define.ts";
import { kept } from "./kept.ts";
import type { RuleState } from "./states.ts";

const rangeOrNull = ({ book, rule: { area } }: RuleState) => make("Range", { book, area });

/** Only the part that belongs to the format's type can be reached. */
const ofType =
  <Name extends "CustomConditionalFormat" | "CellValueConditionalFormat">(type: string, className: Name) =>
  (state: RuleState) =>
    state.rule.type === type ? make(className, state) : null;

const orThrow = (link: ReturnType<typeof ofType>) => (state: RuleState) => {
  const found = link(state);
  if (!found) throw new HostError("InvalidOperation");
  return found;
};

const custom = ofType("Custom", "CustomConditionalFormat");
const cellValue = ofType("CellValue", "CellValueConditionalFormat");

export const conditionalFormat = define("ConditionalFormat", {
  id: ({ rule }) => rule.id,
  properties: {
    id: { get: ({ rule }) => rule.id },
    type: { get: ({ rule }) => rule.type },
    priority: { get: ({ book, rule }) => book.rules.indexOf(rule) },
    ...kept(({ rule }: RuleState) => rule.bag, { stopIfTrue: false }),
  },
  links: {
    custom: orThrow(custom),
    customOrNullObject: custom,
    cellValue: orThrow(cellValue),
    cellValueOrNullObject: cellValue,
  },
  methods: {
    getRange: rangeOrNull,
    getRangeOrNullObject: rangeOrNull,
    delete: ({ book, rule }) => {
      book.rules = book.rules.filter((each) => each !== rule);
    },
  },
});
