/** The plan's names: those that must go, come, or point elsewhere. */
import type { MetPlan } from "./standingPlan.ts";
import type { StandingPlaces } from "./standingPlace.ts";
import type { WorkbookEdit } from "../sheet/workbookEdit.ts";
import type { NameSpec } from "../sheet/workbookSpec.ts";

type Names = Extract<WorkbookEdit, { kind: "names" }>;

/** At most one edit. */
export function nameEdits(
  last: readonly NameSpec[],
  { sheets, lastPlaces, working }: MetPlan,
  next: readonly NameSpec[],
): Names[] {
  const met = new Map(sheets.map((sheet) => [sheet.standing.name, sheet]));
  const was = new Map(
    standingNames(last, lastPlaces).map((name) => [
      name.name,
      {
        ...name,
        row: met.get(name.sheet)?.layout.ofStanding(name.row) ?? name.row,
        column: met.get(name.sheet)?.columns.ofStanding(name.column) ?? name.column,
      },
    ]),
  );
  const wanted = standingNames(next, working);
  const add = wanted.filter((name) => !isSame(name, was.get(name.name)));
  const stay = new Set(wanted.map(({ name }) => name));
  const remove = [...was.keys()].filter((name) => !stay.has(name));
  const moved = add.filter(({ name }) => was.has(name)).map(({ name }) => name);
  return add.length + remove.length > 0 ? [{ kind: "names", remove: [...remove, ...moved], add }] : [];
}

/** Names with their cells where they stand. */
export function standingNames(names: readonly NameSpec[], places: StandingPlaces): NameSpec[] {
  return names.map((name) => {
    const place = places.get(name.sheet);
    if (!place) return name;
    return { ...name, sheet: place.tab, row: place.rowOf(name.row), column: place.columnOf(name.column) };
  });
}

const isSame = (one: NameSpec, other: NameSpec | undefined): boolean =>
  one.sheet === other?.sheet && one.row === other.row && one.column === other.column;
