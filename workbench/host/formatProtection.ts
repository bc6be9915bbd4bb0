/** Excel.FormatProtection: which cells stay open when their sheet is protected. Remembered, not enforced cell by cell. */
import { argument } from "./argument.ts";
import { define } from "./define.ts";
import { remembered } from "./looks.ts";

export const formatProtection = define("FormatProtection", {
  properties: {
    locked: remembered("locked", true, argument.flag),
    formulaHidden: remembered("formulaHidden", false, argument.flag),
  },
});
