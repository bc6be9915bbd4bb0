/** Defined names of a Univer workbook, written past its commands: those rewrite the formulas that use a name. */
import { UniverLooks } from "./univerLooks.ts";

/** Where Univer says that a name belongs to no one sheet. */
const wholeBook = "AllDefaultWorkbook";

export class UniverNames extends UniverLooks {
  /** Univer would read BASE(7,2) as the name Base and its brackets: a wrong figure, without a word. */
  takesName(name: string): boolean {
    return !this.part(this.univer.parts.IFunctionService).hasExecutor(name.toUpperCase());
  }

  defineName(name: string, formula: string, sheetId?: string): void {
    this.runOnName("formula.mutation.set-defined-name", name, {
      id: idOf(name, sheetId),
      formulaOrRefString: formula.replace(/^=/, ""),
      localSheetId: sheetId ?? wholeBook,
    });
  }

  /** Formulas keep the name and show #NAME?; Univer's own command would write #REF! into them. */
  deleteName(name: string, sheetId?: string): void {
    // Without what it stood for, Univer does not calculate the formulas that use it again.
    const formulaOrRefString = this.nameFormula(name, sheetId)?.slice(1);
    this.runOnName("formula.mutation.remove-defined-name", name, {
      id: idOf(name, sheetId),
      formulaOrRefString,
    });
  }

  nameFormula(name: string, sheetId?: string): string | undefined {
    const found = this.book
      .getDefinedNames()
      .find((known) => idOf(known.getName(), known.getLocalSheetId()) === idOf(name, sheetId));
    return found && `=${found.getFormulaOrRefString()}`;
  }

  private runOnName(id: string, name: string, params: object): void {
    this.forget(name);
    this.univer.api.syncExecuteCommand(id, { unitId: this.book.getId(), name, ...params });
  }

  /** Univer keeps parsed formulas with their names already resolved. */
  private forget(name: string): void {
    const functions = this.part(this.univer.parts.IFunctionService);
    functions.deleteFormulaAstCacheKey(name, name.toLowerCase(), name.toUpperCase());
    this.uncalculated = true;
  }
}

const idOf = (name: string, sheetId = wholeBook): string => `${sheetId}!${name.toLowerCase()}`;
