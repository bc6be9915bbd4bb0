/** Which cells of a range an array formula has spilled over, and from where. */
import type { Area } from "../engine/engine.ts";
import { covers, intersection } from "./areas.ts";
import { make } from "./define.ts";
import type { Cells } from "./states.ts";

const sizeOf = ({ height, width }: Area): number => height * width;

async function spillsOn({ book, area }: Cells): Promise<Area[]> {
  await book.engine.settled();
  return book.engine.spills(area.sheetId).filter((spill) => sizeOf(spill) > 1);
}

/** null where some cells stand in a spill and others do not; Excel counts the formula's own cell in. */
export async function hasSpill(cells: Cells): Promise<boolean | null> {
  const spills = await spillsOn(cells);
  const within = spills.flatMap((spill) => intersection(cells.area, spill) ?? []);
  const covered = within.reduce((sum, area) => sum + sizeOf(area), 0);
  if (covered === 0) return false;
  return covered === sizeOf(cells.area) ? true : null;
}

export async function spillingToRange({ book, area }: Cells) {
  const spills = await spillsOn({ book, area });
  const found = spills.find(
    (spill) => spill.row === area.row && spill.column === area.column && covers(spill, area),
  );
  return found ? make("Range", { book, area: found }) : null;
}
