/** Whether a cell meets the criterion of SUMIF and its like: 5, ">=5", "<>", "North*". */
import { compare, toNumber } from "./coerce.ts";
import { isError, type Scalar } from "./value.ts";

const withSign = /^(<=|>=|<>|<|>|=)?(.*)$/s;

const holds: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** Reads the criterion once; ask it of each cell. */
export function matchesCriterion(criterion: Scalar): (cell: Scalar) => boolean {
  if (isError(criterion)) return (cell) => isError(cell) && cell.error === criterion.error;
  return typeof criterion === "string" ? meetsText(criterion) : isValue(criterion ?? 0);
}

function meetsText(criterion: string): (cell: Scalar) => boolean {
  const [, sign = "=", text = ""] = withSign.exec(criterion) ?? [];
  const wanted = plainValue(text);
  const ordered = holds[sign];
  if (ordered) return (cell) => isComparable(cell, wanted) && ordered(compare(cell, wanted));
  const equals = equalTo(wanted);
  return sign === "<>" ? (cell) => !equals(cell) : equals;
}

function equalTo(wanted: Plain): (cell: Scalar) => boolean {
  if (wanted === "") return isEmpty;
  return typeof wanted === "string" ? isLike(wanted) : isValue(wanted);
}

const isValue =
  (wanted: number | boolean) =>
  (cell: Scalar): boolean =>
    isSame(cell, wanted);
const isEmpty = (cell: Scalar): boolean => cell === null || cell === "";

function plainValue(text: string): number | string | boolean {
  if (/^(true|false)$/i.test(text)) return /^true$/i.test(text);
  const number = toNumber(text);
  return isError(number) ? text : number;
}

type Plain = number | string | boolean;

const isComparable = (cell: Scalar, wanted: Plain): cell is Plain => typeof cell === typeof wanted;

/** A number stored as text counts as its number. */
function isSame(cell: Scalar, wanted: number | boolean): boolean {
  if (cell === null || isError(cell)) return false;
  const value = typeof cell === "string" ? plainValue(cell) : cell;
  return typeof value === typeof wanted && compare(value, wanted) === 0;
}

/** * is any text, ? any letter, ~ takes the next sign as it is. */
export function isLike(pattern: string): (cell: Scalar) => boolean {
  const source = pattern.replace(/~([*?~])|[.*+?^${}()|[\]\\]/g, (sign, plain?: string) => {
    if (plain) return `\\${plain}`;
    return sign === "*" ? ".*" : sign === "?" ? "." : `\\${sign}`;
  });
  const like = new RegExp(`^${source}$`, "is");
  return (cell) => typeof cell === "string" && like.test(cell);
}
