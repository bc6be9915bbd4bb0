/** By what a sheet of a plan is known, whatever its tab is called: a name that belongs to the sheet, and says which one it is. */

export const sheetMarker = "_mtfp_sheet";

export const markerFormula = (id: string): string => `="${id}"`;
