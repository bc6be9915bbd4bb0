/** Geometry of blocks of cells on a sheet of Excel's size. */
import type { Area } from "../engine/engine.ts";

export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** Above this Excel gives null for what cells hold: a whole column, for one. */
export const isUnbounded = ({ height, width }: Area) => height === sheetRows || width === sheetColumns;

export function covers(outer: Area, inner: Area): boolean {
  return (
    outer.sheetId === inner.sheetId &&
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.height >= inner.row + inner.height &&
    outer.column + outer.width >= inner.column + inner.width
  );
}

export function overlaps(one: Area, other: Area): boolean {
  return intersection(one, other) !== undefined;
}

export function intersection(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const height = Math.min(one.row + one.height, other.row + other.height) - row;
  const width = Math.min(one.column + one.width, other.column + other.width) - column;
  const meets = one.sheetId === other.sheetId && height > 0 && width > 0;
  return meets ? { sheetId: one.sheetId, row, column, height, width } : undefined;
}

/** The smallest block that holds both. */
export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    sheetId: one.sheetId,
    row,
    column,
    height: Math.max(one.row + one.height, other.row + other.height) - row,
    width: Math.max(one.column + one.width, other.column + other.width) - column,
  };
}

export function isOnSheet({ row, column, height, width }: Area): boolean {
  const whole = [row, column, height, width].every(Number.isInteger);
  const starts = row >= 0 && column >= 0 && height >= 1 && width >= 1;
  return whole && starts && row + height <= sheetRows && column + width <= sheetColumns;
}
