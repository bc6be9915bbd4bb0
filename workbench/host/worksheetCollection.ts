/** Excel.WorksheetCollection: the sheets in the order of their tabs. */
import { HostError } from "../wire/hostError.ts";
import { argument } from "./argument.ts";
import type { Book } from "./book.ts";
import { define, make } from "./define.ts";
import { refuseIfProtected } from "./protect.ts";
import { newSheetName, refuseSheetName } from "./sheetNames.ts";

const sheet = (book: Book, sheetId: string | undefined) =>
  sheetId === undefined ? null : make("Worksheet", { book, sheetId });

/** By id or name, as Excel's getItem does. */
function find(book: Book, key: unknown) {
  const text = argument.text(key);
  return sheet(book, book.engine.sheetIds().includes(text) ? text : book.engine.sheetIdByName(text));
}

function visible(book: Book, visibleOnly: unknown): string[] {
  const ids = book.engine.sheetIds();
  return argument.flagOr(visibleOnly, false) ? ids.filter((id) => !book.engine.isHidden(id)) : ids;
}

const listen = (event: string) => (book: Book, listening: boolean) => {
  if (listening) book.listening.add(`${event} Workbook`);
  else book.listening.delete(`${event} Workbook`);
};

export const worksheetCollection = define("WorksheetCollection", {
  items: (book) => book.engine.sheetIds().map((sheetId) => make("Worksheet", { book, sheetId })),
  methods: {
    add: (book, name) => {
      refuseIfProtected(book, "");
      const chosen = argument.textOr(name, newSheetName(book));
      refuseSheetName(book, chosen);
      return sheet(book, book.engine.addSheet(chosen));
    },
    getItem: (book, key) => {
      const found = find(book, key);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    getItemOrNullObject: find,
    getActiveWorksheet: (book) => sheet(book, book.engine.activeSheet()),
    getCount: (book, visibleOnly) => visible(book, visibleOnly).length,
    getFirst: (book, visibleOnly) => sheet(book, visible(book, visibleOnly)[0]),
    getLast: (book, visibleOnly) => sheet(book, visible(book, visibleOnly).at(-1)),
  },
  events: {
    SelectionChangedEvent: listen("SelectionChangedEvent"),
    DataChangedEvent: listen("DataChangedEvent"),
    CalculatedEvent: listen("CalculatedEvent"),
  },
});
