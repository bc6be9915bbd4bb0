/** A sum of single values carried over areas: cell by cell, a single row or column repeated beside a larger area. */
import { errorValue, isArea, isError, rowsOf, type Scalar, type Value } from "./value.ts";

type Plain = Exclude<Scalar, { error: string }>;

/** An error in any part is the result; of several the first. */
export function lift(values: readonly Value[], sum: (parts: readonly Plain[]) => Scalar): Value {
  if (!values.some(isArea)) return single(values as readonly Scalar[], sum);
  const areas = values.map(rowsOf);
  const height = Math.max(...areas.map((rows) => rows.length));
  const width = Math.max(...areas.map((rows) => rows[0]?.length ?? 0));
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) =>
      single(
        areas.map((area) => cellOf(area, row, column)),
        sum,
      ),
    ),
  );
  return height === 1 && width === 1 ? (rows[0]?.[0] ?? null) : { rows };
}

function single(parts: readonly Scalar[], sum: (parts: readonly Plain[]) => Scalar): Scalar {
  const broken = parts.find(isError);
  if (broken) return broken;
  const result = sum(parts as readonly Plain[]);
  return typeof result === "number" && !Number.isFinite(result) ? errorValue("#NUM!") : result;
}

function cellOf(rows: readonly (readonly Scalar[])[], row: number, column: number): Scalar {
  const line = rows[rows.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return value === undefined ? errorValue("#N/A") : value;
}
