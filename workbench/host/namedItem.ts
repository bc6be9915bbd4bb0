/** Excel.NamedItem: a name for cells, a constant or a calculation. */
import { HostError } from "../wire/hostError.ts";
import { argument } from "./argument.ts";
import { define, make } from "./define.ts";
import { areaMeant, formulaOf } from "./names.ts";
import type { NameState } from "./states.ts";

function rangeOrNull({ book, name }: NameState) {
  const area = areaMeant({ book }, name);
  return area ? make("Range", { book, area }) : null;
}

const formulaNow = ({ book, name }: NameState) => formulaOf({ book }, name);

function constant(item: NameState): string | number {
  const text = formulaNow(item).slice(1);
  const number = Number(text);
  if (text !== "" && Number.isFinite(number)) return number;
  return /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
}

function typeOf(item: NameState): string {
  if (areaMeant(item, item.name)) return "Range";
  return typeof constant(item) === "number" ? "Double" : "String";
}

const worksheetOrNull = ({ book, name }: NameState) =>
  name.sheetId === undefined ? null : make("Worksheet", { book, sheetId: name.sheetId });

export const namedItem = define("NamedItem", {
  id: ({ name }) => name.name,
  properties: {
    name: { get: ({ name }) => name.name },
    formula: {
      get: formulaNow,
      set: ({ book, name }, formula) => {
        book.engine.defineName(name.name, argument.text(formula), name.sheetId);
      },
    },
    comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, comment) => {
        name.comment = argument.text(comment);
      },
    },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, visible) => {
        name.visible = argument.flag(visible);
      },
    },
    scope: { get: ({ name }) => (name.sheetId === undefined ? "Workbook" : "Worksheet") },
    type: { get: typeOf },
    value: { get: (item) => (typeOf(item) === "Range" ? formulaNow(item).slice(1) : constant(item)) },
  },
  links: {
    worksheet: (item) => {
      const sheet = worksheetOrNull(item);
      if (!sheet) throw new HostError("InvalidArgument");
      return sheet;
    },
    worksheetOrNullObject: worksheetOrNull,
  },
  methods: {
    delete: ({ book, name }) => {
      book.engine.deleteName(name.name, name.sheetId);
      book.names.splice(book.names.indexOf(name), 1);
    },
    getRange: (item) => {
      const range = rangeOrNull(item);
      if (!range) throw new HostError("InvalidArgument");
      return range;
    },
    getRangeOrNullObject: rangeOrNull,
  },
});
