/** Excel.DataValidation: what may be typed into cells. Remembered for the cells; the grid does not enforce it. */
import { argument } from "./argument.ts";
import { define } from "./define.ts";
import { refuseIfProtected } from "./protect.ts";
import type { Validated } from "./states.ts";

const noAlert = { message: "", showAlert: true, style: "Stop", title: "" };
const noPrompt = { message: "", showPrompt: true, title: "" };

/** The part of a rule that is filled in → the type it makes. */
const types: Record<string, string> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const part = (name: string, initial: unknown) => {
  const set = ({ book, area, others = [] }: Validated, value: unknown): void => {
    refuseIfProtected(book, area.sheetId);
    for (const each of [area, ...others]) book.layers.write(each, `validation ${name}`, value);
  };
  return {
    get: ({ book, area }: Validated) => book.layers.read(area, `validation ${name}`, initial),
    set,
    clear: (cells: Validated) => set(cells, undefined),
  };
};

const rule = part("rule", {});
const alert = part("errorAlert", noAlert);
const prompt = part("prompt", noPrompt);
const ignoreBlanks = part("ignoreBlanks", true);

/** null = the cells differ. */
function typeOf(cells: Validated): string | null {
  const found = rule.get(cells) as object | null;
  if (found === null) return "Inconsistent";
  const key = Object.keys(found).find((name) => name in types);
  return key ? (types[key] ?? "None") : "None";
}

export const dataValidation = define("DataValidation", {
  properties: {
    type: { get: typeOf },
    rule: { get: rule.get, set: (cells, value) => rule.set(cells, argument.bag(value)) },
    errorAlert: { get: alert.get, set: (cells, value) => alert.set(cells, argument.bag(value)) },
    prompt: { get: prompt.get, set: (cells, value) => prompt.set(cells, argument.bag(value)) },
    ignoreBlanks: {
      get: ignoreBlanks.get,
      set: (cells, value) => ignoreBlanks.set(cells, argument.flag(value)),
    },
  },
  methods: {
    clear: (cells) => {
      for (const each of [rule, alert, prompt, ignoreBlanks]) each.clear(cells);
    },
  },
});
