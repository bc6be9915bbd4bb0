/** Between Univer's value objects and the plain values of a custom function. */
import type { Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/preset-sheets-core";
import type { UniverParts } from "../engine/univerBook.ts";
import { isExcelError } from "./excelError.ts";
import type { CellInput, Input } from "./functionArguments.ts";
import type { CellOutput } from "./functionResult.ts";

/** Univer passes a left-out argument as a bare null object, and every reference as an array. */
export function inputOf(value: BaseValueObject): Input {
  if (value.isArray()) return value.getArrayValue().map((row) => row.map(cellInput));
  return value.isNull() ? undefined : cellInput(value);
}

function cellInput(value: Nullable<BaseValueObject>): CellInput {
  if (!value || value.isNull()) return null;
  const content = value.getValue();
  if (value.isError()) return { code: String(content) };
  return value.isBoolean() ? Boolean(content) : content;
}

export function valueObjects(
  parts: UniverParts,
  result: readonly (readonly CellOutput[])[],
): BaseValueObject {
  const values = result.map((row) => row.map((cell) => valueObject(parts, cell)));
  const [[only] = []] = values;
  if (values.length === 1 && values[0]?.length === 1 && only) return only;
  return parts.ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function valueObject(parts: UniverParts, cell: CellOutput): BaseValueObject {
  if (isExcelError(cell)) return parts.ErrorValueObject.create(cell.code as never);
  if (typeof cell === "number") return parts.NumberValueObject.create(cell);
  if (typeof cell === "boolean") return parts.BooleanValueObject.create(cell);
  return parts.StringValueObject.create(cell);
}
