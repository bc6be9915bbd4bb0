/** Conditional formats on the plan's sheets: which are ours, and which of people's come before them. */
import { conditionalLooks } from "../../sheet/look/cellStyles.ts";
import type { WorkbookEdit } from "../../sheet/workbookEdit.ts";
import type { Found } from "./excelDiscovery.ts";
import { runInExcel } from "./runInExcel.ts";

/** Excel's ids, first come first. */
export interface PlanFormats {
  readonly ours: readonly string[];
  readonly above: readonly string[];
}

const ourLooks = new Set(Object.values(conditionalLooks).map(({ color, fill }) => `${color} ${fill}`));

/**
 * By the id of the sheet, of those that the edits furnish. Ours are told by their look: rules and cells change as rows
 * come and go.
 */
export async function readPlanFormats(
  edits: readonly WorkbookEdit[],
  { sheets }: Found,
): Promise<Map<string, PlanFormats>> {
  const furnished = new Set(edits.flatMap((edit) => (edit.kind === "furnish" ? [edit.id] : [])));
  const there = sheets.flatMap(({ id, name }) =>
    id !== undefined && furnished.has(id) ? [{ id, name }] : [],
  );
  if (there.length === 0) return new Map();
  return runInExcel(async (context) => {
    const readings = there.map(({ id, name }) => {
      const formats = context.workbook.worksheets.getItem(name).getRange().conditionalFormats;
      formats.load("items/id,items/type");
      return { id, formats };
    });
    await context.sync();
    const customs = readings.flatMap(({ formats }) => formats.items.filter(isCustom));
    for (const format of customs) format.load("custom/format/font/color,custom/format/fill/color");
    if (customs.length > 0) await context.sync();
    return new Map(readings.map(({ id, formats }) => [id, parted(formats.items)]));
  });
}

const isCustom = ({ type }: Excel.ConditionalFormat): boolean => type === "Custom";

function parted(formats: readonly Excel.ConditionalFormat[]): PlanFormats {
  const first = formats.findIndex(isOurs);
  return {
    ours: formats.filter(isOurs).map(({ id }) => id),
    above: formats.slice(0, Math.max(first, 0)).map(({ id }) => id),
  };
}

function isOurs(format: Excel.ConditionalFormat): boolean {
  if (!isCustom(format)) return false;
  const { font, fill } = format.custom.format;
  return ourLooks.has(`${font.color} ${fill.color}`.toUpperCase());
}
