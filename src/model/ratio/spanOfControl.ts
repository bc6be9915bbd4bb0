/** How many workers a manager has. */
import { notNegative } from "../argument/notNegative.ts";
import { quotient } from "./quotient.ts";

/**
 * Workers for each manager.
 *
 * @example spanOfControl(86, 14) // => 6.1428...
 * @throws ModelError #VALUE! for a negative figure, #DIV/0! if there are no managers.
 */
export function spanOfControl(workersFte: number, managersFte: number): number {
  return quotient(
    notNegative("workers_fte", workersFte),
    notNegative("managers_fte", managersFte),
    "managers_fte",
  );
}
