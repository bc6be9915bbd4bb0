/** Properties that the workbench only remembers: a read gives what was written, and Excel's default before that. */
import type { Property } from "../wire/hostClass.ts";
import type { Bag } from "./book.ts";

/**
 * One property for each default.
 *
 * @example kept((sheet: Sheet) => sheet.book.bag(`page ${sheet.sheetId}`), { orientation: "Portrait" })
 */
export function kept<State>(bagOf: (state: State) => Bag, defaults: Bag): Record<string, Property<State>> {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, initial]) => [
      name,
      {
        get: (state: State) => bagOf(state)[name] ?? initial,
        set: (state: State, value: unknown) => {
          bagOf(state)[name] = value;
        },
      },
    ]),
  );
}
