/** The cells that a name or a table in a formula stands for. */
import type { GridTable } from "../workbookGrid.ts";
import { areaOf, type Area } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";
import type { WorkbookFacts } from "./workbookFacts.ts";

type Place = readonly [sheet: SheetFacts, area: Area];

/**
 * A reference to a part of a table counts as one to all of it.
 *
 * @param name as it stands in a formula, such as OnCost, Posts[Pay] or [@Pay]
 * @param sheet where the formula stands
 */
export function namedAreas(name: string, sheet: SheetFacts, workbook: WorkbookFacts): Place[] {
  const [head = ""] = name.toLowerCase().split("[");
  return [...tableAreas(head, sheet, workbook), ...definedAreas(head, workbook)];
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

function definedAreas(head: string, workbook: WorkbookFacts): Place[] {
  const known = workbook.grid.names.filter(({ name }) => name.toLowerCase() === head);
  const uses = known.flatMap(
    ({ formula }) => workbook.shapes.shape(workbook.shapes.idOf(formula, 1, 1)).uses,
  );
  return uses.flatMap(({ reference }) => {
    const source = workbook.sheetNamed(reference.sheet);
    return source ? [[source, areaOf(reference, 1, 1)] as const] : [];
  });
}
