/** One of the add-in's own functions, however a workbook spells its name. */
import { catalogueEntry } from "../catalogue/catalogue.ts";
import type { CatalogueEntry } from "../catalogue/catalogueEntry.ts";

/** Files that were saved without the add-in write _xldudf_MTFP_…, some add _xll. or a namespace in small letters. */
const spelling = /^(?:_xldudf_|_xll\.)?mtfp[._]/i;

export function ourFunction(name: string): CatalogueEntry | undefined {
  return spelling.test(name) ? catalogueEntry(name.replace(spelling, "")) : undefined;
}
