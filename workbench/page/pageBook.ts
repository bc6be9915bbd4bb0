/** Univer on the page: grid, formula bar and sheet tabs, in the element of that id. */
import { LocaleType, Univer, mergeLocales } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import * as core from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import { registerPreset } from "../engine/registerPreset.ts";
import { emptyBook, type UniverBook } from "../engine/univerBook.ts";

export function pageBook(container: string): UniverBook {
  const locale = LocaleType.EN_US;
  const words = mergeLocales(coreWords, conditionalFormattingWords, dataValidationWords);
  const univer = new Univer({ locale, locales: { [locale]: words } });
  for (const preset of [
    core.UniverSheetsCorePreset({ container, toolbar: false, header: true }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ]) {
    registerPreset(univer, preset);
  }
  const api = FUniver.newAPI(univer);
  return { api, book: api.createWorkbook(emptyBook()), parts: core };
}
