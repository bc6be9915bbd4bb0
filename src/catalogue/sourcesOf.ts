/** The pages that a table of dated rates was read from. */
import type { Series } from "../model/rates/dated.ts";
import type { Source } from "./catalogueEntry.ts";

/** Each page once, in the order of the years. */
export function sourcesOf(series: Series<unknown>): readonly Source[] {
  const byTitle = new Map(series.map(({ source }) => [source.title, source]));
  return [...byTitle.values()];
}
