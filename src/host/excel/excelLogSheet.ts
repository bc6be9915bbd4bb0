/** A sheet to keep decisions in, for workbooks that have none yet, through Office.js. */
import type { SheetSpec } from "../../sheet/workbookSpec.ts";
import { playEdits } from "./excelPlaying.ts";

/** With the looks of a plan's own, as a plan may take it up. */
export const addLogSheet = (sheet: SheetSpec): Promise<void> =>
  playEdits([{ kind: "addSheet", sheet, after: undefined, unit: "£" }], {
    undoOf: (played) => (played > 0 ? [{ kind: "deleteSheet", id: sheet.id }] : []),
  });
