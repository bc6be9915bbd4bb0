/** What Excel hands to a custom function for what stands in the formula. */
import { isExcelError, type ExcelError } from "./excelError.ts";
import type { FunctionMetadata, ParameterMetadata } from "./functionMetadata.ts";

/** One cell's value; null is a blank cell. */
export type CellInput = number | string | boolean | null | ExcelError;

/** Undefined is an argument left out: `F(1,,2)`. A reference or an array is a block, even of one cell. */
export type Input = undefined | CellInput | readonly (readonly CellInput[])[];

export interface Delivery {
  /** What a blank cell arrives as: 0 on the desktop, null on the web. */
  readonly blank: 0 | null;
  /** The object that stands for an error in the arguments. */
  readonly errorFor: (error: ExcelError) => unknown;
}

const valueError: ExcelError = { code: "#VALUE!" };

/** What a value becomes for a parameter of each type; undefined is a value that Excel refuses. */
const asType: Record<string, (value: number | string | boolean) => unknown> = {
  number: (value) => (typeof value === "string" ? undefined : Number(value)),
  string: (value) => (typeof value === "boolean" ? String(value).toUpperCase() : String(value)),
  boolean: (value) => {
    if (typeof value !== "string") return Boolean(value);
    return { TRUE: true, FALSE: false }[value.toUpperCase()];
  },
  any: (value) => value,
};
const blanks: Record<string, unknown> = { string: "", boolean: false };

/** The arguments of the call, or the error that the cell shows without one. */
export function functionArguments(
  fn: FunctionMetadata,
  inputs: readonly Input[],
  delivery: Delivery,
): unknown[] | ExcelError {
  const { parameters } = fn;
  const last = parameters.at(-1);
  const required = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  if (inputs.length < required) return valueError;
  if (!last?.repeating && inputs.length > parameters.length) return valueError;

  const takesErrors = fn.allowErrorForDataTypeAny === true;
  const deliver = (parameter: ParameterMetadata, input: Input): unknown =>
    deliverInput(parameter, input, { ...delivery, takesErrors });
  const values = parameters.map((parameter, i) =>
    parameter.repeating
      ? inputs.slice(i).map((input) => deliver(parameter, input))
      : deliver(parameter, inputs[i]),
  );
  const refusal = values.flatMap((value, i) => (parameters[i]?.repeating ? value : [value])).find(isRefusal);
  return refusal ? refusal.error : values;
}

/** Wrapped, so that an error handed over to the function cannot be taken for one. */
class Refusal {
  readonly error: ExcelError;
  constructor(error: ExcelError) {
    this.error = error;
  }
}
const isRefusal = (value: unknown): value is Refusal => value instanceof Refusal;

type Rules = Delivery & { readonly takesErrors: boolean };

function deliverInput(parameter: ParameterMetadata, input: Input, rules: Rules): unknown {
  if (input === undefined) return parameter.optional ? null : rules.blank;
  if (parameter.dimensionality === "matrix") return deliverMatrix(parameter, input, rules);
  return deliverCell(parameter, isBlock(input) ? onlyCell(input) : input, rules);
}

/** Excel would call a function once for each cell of a range; none of ours has a use for that. */
function onlyCell(block: Block): CellInput {
  const cells = block.flat();
  return cells.length === 1 ? (cells[0] ?? null) : valueError;
}

function deliverMatrix(parameter: ParameterMetadata, input: CellInput | Block, rules: Rules): unknown {
  const cells = isBlock(input) ? input : [[input]];
  const matrix = cells.map((row) => row.map((cell) => deliverCell(parameter, cell, rules)));
  return matrix.flat().find(isRefusal) ?? matrix;
}

function deliverCell({ type = "any" }: ParameterMetadata, cell: CellInput, rules: Rules): unknown {
  if (cell === null) return blankOf(type, rules);
  if (!isExcelError(cell)) return asType[type]?.(cell) ?? new Refusal(valueError);
  return rules.takesErrors && type === "any" ? rules.errorFor(cell) : new Refusal(cell);
}

function blankOf(type: string, { blank }: Rules): unknown {
  return blank === null ? null : (blanks[type] ?? blank);
}

type Block = readonly (readonly CellInput[])[];
const isBlock = (input: Input): input is Block => Array.isArray(input);
