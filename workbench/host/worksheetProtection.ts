/** Excel.WorksheetProtection: keeps a sheet's cells from being changed. */
import { HostError } from "../wire/hostError.ts";
import { argument } from "./argument.ts";
import { define } from "./define.ts";

/** What Excel reports for a sheet protected without options. */
const strict = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const worksheetProtection = define("WorksheetProtection", {
  properties: {
    protected: { get: ({ book, sheetId }) => book.protection.has(sheetId) },
    options: { get: ({ book, sheetId }) => book.protection.get(sheetId)?.options ?? null },
    isPasswordProtected: { get: ({ book, sheetId }) => Boolean(book.protection.get(sheetId)?.password) },
  },
  methods: {
    /** Since 2026 Excel refuses to protect what is protected and to unprotect what is not (office-js issue 6784). */
    protect: ({ book, sheetId }, options, password) => {
      if (book.protection.has(sheetId)) throw new HostError("AccessDenied");
      const given = argument.isAbsent(options) ? {} : argument.bag(options);
      book.protection.set(sheetId, {
        options: { ...strict, ...given },
        password: argument.textOr(password, ""),
      });
    },
    unprotect: ({ book, sheetId }, password) => {
      if (book.protection.get(sheetId)?.password !== argument.textOr(password, ""))
        throw new HostError("AccessDenied");
      book.protection.delete(sheetId);
    },
  },
});
