/** Works a cell's formula out and holds the result against the value that the workbook has. */
import type { AstExpression } from "@borgar/fx";
import type { GridCell } from "../audit/workbookGrid.ts";
import { agreeing } from "./agreeing.ts";
import { evaluate } from "./evaluate.ts";
import type { Calling } from "./functionEntry.ts";
import { type GridCells, valueOf } from "./gridCells.ts";
import { intersect } from "./intersect.ts";
import { isPointing } from "./isPointing.ts";
import { knownMoment } from "./knownMoment.ts";
import { NotWorkedOut } from "./notWorkedOut.ts";
import type { Home } from "./referencePlace.ts";
import { showValue } from "./showValue.ts";
import { firstOf, isMany, type Scalar, type Value } from "./value.ts";
import { startWorking } from "./working.ts";

interface Worked {
  readonly trace: ReadonlyMap<AstExpression, Value>;
  readonly remarks: readonly string[];
  /** Whether some part was not worked out here. */
  readonly isPartial: boolean;
}

/** How Excel may have read the formula where the usual way does not come to the cell's value. */
const otherWays: readonly Way[] = [
  { intersects: true },
  { isFiltered: true, said: "Rows that a filter hides are left out." },
];

interface Way {
  readonly intersects?: boolean;
  readonly isFiltered?: boolean;
  /** What a reader must know where it is this one. */
  readonly said?: string;
}

/** The last entry of the trace is the whole formula, with the cell's own value where ours is missing or another. */
export function workOut(node: AstExpression, cell: GridCell, home: Home, cells: GridCells): Worked {
  const own = valueOf(cell);
  const resultAt = (at: number) => attempt(node, { home, cells, moment: at }, {}).result;
  const { moment, said } = knownMoment({ node, own, home, cells, resultAt });
  const calling: Calling = { home, cells, ...(moment === undefined ? {} : { moment }) };
  const usual = attempt(node, calling, {});
  const told = (tried: Attempt, also: string | undefined): Worked => ({
    trace: ended(tried.trace, node, own),
    remarks: [said, also].filter((one) => one !== undefined),
    isPartial: tried.missing !== undefined,
  });
  if (agrees(usual, own)) return told(usual, undefined);
  for (const way of otherWays) {
    const tried = attempt(node, calling, way);
    if (agrees(tried, own)) return told(tried, way.said);
  }
  return told(usual, doubt(usual, own));
}

interface Attempt {
  readonly trace: Map<AstExpression, Value>;
  readonly result?: Value;
  readonly missing?: NotWorkedOut;
}

function attempt(
  node: AstExpression,
  calling: Calling,
  { intersects = false, isFiltered = false }: Way,
): Attempt {
  const working = startWorking({ ...calling, isFiltered }, new Map(), intersects);
  const { trace } = working;
  try {
    const result = evaluate(node, working);
    return { trace, result: intersects ? intersect(result, calling.home) : result };
  } catch (error) {
    if (error instanceof NotWorkedOut) return { trace, missing: error };
    throw error;
  }
}

function ended(
  trace: Map<AstExpression, Value>,
  node: AstExpression,
  own: Scalar,
): Map<AstExpression, Value> {
  const result = trace.get(node);
  trace.delete(node);
  const tellsMore = result !== undefined && (isMany(result) || isPointing(node));
  return trace.set(node, tellsMore && agreeing(firstOf(result), own) ? result : own);
}

const agrees = ({ result }: Attempt, own: Scalar): boolean =>
  result !== undefined && agreeing(firstOf(result), own);

function doubt({ result, missing }: Attempt, own: Scalar): string {
  if (missing) {
    const why = missing.why === undefined ? "" : `, because ${missing.why}`;
    return `${missing.what} is not worked out here${why}; the result shown is the cell's own value.`;
  }
  return `Worked out here it comes to ${showValue(result ?? null)}, but the cell holds ${showValue(own)}: it may be waiting to be recalculated.`;
}
