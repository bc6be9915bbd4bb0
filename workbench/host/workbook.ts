/** Excel.Workbook: the root of the object model. */
import { HostError } from "../wire/hostError.ts";
import { define, make } from "./define.ts";

const fileName = "Book1.xlsx";

export const workbook = define("Workbook", {
  properties: {
    name: { get: () => fileName },
    autoSave: { get: () => false },
    isDirty: { get: () => true },
    previouslySaved: { get: () => false },
    readOnly: { get: () => false },
  },
  links: {
    application: (book) => make("Application", book),
    worksheets: (book) => make("WorksheetCollection", book),
    names: (book) => make("NamedItemCollection", { book }),
    tables: (book) => make("TableCollection", { book }),
    styles: (book) => make("StyleCollection", book),
    settings: (book) => make("SettingCollection", book),
    customXmlParts: (book) => make("CustomXmlPartCollection", book),
    properties: (book) => make("DocumentProperties", book),
    protection: (book) => make("WorkbookProtection", book),
  },
  methods: {
    getSelectedRange: (book) => {
      if (book.engine.selections().length > 1) throw new HostError("InvalidSelection");
      return make("Range", { book, area: book.engine.selection() });
    },
    getSelectedRanges: (book) => make("RangeAreas", { book, areas: book.engine.selections() }),
    getActiveCell: (book) =>
      make("Range", { book, area: { ...book.engine.selection(), height: 1, width: 1 } }),
  },
});
