/** Puts what was read from the sheets in the place of what the plan file said, and knows the cell of each field. */
import type { Path } from "../../inputs/fault.ts";
import type { TableForm } from "../../plan/plan.ts";
import { column as yearColumn } from "../../sheet/yearColumns.ts";
import type { Assumption } from "./readAssumptions.ts";
import type { TypedItem } from "./readRows.ts";
import { plainText, type SheetState, type Spot } from "./sheetState.ts";

type Group = Readonly<Record<string, unknown>>;

export interface GatheredPlan {
  /** In the shape of a plan file. */
  readonly value: Group;
  readonly spotOf: (path: Path) => Spot | undefined;
}

interface Table {
  readonly form: TableForm;
  readonly items: readonly TypedItem[] | undefined;
}

export function gatherPlan(
  file: object,
  assumptions: readonly Assumption[],
  tables: readonly Table[],
  sheets: readonly SheetState[],
): GatheredPlan {
  const known = tables.filter(({ items }) => items !== undefined);
  const lists = known.map(({ form, items = [] }) => [form.list, items.map(({ item }) => item)] as const);
  const value = assumptions.reduce<Group>(withAssumption, { ...file, ...Object.fromEntries(lists) });
  return {
    value,
    spotOf: (path) => spotOf(path, assumptions, known, sheets) ?? formulaSpot(path, value, sheets),
  };
}

function withAssumption(plan: Group, { path: [group = "", id], item }: Assumption): Group {
  if (id === undefined) return { ...plan, [group]: item };
  return { ...plan, [group]: { ...(plan[group] as Group | undefined), [id]: item } };
}

function spotOf(
  [list, ...steps]: Path,
  assumptions: readonly Assumption[],
  tables: readonly Table[],
  sheets: readonly SheetState[],
): Spot | undefined {
  const [index, ...field] = steps;
  const table = tables.find(({ form }) => form.list === list);
  if (table)
    return typeof index === "number" ? fieldSpot(table.items?.[index], field) : tableSpot(table, sheets);
  const assumption = assumptions.find(({ path }) => path.every((step, at) => step === [list, ...steps][at]));
  if (assumption) return fieldSpot(assumption, [list ?? "", ...steps].slice(assumption.path.length));
  return undefined;
}

/** The cell of the field, of its year, of the first of its parts; else the first cell of the row. */
function fieldSpot(item: TypedItem | undefined, steps: Path): Spot | undefined {
  if (!item) return undefined;
  const field = steps.join(".");
  const ofYear = `${steps.slice(0, -1).join(".")} ${String(steps.at(-1))}`;
  const part = [...item.spots.keys()].find((key) => key.startsWith(`${field}.`));
  const [first] = item.spots.values();
  return (
    item.spots.get(field) ?? item.spots.get(ofYear) ?? (part === undefined ? first : item.spots.get(part))
  );
}

function tableSpot({ form }: Table, sheets: readonly SheetState[]): Spot | undefined {
  for (const { name, tables } of sheets) {
    const found = tables.find((table) => plainText(table.name) === plainText(form.tableName));
    if (found) return { sheet: name, row: found.row, column: found.column };
  }
  return undefined;
}

/** The sheets that show what a plan file has as formulas. */
const shownOn: Readonly<Record<string, string>> = { derived: "inputs", comparisons: "checks" };

/** A derived figure and a comparison are known by the ref that stands before them. */
function formulaSpot(
  [list = "", index = 0]: Path,
  value: Group,
  sheets: readonly SheetState[],
): Spot | undefined {
  const items = (value[list] ?? []) as readonly { readonly ref?: unknown }[];
  const ref = shownOn[list] && items[Number(index)]?.ref;
  return sheets
    .filter(({ id }) => id === shownOn[list])
    .flatMap(({ name, values }) => {
      const at = values.findIndex(([first]) => first === ref);
      return at < 0 ? [] : [{ sheet: name, row: at + 1, column: yearColumn.constant }];
    })[0];
}
