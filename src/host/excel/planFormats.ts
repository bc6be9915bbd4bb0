/** Conditional formats on the plan's sheets: which are ours, and which of people's come before them. */
import { conditionalLooks } from "../../sheet/look/cellStyles.ts";
import type { WorkbookEdit } from "../../sheet/workbookEdit.ts";
import type { Found } from "./excelDiscovery.ts";
import { outlives } from "../packing/outlives.ts";
import { rangePlace } from "./rangePlace.ts";
import { runInExcel } from "./runInExcel.ts";

/** Excel's ids, first come first. */
export interface PlanFormats {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  /** Those of theirs that come before all of ours. */
  readonly above: readonly string[];
}

const ourLooks = Object.values(conditionalLooks).map(({ color, fill }) => `${color} ${fill}`);

/**
 * By the id of the sheet, of those that the edits furnish. Ours are told by their look: rules and cells change as rows
 * come and go. Those that go with their rows are left out: the edits move rows first.
 *
 * @param before as they were when a change began that broke off: what was not there and has part of our look, or none
 *   yet, is ours and half made
 */
export async function readPlanFormats(
  edits: readonly WorkbookEdit[],
  { sheets }: Found,
  before: ReadonlyMap<string, PlanFormats> = new Map(),
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
    const placed = readings.map(({ id, formats }) => ({ id, formats: formats.items.map(withCells) }));
    for (const { format } of placed.flatMap(({ formats }) => formats))
      if (isCustom(format)) format.load(look);
    if (placed.some(({ formats }) => formats.length > 0)) await context.sync();
    return new Map(
      placed.map(({ id, formats }) => {
        const moves = edits.filter((edit) => "id" in edit && edit.id === id);
        const stay = formats.filter(({ cells }) =>
          cells.items.some((range) => outlives(rangePlace(range), moves)),
        );
        return [
          id,
          parted(
            stay.map(({ format }) => format),
            before.get(id),
          ),
        ];
      }),
    );
  });
}

const look = "custom/format/font/color,custom/format/fill/color";

function withCells(format: Excel.ConditionalFormat): {
  readonly format: Excel.ConditionalFormat;
  readonly cells: Excel.RangeCollection;
} {
  const cells = format.getRanges().areas;
  cells.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return { format, cells };
}

const isCustom = ({ type }: Excel.ConditionalFormat): boolean => type === "Custom";

function parted(formats: readonly Excel.ConditionalFormat[], before?: PlanFormats): PlanFormats {
  const isOurs = (format: Excel.ConditionalFormat): boolean =>
    hasOurLook(format) || (before !== undefined && !before.theirs.includes(format.id) && isHalfMade(format));
  const first = formats.findIndex(isOurs);
  const idsOf = (some: readonly Excel.ConditionalFormat[]): string[] => some.map(({ id }) => id);
  return {
    ours: idsOf(formats.filter(isOurs)),
    theirs: idsOf(formats.filter((format) => !isOurs(format))),
    above: idsOf(formats.slice(0, Math.max(first, 0))),
  };
}

const hasOurLook = (format: Excel.ConditionalFormat): boolean =>
  isCustom(format) && ourLooks.includes(lookOf(format));

const isHalfMade = (format: Excel.ConditionalFormat): boolean =>
  isCustom(format) && ourLooks.some((look) => look.startsWith(lookOf(format)));

function lookOf({ custom }: Excel.ConditionalFormat): string {
  const { font, fill } = custom.format as Partial<
    Record<"font" | "fill", { readonly color?: string | null }>
  >;
  return `${font?.color ?? ""} ${fill?.color ?? ""}`.trim().toUpperCase();
}
