/** What the rows of a plan ask for when they name a custom function: its twin in plain Excel. */
import { catalogueEntry } from "../catalogue/catalogue.ts";
import { nativeTwin } from "../catalogue/nativeTwin.ts";

export function nativeOf(name: string, args: readonly string[]): string {
  const entry = catalogueEntry(name);
  if (!entry) throw new RangeError(`The catalogue has no function ${name}.`);
  return nativeTwin(entry, args);
}
