/** Excel.ConditionalFormat: a look that depends on a condition. Remembered; the grid does not draw it. */
import { HostError } from "../wire/hostError.ts";
import { argument } from "./argument.ts";
import { define, make } from "./define.ts";
import { kept } from "./kept.ts";
import type { RuleState } from "./states.ts";

const rangeOrNull = ({ book, rule: { area } }: RuleState) => make("Range", { book, area });

const onSheet = ({ book, rule }: RuleState) =>
  book.rules.filter(({ area }) => area.sheetId === rule.area.sheetId);

function setPriority(state: RuleState, priority: unknown): void {
  const { book, rule } = state;
  const next = onSheet(state).filter((each) => each !== rule)[argument.whole(priority)];
  const others = book.rules.filter((each) => each !== rule);
  const at = next ? others.indexOf(next) : others.length;
  book.rules = [...others.slice(0, at), rule, ...others.slice(at)];
}

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
    priority: { get: (state) => onSheet(state).indexOf(state.rule), set: setPriority },
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
    getRanges: ({ book, rule: { area } }) => make("RangeAreas", { book, areas: [area] }),
    delete: ({ book, rule }) => {
      book.rules = book.rules.filter((each) => each !== rule);
    },
  },
});
