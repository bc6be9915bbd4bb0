/** The cells that a name or a table in a formula stands for. */
import { parseName } from "../../formula/excel/parseReference.ts";
import type { GridName, GridTable } from "../workbookGrid.ts";
import { definedName } from "./definedName.ts";
import { isElsewhere } from "./isElsewhere.ts";
import { areaOf, type Area } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";
import type { WorkbookFacts } from "./workbookFacts.ts";

type Place = readonly [sheet: SheetFacts, area: Area];

/**
 * A reference to a part of a table counts as one to all of it.
 *
 * @param name as it stands in a formula, such as OnCost, Rates!OnCost, Posts[Pay] or [@Pay]
 * @param sheet where the formula stands
 * @param through names that lead to this one
 */
export function namedAreas(
  name: string,
  sheet: SheetFacts,
  workbook: WorkbookFacts,
  through: ReadonlySet<GridName> = new Set(),
): Place[] {
  if (isElsewhere(name, workbook)) return [];
  const { name: head, sheet: tab } = parseName(name);
  const home = tab === undefined ? sheet : workbook.sheetNamed(tab.toLowerCase());
  if (!home) return [];
  return [...tableAreas(head.toLowerCase(), home, workbook), ...definedAreas(name, home, workbook, through)];
}

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

function definedAreas(
  name: string,
  home: SheetFacts,
  workbook: WorkbookFacts,
  through: ReadonlySet<GridName>,
): Place[] {
  const meant = definedName(name, home.grid.name, workbook);
  if (!meant || through.has(meant)) return [];
  const { uses, names } = workbook.shapes.shape(workbook.shapes.idOf(meant.formula, 1, 1));
  const deeper = new Set([...through, meant]);
  return [
    ...uses.flatMap(({ reference }) =>
      workbook
        .gridsOf(reference, home)
        .map((grid) => [workbook.factsOf(grid), areaOf(reference, 1, 1)] as const),
    ),
    ...names.flatMap((one) => namedAreas(one, home, workbook, deeper)),
  ];
}
