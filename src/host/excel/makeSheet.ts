/** A new sheet of ours, empty, in its place and with the name that marks it. */
import type { WorkbookEdit } from "../../sheet/workbookEdit.ts";
import { markAs } from "./excelDiscovery.ts";
import { callWeight, type Step } from "../packing/excelStep.ts";
import type { Workspace } from "./workspace.ts";

type AddSheet = Extract<WorkbookEdit, { kind: "addSheet" }>;

export function makeSheet({ sheet, after }: AddSheet, edit: number, { tabs, ids }: Workspace): Step[] {
  const { id, name, tabColour } = sheet;
  if (ids.has(id)) return [];
  const before = after === undefined ? undefined : ids.get(after);
  const position = before === undefined ? tabs.length : tabs.indexOf(before) + 1;
  // Excel puts a new sheet behind all others.
  const isLast = position === tabs.length;
  tabs.splice(position, 0, name);
  ids.set(id, name);
  const send: Step["send"] = ({ context: { workbook }, sheets }) => {
    const added = workbook.worksheets.add(name);
    sheets.set(id, added);
    markAs(id, added);
    if (!isLast) added.position = position;
    if (tabColour) added.tabColor = tabColour;
  };
  return [{ edit, weight: 3 * callWeight, send }];
}
