/** What belongs to a sheet of the plan as a whole, put in the place of what stands there of ours. */
import type { WorkbookEdit } from "../../sheet/workbookEdit.ts";
import type { Block, SheetSpec } from "../../sheet/workbookSpec.ts";
import { addressLists } from "../packing/addressLists.ts";
import { blockAddress } from "../blockAddress.ts";
import { isOurChart } from "./excelChart.ts";
import { furnitureSteps, linkSteps, tableSteps } from "./excelFurniture.ts";
import { callWeight, sheetOf, type Step } from "../packing/excelStep.ts";
import type { Workspace } from "./workspace.ts";

type Furnish = Extract<WorkbookEdit, { kind: "furnish" }>;

export const furnishSteps = ({ id, sheet, validated }: Furnish, at: number, workspace: Workspace): Step[] => [
  ...clearSteps(id, validated, at, workspace),
  ...linkSteps(id, sheet.links, at),
  ...fitTables(id, sheet.tables, at, workspace),
  ...furnitureSteps(id, sheet, at),
  ...peoplesFirst(id, at, workspace),
];

/** Takes off what is ours and nothing else. */
function clearSteps(
  id: string,
  validated: readonly Block[],
  edit: number,
  { charts, formats }: Workspace,
): Step[] {
  const { ours = [] } = formats.get(id) ?? {};
  const lists = addressLists(validated.map(blockAddress));
  const send: Step["send"] = (desk) => {
    const sheet = sheetOf(desk, id);
    for (const addresses of lists) sheet.getRanges(addresses).dataValidation.clear();
    const { conditionalFormats } = sheet.getRange();
    for (const format of ours) conditionalFormats.getItem(format).delete();
    sheet.freezePanes.unfreeze();
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const name of charts.get(id) ?? []) if (isOurChart(name)) sheet.charts.getItem(name).delete();
  };
  return [{ edit, weight: (3 + 2 * lists.length + ours.length) * callWeight + lists.join().length, send }];
}

/** Those that are added come before those that are there. */
function peoplesFirst(id: string, edit: number, { formats }: Workspace): Step[] {
  const { above = [] } = formats.get(id) ?? {};
  if (above.length === 0) return [];
  const send: Step["send"] = (desk) => {
    const { conditionalFormats } = sheetOf(desk, id).getRange();
    for (const format of above.toReversed()) conditionalFormats.getItem(format).priority = 0;
  };
  return [{ edit, weight: above.length * callWeight, send }];
}

function fitTables(
  id: string,
  tables: SheetSpec["tables"],
  edit: number,
  { tables: present }: Workspace,
): Step[] {
  const isThere = ({ name }: { name: string }) => present.get(id)?.includes(name) ?? false;
  return [
    ...tables.filter(isThere).map((table): Step => ({
      edit,
      weight: callWeight,
      send: (desk) => sheetOf(desk, id).tables.getItem(table.name).resize(blockAddress(table)),
    })),
    ...tableSteps(
      id,
      tables.filter((table) => !isThere(table)),
      edit,
    ),
  ];
}
