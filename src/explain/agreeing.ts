/** Whether a result of ours is the value that a cell holds. */
import { isSameFigure } from "./isSameFigure.ts";
import { isError, type Scalar } from "./value.ts";

/** Excel's last digit is not ours to argue about. */
export function agreeing(ours: Scalar, own: Scalar): boolean {
  if (isError(ours)) return isError(own) && ours.error === own.error;
  if (typeof ours === "number" && typeof own === "number") return isSameFigure(ours, own);
  return (ours ?? 0) === own || (ours === "" && own === null);
}
