/** One call of a custom function: arguments as Excel passes them, the result or the error as Excel shows it. */
import { isExcelError } from "./excelError.ts";
import { functionArguments, type Delivery, type Input } from "./functionArguments.ts";
import type { FunctionMetadata } from "./functionMetadata.ts";
import { functionResult, type CellOutput } from "./functionResult.ts";

/** What the add-in registered through CustomFunctions.associate, by id. */
export type Implementations = Readonly<Record<string, ((...args: unknown[]) => unknown) | undefined>>;

export function callFunction(
  fn: FunctionMetadata,
  implementations: Implementations,
  inputs: readonly Input[],
  delivery: Delivery,
): CellOutput[][] {
  const implementation = implementations[fn.id.toUpperCase()];
  if (!implementation) return [[{ code: "#NAME?" }]];
  const args = functionArguments(fn, inputs, delivery);
  if (isExcelError(args)) return [[args]];
  try {
    return functionResult(implementation(...args, { functionName: fn.id }));
  } catch (thrown) {
    // Excel drops the message of any error that is not a CustomFunctions.Error.
    return functionResult(isExcelError(thrown) ? thrown : { code: "#VALUE!" });
  }
}
