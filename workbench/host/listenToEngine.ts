/** Tells the add-in what a person does in the grid, if it listens, and when its pane is shown or hidden. */
import type { Area } from "../engine/engine.ts";
import { eventMessage, eventTypes, type MessageEntry } from "../wire/message.ts";
import { localAddress } from "./address.ts";
import type { Book } from "./book.ts";

/** Listeners on all sheets are told under the name "Workbook", those on one sheet under its id. */
function announce(book: Book, event: string, type: number, area: Area, more: object): MessageEntry[] {
  const details = { address: localAddress(area), worksheetId: area.sheetId, ...more };
  return ["Workbook", area.sheetId]
    .filter((target) => book.listening.has(`${event} ${target}`))
    .map((target) => eventMessage(type, target, details));
}

const edited = { changeType: "RangeEdited", source: "Local", shiftDirection: "None" };

export function listenToEngine(book: Book, tell: (entries: MessageEntry[]) => void): void {
  book.engine.onSelectionChange((area) => {
    tell(announce(book, "SelectionChangedEvent", eventTypes.selectionChanged, area, {}));
  });
  book.runtime.onChange(() => {
    const visibility = book.runtime.isShown ? "Visible" : "Hidden";
    // The client registers nowhere for this one: it listens always.
    tell([eventMessage(eventTypes.visibilityChanged, "", { visibility })]);
  });
  book.engine.onCellsChange((area) => {
    tell(announce(book, "DataChangedEvent", eventTypes.changed, area, edited));
  });
  book.engine.onResultsChange((area) => {
    tell(announce(book, "CalculatedEvent", eventTypes.calculated, area, {}));
  });
}
