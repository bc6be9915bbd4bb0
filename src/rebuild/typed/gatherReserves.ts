/** Reserves from the rows of their movements: what is used of each, and what is added. */
import type { Problem } from "../../inputs/problem.ts";
import { cellProblem } from "./cellProblem.ts";
import type { TypedItem } from "./readRows.ts";
import type { Spot } from "./sheetState.ts";

/** The first row of a ref says what the reserve is called and where its figures come from. */
export function gatherReserves(rows: readonly TypedItem[]): TypedItem[] {
  const byRef = new Map<unknown, TypedItem[]>();
  for (const row of rows) byRef.set(row.item["ref"], [...(byRef.get(row.item["ref"]) ?? []), row]);
  return [...byRef.values()].map(gather);
}

function gather(rows: readonly TypedItem[]): TypedItem {
  const [first] = rows;
  if (!first) throw new Error("A reserve has no rows.");
  const item = Object.entries(first.item).filter(([field]) => !ofMovement.has(field));
  const spots = new Map(first.spots);
  for (const row of [...rows].reverse()) movementSpots(row).forEach((spot, field) => spots.set(field, spot));
  const moved = Object.fromEntries(
    rows
      .map((row) => [String(row.item["movement"]), row.item["amounts"]] as const)
      .filter(([name]) => isMovement(name)),
  );
  const opening = rows.find((row) => row.item["opening"] !== undefined);
  if (opening) spots.set("opening", opening.spots.get("opening") ?? spotOf(opening, "ref"));
  return {
    row: first.row,
    item: { ...Object.fromEntries(item), opening: opening ? opening.item["opening"] : null, ...moved },
    spots,
    problems: [...rows.flatMap(({ problems }) => problems), ...wrongMovements(rows)],
  };
}

const ofMovement: ReadonlySet<string> = new Set(["movement", "amounts", "opening"]);
const isMovement = (name: unknown): boolean => name === "used" || name === "added";

/** The cells of the amounts, by what they are amounts of. */
function movementSpots({ item, spots }: TypedItem): Map<string, Spot> {
  const movement = String(item["movement"]);
  const own = [...spots].filter(([field]) => field.startsWith("amounts"));
  return new Map(own.map(([field, spot]) => [field.replace("amounts", movement), spot]));
}

function wrongMovements(rows: readonly TypedItem[]): Problem[] {
  const seen = new Set<unknown>();
  return rows.flatMap((row) => {
    const { movement, ref } = row.item;
    const spot = spotOf(row, "movement");
    if (!isMovement(movement))
      return [cellProblem(spot, `Movement is "${String(movement)}"`, "type used or added")];
    if (seen.has(movement))
      return [
        cellProblem(
          spot,
          `reserve "${String(ref)}" has two rows that say ${String(movement)}`,
          "keep one of them, or give the other reserve another ref",
        ),
      ];
    seen.add(movement);
    return [];
  });
}

const spotOf = ({ spots, row }: TypedItem, field: string): Spot =>
  spots.get(field) ?? { sheet: "", row, column: 1 };
