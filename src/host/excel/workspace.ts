/** What is in the workbook as the steps are thought out, edit by edit: later ones see what earlier ones will have done. */
import type { Found } from "./excelDiscovery.ts";
import type { PlanFormats } from "./planFormats.ts";

export interface Workspace {
  /** Tabs from left to right. */
  readonly tabs: string[];
  /** Our sheets: id → tab. */
  readonly ids: Map<string, string>;
  /** Our sheets that have their cells. */
  readonly filled: Set<string>;
  /** Workbook-wide names, in lower case. */
  readonly names: Set<string>;
  /** Tables and charts by the id of their sheet. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
  readonly charts: ReadonlyMap<string, readonly string[]>;
  /** Conditional formats that stand on sheets that are furnished, by the id of the sheet. */
  readonly formats: ReadonlyMap<string, PlanFormats>;
  readonly records: readonly string[];
  /** Heads of sheets made so far, with the id of a sheet that has each. */
  readonly heads: Map<string, string>;
}

export function workspaceOf({ sheets, names, records }: Found, formats: Workspace["formats"]): Workspace {
  const ours = sheets.flatMap(({ id, ...sheet }) => (id === undefined ? [] : [{ ...sheet, id }]));
  return {
    tabs: sheets.map(({ name }) => name),
    ids: new Map(ours.map(({ id, name }) => [id, name])),
    filled: new Set(ours.map(({ id }) => id)),
    names: new Set(names.map(({ name }) => name.toLowerCase())),
    tables: new Map(ours.map(({ id, tables }) => [id, tables])),
    charts: new Map(ours.map(({ id, charts }) => [id, charts])),
    formats,
    records,
    heads: new Map(),
  };
}
