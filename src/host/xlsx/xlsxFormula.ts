/** One cell's formula as a file holds it: in A1 form, without its "=", custom functions by the name Excel stores. */
import { isFunction } from "@borgar/fx";
import { inA1 } from "../../formula/excel/inA1.ts";
import { tokensOf } from "../../formula/excel/tokensOf.ts";
import type { CellPlace } from "../../sheet/workbookSpec.ts";
import { xlsxReference } from "./xlsxReference.ts";

export interface XlsxFormula {
  readonly formula: string;
  readonly isCustom: boolean;
}

const namespace = /^MTFP\./i;

export function xlsxFormula(r1c1: string, place: CellPlace): XlsxFormula {
  const a1 = inA1(r1c1, xlsxReference(place)).replace(/^=/, "");
  if (!/MTFP\./i.test(a1)) return { formula: a1, isCustom: false };
  const tokens = tokensOf(a1);
  const isCustom = tokens.some((token) => isFunction(token) && namespace.test(token.value));
  const formula = tokens
    .map((token) => (isFunction(token) ? token.value.replace(namespace, storedNamespace) : token.value))
    .join("");
  return { formula, isCustom };
}

/**
 * Excel saves NAMESPACE.NAME(…) of an add-in as _xldudf_NAMESPACE_NAME(…) and turns it back once the add-in has
 * registered; a name stored with its dot stays #NAME? until somebody types it again.
 *
 * @see https://github.com/OfficeDev/Excel-Custom-Functions/issues/108 (Microsoft: "we by default save out with a
 *   different prefix _xldudf")
 * @see https://github.com/OfficeDev/office-js/issues/4811 (SAP.GetData is stored as _xldudf_SAP_GETDATA)
 * @see https://github.com/OfficeDev/office-js/issues/6395 (a stored CS.PARAMETERS stays #NAME?)
 */
const storedNamespace = "_xldudf_MTFP_";
