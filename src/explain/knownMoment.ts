/** When Excel last calculated a formula that asks for today, as far as the workbook's values tell. */
import type { AstExpression } from "@borgar/fx";
import { agreeing } from "./agreeing.ts";
import { calledName } from "./callee.ts";
import { callsIn } from "./callsIn.ts";
import { cellAddress } from "./cellAddress.ts";
import { formatNumber } from "./formatNumber.ts";
import type { GridCells } from "./gridCells.ts";
import type { Home } from "./referencePlace.ts";
import { firstOf, type Scalar, type Value } from "./value.ts";

interface Known {
  /** As a day number; absent where nothing tells, or nobody asks. */
  readonly moment?: number;
  /** How it is known. */
  readonly said?: string;
}

interface Asked {
  readonly node: AstExpression;
  /** What the cell holds. */
  readonly own: Scalar;
  readonly home: Home;
  readonly cells: GridCells;
  readonly resultAt: (moment: number) => Value | undefined;
}

/** Another cell that holds nothing but the date tells it, and so does a sum that comes to the cell's value on one day only. */
export function knownMoment(asked: Asked): Known {
  const kinds = new Set(callsIn(asked.node).map(calledName));
  if (!kinds.has("TODAY") && !kinds.has("NOW")) return {};
  const asksForHours = kinds.has("NOW");
  const shown = clockIn(asked.cells, asksForHours);
  if (shown) return { moment: shown.moment, said: saidBy(shown, asked.home) };
  const implied = impliedMoment(asked, asksForHours);
  if (implied === undefined) return {};
  return {
    moment: implied,
    said: `The cell's value implies that Excel last calculated it on ${day(implied)}.`,
  };
}

const day = (moment: number): string => formatNumber(moment, "d mmmm yyyy");

interface Clock extends Home {
  readonly moment: number;
}

/** A cell that shows the moment itself; all that ask for it are calculated together. */
function clockIn({ grid }: GridCells, asksForHours: boolean): Clock | undefined {
  const clock = asksForHours ? /^=\s*NOW\(\s*\)$/i : /^=\s*(TODAY|NOW)\(\s*\)$/i;
  for (const { name, cells } of grid.sheets) {
    const cell = cells.find(({ formula, value }) => typeof value === "number" && clock.test(formula ?? ""));
    if (cell) return { sheet: name, row: cell.row, column: cell.column, moment: Number(cell.value) };
  }
  return undefined;
}

function saidBy({ sheet, row, column, moment }: Clock, home: Home): string {
  const isOwn = sheet === home.sheet && row === home.row && column === home.column;
  const teller = isOwn ? "the cell's value" : `${sheet}!${cellAddress(row, column)}`;
  return `Excel last calculated on ${day(moment)}, as ${teller} shows.`;
}

/** Any day would do: near a straight line the others follow from two. */
const someDay = 45_000;

function impliedMoment({ own, resultAt }: Asked, asksForHours: boolean): number | undefined {
  const [first, second] = [someDay, someDay + 1].map((at) => firstOf(resultAt(at) ?? null));
  if (typeof own !== "number" || typeof first !== "number" || typeof second !== "number") return undefined;
  const exact = someDay + (own - first) / (second - first);
  const moment = asksForHours ? exact : Math.round(exact);
  const fits = (at: number): boolean => agreeing(firstOf(resultAt(at) ?? null), own);
  return fits(moment) && !fits(moment - 1) && !fits(moment + 1) ? moment : undefined;
}
