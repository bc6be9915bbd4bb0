/** Works a cell's formula out and holds the result against the value that the workbook has. */
import type { AstExpression } from "@borgar/fx";
import type { GridCell } from "../audit/workbookGrid.ts";
import { evaluate } from "./evaluate.ts";
import { type GridCells, valueOf } from "./gridCells.ts";
import { intersect } from "./intersect.ts";
import { NotWorkedOut } from "./notWorkedOut.ts";
import type { Home } from "./referencePlace.ts";
import { showValue } from "./showValue.ts";
import { firstOf, isError, isMany, type Scalar, type Value } from "./value.ts";

interface Worked {
  readonly trace: ReadonlyMap<AstExpression, Value>;
  readonly remarks: readonly string[];
}

/** The last entry of the trace is the whole formula, with the cell's own value where ours is missing or another. */
export function workOut(node: AstExpression, cell: GridCell, home: Home, cells: GridCells): Worked {
  const own = valueOf(cell);
  const spilled = attempt(node, home, cells, false);
  if (agrees(spilled, own)) return { trace: ended(spilled.trace, node, own), remarks: [] };
  const crossed = attempt(node, home, cells, true);
  if (agrees(crossed, own)) return { trace: ended(crossed.trace, node, own), remarks: [] };
  return { trace: ended(spilled.trace, node, own), remarks: [doubt(spilled, own)] };
}

interface Attempt {
  readonly trace: Map<AstExpression, Value>;
  readonly result?: Value;
  readonly missing?: string;
}

function attempt(node: AstExpression, home: Home, cells: GridCells, intersects: boolean): Attempt {
  const trace = new Map<AstExpression, Value>();
  try {
    const result = evaluate(node, { home, cells, names: new Map(), intersects, trace });
    return { trace, result: intersects ? intersect(result, home) : result };
  } catch (error) {
    if (error instanceof NotWorkedOut) return { trace, missing: error.what };
    throw error;
  }
}

function ended(
  trace: Map<AstExpression, Value>,
  node: AstExpression,
  own: Scalar,
): Map<AstExpression, Value> {
  const result = trace.get(node);
  const spills = result !== undefined && isMany(result);
  trace.delete(node);
  return trace.set(node, spills && agreeing(firstOf(result), own) ? result : own);
}

const agrees = ({ result }: Attempt, own: Scalar): boolean =>
  result !== undefined && agreeing(firstOf(result), own);

/** Excel's last digit is not ours to argue about. */
function agreeing(ours: Scalar, own: Scalar): boolean {
  if (isError(ours)) return isError(own) && ours.error === own.error;
  if (typeof ours === "number" && typeof own === "number")
    return Math.abs(ours - own) <= 1e-9 * Math.max(1, Math.abs(ours), Math.abs(own));
  return (ours ?? 0) === own || (ours === "" && own === null);
}

function doubt({ result, missing }: Attempt, own: Scalar): string {
  if (missing !== undefined)
    return `${missing} is not worked out here; the result shown is the cell's own value.`;
  return `Worked out here it comes to ${showValue(result ?? null)}, but the cell holds ${showValue(own)}: it may be waiting to be recalculated.`;
}
