/** The smallest piece of a change to the workbook: it is sent in one request, whole. */
import type { StyleName } from "../../sheet/workbookSpec.ts";

/** What a step finds at hand while its request is put together. */
export interface Desk {
  readonly context: Excel.RequestContext;
  /** Our sheets by id, whatever their tabs are called. */
  readonly sheets: Map<string, Excel.Worksheet>;
  /** What our cell styles are called in this workbook. */
  readonly styleNames: ReadonlyMap<StyleName, string>;
}

export interface Step {
  /** The edit that it belongs to, by its place in the list. */
  readonly edit: number;
  /** About the bytes that it adds to its request. */
  readonly weight: number;
  /** How many rows and columns it puts in (or takes out, below nought) of which sheet; it can not be done twice. */
  readonly moves?: { readonly id: string; readonly rows: number; readonly columns: number };
  readonly send: (desk: Desk) => void;
}

export function sheetOf({ sheets }: Desk, id: string): Excel.Worksheet {
  const sheet = sheets.get(id);
  if (!sheet)
    throw new Error(`The plan's sheet "${id}" is no longer in this workbook. Build the plan again.`);
  return sheet;
}

export function useRange(sheet: Excel.Worksheet, address: string, use: (range: Excel.Range) => void): void {
  use(sheet.getRange(address));
}

/** What a call costs in a request, about, besides what is given to it. */
export const callWeight = 300;
