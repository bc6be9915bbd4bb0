/** Excel.Worksheet: one sheet, its name, looks and cells. */
import { HostError } from "../wire/hostError.ts";
import { argument } from "./argument.ts";
import { define, make } from "./define.ts";
import { kept } from "./kept.ts";
import { refuseIfProtected } from "./protect.ts";
import { refuseSheetName } from "./sheetNames.ts";
import { cellOf, rangeByIndexes, rangeOf, rangesOf, usedRange, usedRangeOrNull } from "./sheetRanges.ts";
import { setVisibility, visibilityOf } from "./sheetVisibility.ts";
import type { Sheet } from "./states.ts";

const neighbour = ({ book, sheetId }: Sheet, step: number, visibleOnly: unknown) => {
  const ids = book.engine.sheetIds();
  const wanted = argument.flagOr(visibleOnly, false)
    ? ids.filter((id) => id === sheetId || !book.engine.isHidden(id))
    : ids;
  const found = wanted[wanted.indexOf(sheetId) + step];
  return found === undefined ? null : make("Worksheet", { book, sheetId: found });
};

const orThrow = <Found>(found: Found | null): Found => {
  if (!found) throw new HostError("ItemNotFound");
  return found;
};

const listen =
  (event: string) =>
  ({ book, sheetId }: Sheet, listening: boolean) => {
    if (listening) book.listening.add(`${event} ${sheetId}`);
    else book.listening.delete(`${event} ${sheetId}`);
  };

function deleteSheet({ book, sheetId }: Sheet): void {
  refuseIfProtected(book, "");
  const others = book.engine.sheetIds().filter((id) => id !== sheetId && !book.engine.isHidden(id));
  if (others.length === 0) throw new HostError("InvalidOperation");
  book.engine.deleteSheet(sheetId);
  book.forgetSheet(sheetId);
}

export const worksheet = define("Worksheet", {
  id: ({ sheetId }) => sheetId,
  properties: {
    id: { get: ({ sheetId }) => sheetId },
    name: {
      get: ({ book, sheetId }) => book.engine.sheetName(sheetId),
      set: ({ book, sheetId }, name) => {
        refuseIfProtected(book, "");
        refuseSheetName(book, argument.text(name), sheetId);
        book.engine.renameSheet(sheetId, argument.text(name));
      },
    },
    position: {
      get: ({ book, sheetId }) => book.engine.sheetIds().indexOf(sheetId),
      set: ({ book, sheetId }, position) => {
        const to = argument.whole(position);
        if (to < 0 || to >= book.engine.sheetIds().length) throw new HostError("InvalidArgument");
        book.engine.moveSheet(sheetId, to);
      },
    },
    visibility: { get: visibilityOf, set: setVisibility },
    tabColor: {
      get: ({ book, sheetId }) => book.engine.tabColor(sheetId),
      set: ({ book, sheetId }, color) => book.engine.setTabColor(sheetId, argument.text(color)),
    },
    showGridlines: {
      get: ({ book, sheetId }) => book.engine.showsGridlines(sheetId),
      set: ({ book, sheetId }, shown) => book.engine.setGridlines(sheetId, argument.flag(shown)),
    },
    ...kept(({ book, sheetId }: Sheet) => book.bag(`sheet ${sheetId}`), {
      enableCalculation: true,
      showHeadings: true,
      standardWidth: 48,
    }),
    standardHeight: { get: () => 15 },
    tabId: { get: ({ book, sheetId }) => book.engine.sheetIds().indexOf(sheetId) + 1 },
  },
  links: {
    freezePanes: (sheet) => make("WorksheetFreezePanes", sheet),
    protection: (sheet) => make("WorksheetProtection", sheet),
    horizontalPageBreaks: (sheet) => make("PageBreakCollection", sheet),
    pageLayout: (sheet) => make("PageLayout", sheet),
    names: (sheet) => make("NamedItemCollection", sheet),
    tables: (sheet) => make("TableCollection", sheet),
    charts: (sheet) => make("ChartCollection", sheet),
  },
  methods: {
    activate: ({ book, sheetId }) => {
      if (book.engine.isHidden(sheetId)) throw new HostError("InvalidOperation");
      book.engine.activate(sheetId);
    },
    calculate: ({ book }) => book.engine.recalculate(),
    delete: deleteSheet,
    getRange: rangeOf,
    getRanges: rangesOf,
    getRangeByIndexes: rangeByIndexes,
    getCell: cellOf,
    getUsedRange: usedRange,
    getUsedRangeOrNullObject: usedRangeOrNull,
    getNext: (sheet, visibleOnly) => orThrow(neighbour(sheet, 1, visibleOnly)),
    getNextOrNullObject: (sheet, visibleOnly) => neighbour(sheet, 1, visibleOnly),
    getPrevious: (sheet, visibleOnly) => orThrow(neighbour(sheet, -1, visibleOnly)),
    getPreviousOrNullObject: (sheet, visibleOnly) => neighbour(sheet, -1, visibleOnly),
  },
  events: {
    SelectionChangedEvent: listen("SelectionChangedEvent"),
    DataChangedEvent: listen("DataChangedEvent"),
    CalculatedEvent: listen("CalculatedEvent"),
  },
});
