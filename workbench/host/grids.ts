/** Excel's rule for what may be written to a block of cells. */
import { HostError } from "../wire/hostError.ts";
import type { Area } from "../engine/engine.ts";
import { isUnbounded } from "./areas.ts";

/** A scalar and a 1×1 array fill the whole block; any other array must have the block's exact shape. */
export function gridFor(area: Area, value: unknown): unknown[][] {
  if (isUnbounded(area)) throw new HostError("InvalidArgument");
  const rows = Array.isArray(value) ? (value as unknown[]) : [[value]];
  const single = rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1;
  if (single)
    return Array.from({ length: area.height }, () =>
      Array<unknown>(area.width).fill((rows[0] as unknown[])[0]),
    );
  const fits =
    rows.length === area.height && rows.every((row) => Array.isArray(row) && row.length === area.width);
  if (!fits)
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return rows as unknown[][];
}

/** Cells hold text, numbers and booleans; null leaves a cell as it is. */
export function refuseObjects(grid: readonly (readonly unknown[])[]): void {
  const bad = grid.some((row) => row.some((value) => typeof value === "object" && value !== null));
  if (bad) throw new HostError("InvalidArgument");
}
