/** Turns a search that may fail into Excel's pair getItem and getItemOrNullObject. */
import type { Found } from "../wire/hostClass.ts";
import { HostError } from "../wire/hostError.ts";

type Search<State> = (state: State, key: unknown) => Found;

export function findBy<State>(search: Search<State>) {
  return {
    getItem: (state: State, key: unknown) => {
      const found = search(state, key);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    getItemOrNullObject: search,
  };
}
