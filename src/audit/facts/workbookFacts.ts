/** The facts of all sheets of a workbook. */
import type { SheetGrid, WorkbookGrid } from "../workbookGrid.ts";
import { tabsBetween } from "../tabsBetween.ts";
import type { Reference } from "./reference.ts";
import { ShapeBook } from "./shapeBook.ts";
import { SheetFacts } from "./sheetFacts.ts";
import { sheetIndex } from "./sheetIndex.ts";

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

  *sheets(): Iterable<SheetFacts> {
    for (const sheet of this.grid.sheets) yield this.factsOf(sheet);
  }

  firstWithFormulas(): SheetFacts | undefined {
    for (const sheet of this.sheets()) if (sheet.formulaPlaces.length > 0) return sheet;
    return undefined;
  }

  /** As factsOf, in steps: a large sheet takes a moment. */
  *reading(sheet: SheetGrid): Generator<undefined, SheetFacts> {
    const known = this.#facts.get(sheet);
    if (known) return known;
    const facts = new SheetFacts(sheet, this.shapes, yield* sheetIndex(sheet, this.shapes));
    this.#facts.set(sheet, facts);
    return facts;
  }

  factsOf(sheet: SheetGrid): SheetFacts {
    const known = this.#facts.get(sheet);
    if (known) return known;
    const steps = this.reading(sheet);
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
  }

  /** @param name in lower case, as references have it */
  hasSheet(name: string): boolean {
    return this.#byName.has(name);
  }

  /** @param name as before */
  sheetNamed(name: string): SheetFacts | undefined {
    const sheet = this.#byName.get(name);
    return sheet && this.factsOf(sheet);
  }

  /** As homeOf; several for a reference such as Jan:Dec!B4, in the order of their tabs. */
  gridsOf({ sheet: name, isExternal }: Reference, sheet: SheetFacts): readonly SheetGrid[] {
    if (isExternal) return [];
    if (name === "") return [sheet.grid];
    const own = this.#byName.get(name);
    return own ? [own] : tabsBetween(this.grid.sheets, name.split(":"));
  }

  /** The sheet that a reference on this sheet means; undefined where it is in another workbook, or nowhere. */
  homeOf({ sheet: name, isExternal }: Reference, sheet: SheetFacts): SheetFacts | undefined {
    if (isExternal) return undefined;
    return name === "" ? sheet : this.sheetNamed(name);
  }
}
