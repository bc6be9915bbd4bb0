/** One Univer workbook and the parts of Univer's formula engine the workbench builds on, in Node or in the browser. */
import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type * as Univer from "@univerjs/preset-sheets-core";

/** Node loads Univer as CommonJS, the page as modules: two copies of every class, so the copy is passed along. */
export type UniverParts = Pick<
  typeof Univer,
  | "ArrayValueObject"
  | "BaseFunction"
  | "BooleanValueObject"
  | "ErrorType"
  | "ErrorValueObject"
  | "FormulaDataModel"
  | "FunctionType"
  | "IDescriptionService"
  | "IFunctionService"
  | "NumberValueObject"
  | "StringValueObject"
>;

export type FBook = ReturnType<FUniver["createWorkbook"]>;
export type FSheet = ReturnType<FBook["getActiveSheet"]>;
export type FCells = ReturnType<FSheet["getRange"]>;

export interface UniverBook {
  readonly api: FUniver;
  readonly book: FBook;
  readonly parts: UniverParts;
}

/** How many rows and columns a new sheet shows; writing further out lets it grow. */
export const newSheetSize = { rowCount: 1000, columnCount: 26 };

/** An empty book of one sheet, as Excel opens it. */
export function emptyBook(): Partial<IWorkbookData> {
  const sheet1 = { id: "sheet1", name: "Sheet1", ...newSheetSize, cellData: {} };
  return { id: "book", name: "Book1", sheetOrder: [sheet1.id], sheets: { sheet1 } };
}
