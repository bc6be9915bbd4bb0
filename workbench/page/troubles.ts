/** What can be made to go wrong from the page, in the words of its menu. */
import type { ExcelHost } from "../host/excelHost.ts";

export const troubles: Readonly<Record<string, (host: ExcelHost) => void>> = {
  "Nothing goes wrong": (host) => {
    host.faults.clear();
    host.book.protection.clear();
  },
  "Someone is typing in a cell": (host) => host.faults.add({ kind: "cellEdit" }),
  "The sheet is protected": ({ faults, book: { engine } }) =>
    faults.add({ kind: "protectedSheet", sheet: engine.sheetName(engine.activeSheet()) }),
  "Requests over 1 kB are refused": (host) => host.faults.add({ kind: "payloadLimit", bytes: 1024 }),
  "The next request fails half-way": (host) => host.faults.add({ kind: "failingAction", index: 1 }),
};
