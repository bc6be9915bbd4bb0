/** Excel.NamedItemCollection: the names of the workbook or of one sheet. */
import { HostError } from "../wire/hostError.ts";
import { isHostObject } from "../wire/hostObject.ts";
import { absoluteAddress } from "./address.ts";
import { argument } from "./argument.ts";
import type { StoredName } from "./book.ts";
import { define, make, stateOf } from "./define.ts";
import { nameIn } from "./names.ts";
import type { Scope } from "./states.ts";

/** Letters, digits, dots and underscores, not starting with a digit, and nothing that reads as a cell. */
const allowed = /^(?![A-Z]{1,3}\d+$)(?![RC]$)(?!R\d*C\d*$)[\p{L}_\\][\p{L}\d_.\\]{0,254}$/iu;

function add(scope: Scope, name: unknown, reference: unknown, comment: unknown) {
  const { book, sheetId } = scope;
  const text = argument.text(name);
  if (!allowed.test(text)) throw new HostError("InvalidArgument");
  if (!book.engine.takesName(text))
    throw new HostError("NotImplemented", `The name ${text}, which a function has too, is not emulated.`);
  if (nameIn(scope, text)) throw new HostError("ItemAlreadyExists");
  const formula = formulaOf(scope, reference);
  const stored: StoredName = {
    name: text,
    comment: argument.textOr(comment, ""),
    visible: true,
    sheetId,
  };
  book.engine.defineName(text, formula, sheetId);
  book.names.push(stored);
  return make("NamedItem", { book, name: stored });
}

/** A range, a formula, or a constant. */
function formulaOf({ book }: Scope, reference: unknown): string {
  if (isHostObject(reference)) return `=${absoluteAddress(book, stateOf("Range", reference).area)}`;
  if (typeof reference === "number") return `=${reference}`;
  const text = argument.text(reference);
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}

function find(scope: Scope, name: unknown) {
  const stored = nameIn(scope, argument.text(name));
  return stored ? make("NamedItem", { book: scope.book, name: stored }) : null;
}

export const namedItemCollection = define("NamedItemCollection", {
  items: ({ book, sheetId }) =>
    book.names.filter((name) => name.sheetId === sheetId).map((name) => make("NamedItem", { book, name })),
  methods: {
    add,
    addFormulaLocal: add,
    getItem: (scope, name) => {
      const found = find(scope, name);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    getItemOrNullObject: find,
  },
});
