/** How a sheet of a workbook prints. */

export interface PrintSpec {
  readonly landscape: boolean;
  /** Pages across. */
  readonly fitToWidth: number;
  /** Pages down; as many as it takes where it is left out. */
  readonly fitToHeight?: number;
  /** So many columns print, from the first; all of them where left out. */
  readonly columns?: number;
  /** What prints besides the rows that pages repeat, each on pages of its own; all of it where left out. */
  readonly areas?: readonly PrintedArea[];
  /** Rows that begin a page. */
  readonly breaks?: readonly number[];
  /** So many points stay empty on the right, which makes the letters smaller and the pages fewer. */
  readonly spare?: number;
  /** The headings, which stand on every page that begins below them. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  /** So many columns, from the first, stand on every page. */
  readonly repeatColumns?: number;
  /** In Excel's codes: &L, &C, &R for the parts, &P for the page; a plain ampersand is doubled. */
  readonly footer: string;
  /** In the same codes. */
  readonly header?: string;
}

/** Rows that print, in all the columns that print unless it says how many. */
export interface PrintedArea {
  readonly first: number;
  readonly last: number;
  readonly columns?: number;
}
