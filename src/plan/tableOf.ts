/** Fills an input table with a plan's items: texts as they are, numbers as rows of the plan. */
import type { Row } from "../formula/row.ts";
import type { PlanTable, TableColumn, TableForm } from "./plan.ts";

type Cell = PlanTable["items"][number]["cells"][number];

/** @param idOf what formulas call an item's figure by, such as post.SW.pay */
export function tableOf<Item extends { readonly ref: string }>(
  form: TableForm,
  items: readonly Item[],
  idOf: (item: Item, field: string) => string,
): PlanTable {
  return {
    ...form,
    items: items.map((item) => ({
      cells: form.columns.map((column) => cellOf(column, item, (field) => idOf(item, field))),
    })),
  };
}

function cellOf(column: TableColumn, item: object, idOf: (field: string) => string): Cell {
  const { field, format, blank = "" } = column;
  if (field === undefined) return blank;
  const value = field.split(".").reduce<unknown>(stepInto, item);
  if (value === undefined) return blank;
  if (format === "text") return textCell(value);
  return numberCell(idOf(field), value);
}

function textCell(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" ? value : "";
}

function numberCell(id: string, value: unknown): Row {
  return Array.isArray(value) ? { id, values: value as readonly number[] } : { id, constant: Number(value) };
}

const stepInto = (holder: unknown, step: string): unknown =>
  typeof holder === "object" && holder !== null ? (holder as Record<string, unknown>)[step] : undefined;
