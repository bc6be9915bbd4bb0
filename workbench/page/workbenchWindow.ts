/** What the workbench's page offers to the add-in's page inside it and to the journeys that drive it. */
import type { Area } from "../engine/engine.ts";
import type { AddinWindow } from "../office/addinWindow.ts";

export interface WorkbenchWindow {
  connectAddin?: (page: AddinWindow) => void;
  /** The grid is one picture, without elements to read: what its cells show once calculated. */
  shownText?: (row: number, column: number, height: number, width: number) => Promise<string[][]>;
  selection?: () => Area;
  /** The whole workbook as it would be saved: cells with their formats, validation, conditional formats. */
  saved?: () => unknown;
  sheetNames?: () => string[];
  /** As a click on its tab does, which may have to be scrolled to. */
  openSheet?: (name: string) => void;
}
