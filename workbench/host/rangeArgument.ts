/** An argument that may be a range or an address. */
import type { Area } from "../engine/engine.ts";
import { HostError } from "../wire/hostError.ts";
import { parseAddress } from "./address.ts";
import { stateOf } from "./define.ts";
import { areaOfName } from "./names.ts";
import type { Cells } from "./states.ts";

export function rangeArgument({ book, area }: Cells, value: unknown): Area {
  if (typeof value !== "string") return stateOf("Range", value).area;
  const { sheetId } = area;
  const found = parseAddress(book, sheetId, value) ?? areaOfName({ book, sheetId }, value);
  if (!found) throw new HostError("InvalidArgument");
  return found;
}
