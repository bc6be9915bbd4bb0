/** What a part of a formula comes to: a single value, an error such as #N/A, or an area of them. */

export interface ErrorValue {
  readonly error: string;
}

/** null is a blank cell or an argument left out. */
export type Scalar = number | string | boolean | null | ErrorValue;

/** Where an area stands in the workbook; rows and columns count from 1, both ends included. */
export interface Place {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const isOneCell = ({ top, left, bottom, right }: Place): boolean => top === bottom && left === right;

export interface Area {
  readonly rows: readonly (readonly Scalar[])[];
  /** Absent for an array that no cells hold. */
  readonly place?: Place;
}

export type Value = Scalar | Area;

export const errorValue = (error: string): ErrorValue => ({ error });

export function isError(value: unknown): value is ErrorValue {
  return typeof value === "object" && value !== null && "error" in value;
}

export function isArea(value: Value): value is Area {
  return typeof value === "object" && value !== null && "rows" in value;
}

/** The cells of an area row by row; a single value is an area of one. */
export function scalarsOf(value: Value): readonly Scalar[] {
  return isArea(value) ? value.rows.flat() : [value];
}

/** An area of more than one cell; its rows are all as long as the first. */
export function isMany(value: Value): value is Area {
  return isArea(value) && value.rows.length * (value.rows[0]?.length ?? 0) > 1;
}

/** The value itself, or the first cell of an area. */
export function firstOf(value: Value): Scalar {
  return isArea(value) ? (value.rows[0]?.[0] ?? null) : value;
}

export const rowsOf = (value: Value): Area["rows"] => (isArea(value) ? value.rows : [[value]]);
