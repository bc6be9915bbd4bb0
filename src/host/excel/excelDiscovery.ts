/** What a workbook holds that a plan's sheets must find or keep clear of, in one round trip. */
import type { PresentStyle } from "./excelCellStyles.ts";
import { recordNamespace } from "../packing/recordNamespace.ts";
import { markerFormula, sheetMarker } from "../../sheet/sheetMarker.ts";

/** Workbook-wide names of ours carry this comment. */
export const nameComment = "Medium-Term Plan";
/** A setting that is there while a change is under way: found later, the change was never finished. */
export const unfinishedKey = "mtfp.unfinished";

export function markAs(id: string, sheet: Excel.Worksheet): void {
  sheet.names.add(sheetMarker, markerFormula(id)).visible = false;
}

export interface FoundSheet {
  readonly name: string;
  /** undefined of a sheet that is not the plan's. */
  readonly id: string | undefined;
  readonly isProtected: boolean;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

export interface Found {
  readonly sheets: readonly FoundSheet[];
  readonly names: readonly { readonly name: string; readonly isOurs: boolean }[];
  readonly styles: readonly PresentStyle[];
  /** Ids of the XML parts that hold a record of ours; one, or none. */
  readonly records: readonly string[];
  readonly isStructureProtected: boolean;
  readonly isUnfinished: boolean;
}

const ofSheets = ["name", "names/items/name", "names/items/value", "tables/items/name", "charts/items/name"];

export async function discover(context: Excel.RequestContext): Promise<Found> {
  const { worksheets, names, styles, settings, protection, customXmlParts } = context.workbook;
  worksheets.load([...ofSheets, "protection/protected"].map((path) => `items/${path}`).join(","));
  names.load("items/name,items/comment");
  styles.load("items/name,items/font/color,items/font/size,items/font/bold");
  protection.load("protected");
  const records = customXmlParts.getByNamespace(recordNamespace);
  records.load("items/id");
  const unfinished = settings.getItemOrNullObject(unfinishedKey);
  unfinished.load("key");
  await context.sync();
  return {
    sheets: worksheets.items.map(foundSheet),
    names: names.items.map(({ name, comment }) => ({ name, isOurs: comment === nameComment })),
    styles: styles.items.map(({ name, font: { color, size, bold } }) => ({ name, color, size, bold })),
    records: records.items.map(({ id }) => id),
    isStructureProtected: protection.protected,
    isUnfinished: !unfinished.isNullObject,
  };
}

function foundSheet({ name, names, tables, charts, protection }: Excel.Worksheet): FoundSheet {
  const marker = names.items.find((each) => each.name === sheetMarker);
  return {
    name,
    id: marker && String(marker.value),
    isProtected: protection.protected,
    tables: tables.items.map((table) => table.name),
    charts: charts.items.map((chart) => chart.name),
  };
}
