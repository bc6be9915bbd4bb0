/** The cells that a name or a table in a formula stands for. */
import { parseName } from "../../formula/excel/parseReference.ts";
import type { GridName, GridTable } from "../workbookGrid.ts";
import { definedName } from "./definedName.ts";
import { isElsewhere } from "./isElsewhere.ts";
import { areaOf, type Area, type Reference } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";
import type { WorkbookFacts } from "./workbookFacts.ts";

type Place = readonly [sheet: SheetFacts, area: Area];

/**
 * A reference to a part of a table counts as one to all of it. Names may lead to one another, through thousands of them:
 * each is followed once.
 *
 * @param name as it stands in a formula, such as OnCost, Rates!OnCost, Posts[Pay] or [@Pay]
 * @param sheet where the formula stands
 */
export function namedAreas(name: string, sheet: SheetFacts, workbook: WorkbookFacts): Place[] {
  const places: Place[] = [];
  const followed = new Set<GridName>();
  const open: (readonly [name: string, sheet: SheetFacts])[] = [[name, sheet]];
  for (const [one, from] of open) {
    const { name: head, sheet: tab } = parseName(one);
    const home = tab === undefined ? from : workbook.sheetNamed(tab.toLowerCase());
    if (!home || isElsewhere(one, workbook)) continue;
    places.push(...tableAreas(head.toLowerCase(), home, workbook));
    const meant = definedName(one, home.grid.name, workbook);
    if (!meant || followed.has(meant)) continue;
    followed.add(meant);
    const { uses, names } = workbook.shapes.shape(workbook.shapes.idOf(meant.formula, 1, 1));
    places.push(...uses.flatMap(({ reference }) => referenceAreas(reference, home, workbook)));
    for (const further of names) open.push([further, home]);
  }
  return places;
}

const referenceAreas = (reference: Reference, home: SheetFacts, workbook: WorkbookFacts): Place[] =>
  workbook.gridsOf(reference, home).map((grid) => [workbook.factsOf(grid), areaOf(reference, 1, 1)] as const);

/** Without a name it is the table around the formula: any of the sheet. */
const tableAreas = (head: string, sheet: SheetFacts, workbook: WorkbookFacts): Place[] =>
  [...workbook.sheets()].flatMap((source) =>
    source.grid.tables
      .filter((table) => (head === "" ? source === sheet : table.name.toLowerCase() === head))
      .map((table) => [source, areaOfTable(table)] as const),
  );

const areaOfTable = ({ row, column, height, width }: GridTable): Area => ({
  top: row,
  left: column,
  bottom: row + height - 1,
  right: column + width - 1,
});
