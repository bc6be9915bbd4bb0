/** The version of the add-in, as a workbook names the maker of its definitions. */
export const addinVersion = "0.1.0";
