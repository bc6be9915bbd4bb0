/** The engine without a page: Univer in Node, for tests and for the headless workbench. */
import { createRequire } from "node:module";
import type * as Core from "@univerjs/core";
import type * as Facade from "@univerjs/core/facade";
import type * as NodePreset from "@univerjs/preset-sheets-node-core";
import { emptyBook, type UniverBook } from "./univerBook.ts";
import { registerPreset } from "./registerPreset.ts";
import { UniverEngine } from "./univerEngine.ts";

/** Univer's modules don't load in Node as ES modules (one imports names a CommonJS package does not declare). */
const require = createRequire(import.meta.url);

function headlessBook(): UniverBook {
  const core = require("@univerjs/core") as typeof Core;
  const facade = require("@univerjs/core/facade") as typeof Facade;
  const preset = require("@univerjs/preset-sheets-node-core") as typeof NodePreset;
  // The Node preset leaves number formats out, although it depends on them.
  const fromPreset = createRequire(require.resolve("@univerjs/preset-sheets-node-core"));
  const numberFormats = fromPreset("@univerjs/sheets-numfmt") as { UniverSheetsNumfmtPlugin: never };

  const locale = core.LocaleType.EN_US;
  const univer = new core.Univer({ locale, locales: { [locale]: {} } });
  registerPreset(univer, preset.UniverSheetsNodeCorePreset());
  univer.registerPlugin(numberFormats.UniverSheetsNumfmtPlugin);
  const api = facade.FUniver.newAPI(univer);
  return { api, book: api.createWorkbook(emptyBook()), parts: preset };
}

export function headlessEngine(): UniverEngine {
  return new UniverEngine(headlessBook());
}
