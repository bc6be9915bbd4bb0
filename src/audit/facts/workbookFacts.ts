/** The facts of all sheets of a workbook. */
import type { SheetGrid, WorkbookGrid } from "../workbookGrid.ts";
import { ShapeBook } from "./shapeBook.ts";
import { SheetFacts } from "./sheetFacts.ts";

export class WorkbookFacts {
  readonly grid: WorkbookGrid;
  readonly shapes: ShapeBook;
  readonly #facts: Map<SheetGrid, SheetFacts>;
  readonly #byName: ReadonlyMap<string, SheetGrid>;

  /** @param before facts of the same workbook: those of sheets that are still the same objects are kept */
  constructor(grid: WorkbookGrid, before?: WorkbookFacts) {
    this.grid = grid;
    this.shapes = before?.shapes ?? new ShapeBook();
    this.#byName = new Map(grid.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.#facts = new Map(
      [...(before ? before.#facts : [])].filter(([sheet]) => grid.sheets.includes(sheet)),
    );
  }

  /** One by one: a large sheet takes a moment. */
  *sheets(): Iterable<SheetFacts> {
    for (const sheet of this.grid.sheets) yield this.factsOf(sheet);
  }

  factsOf(sheet: SheetGrid): SheetFacts {
    let facts = this.#facts.get(sheet);
    if (!facts) this.#facts.set(sheet, (facts = new SheetFacts(sheet, this.shapes)));
    return facts;
  }

  /** @param name in lower case, as references have it */
  sheetNamed(name: string): SheetFacts | undefined {
    const sheet = this.#byName.get(name);
    return sheet && this.factsOf(sheet);
  }
}
