/** What stands in the way of a change, said before anything is written: what it is and what to do. */
import type { WorkbookEdit } from "../../sheet/workbookEdit.ts";
import type { Found, FoundSheet } from "./excelDiscovery.ts";

type Check = (edits: readonly WorkbookEdit[], found: Found) => string | undefined;

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
const changesTabs = ({ kind }: WorkbookEdit) => kind === "addSheet" || kind === "deleteSheet";

const structure: Check = (edits, { isStructureProtected }) =>
  isStructureProtected && edits.some(changesTabs)
    ? "The workbook's structure is protected, so that no sheet can be added or taken away. Turn Protect Workbook off on the Review tab, then try again."
    : undefined;

/** The sheet that an edit writes to. */
function written(edit: WorkbookEdit, { sheets }: Found): FoundSheet | undefined {
  if (edit.kind === "relink") return sheets.find(({ name }) => same(name, edit.sheet));
  if (!("id" in edit) || edit.kind === "deleteSheet") return undefined;
  return sheets.find(({ id }) => id === edit.id);
}

const locked: Check = (edits, found) => {
  const sheet = edits.map((edit) => written(edit, found)).find((each) => each?.isProtected);
  return sheet && `The sheet "${sheet.name}" is protected. Unprotect it on the Review tab, then try again.`;
};

const missing: Check = (edits, { sheets }) => {
  const added = edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet.id] : []));
  const gone = edits.find(
    (edit) => "id" in edit && !added.includes(edit.id) && !sheets.some(({ id }) => id === edit.id),
  );
  return gone && "id" in gone
    ? `The plan's sheet "${gone.id}" is no longer in this workbook. Open the plan again, then rebuild it.`
    : undefined;
};

const tabs: Check = (edits, { sheets }) => {
  const wanted = edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []));
  const leaving = edits.flatMap((edit) => (edit.kind === "deleteSheet" ? [edit.id] : []));
  const clash = wanted.find(({ name }) =>
    sheets.some((sheet) => same(sheet.name, name) && !leaving.includes(sheet.id ?? "")),
  );
  return (
    clash &&
    `This workbook has a sheet called "${clash.name}" already, which the plan would need. Rename that sheet, then try again.`
  );
};

/** Tables and workbook-wide names share one list in Excel. */
const names: Check = (edits, found) => {
  const removed = edits.flatMap((edit) => (edit.kind === "names" ? edit.remove : []));
  const taken = (wanted: string) =>
    found.names.some(({ name, isOurs }) => same(name, wanted) && !isOurs && !removed.includes(name));
  const isTable = (wanted: string) =>
    found.sheets.some(({ id, tables }) => id === undefined && tables.some((name) => same(name, wanted)));
  const wanted = edits.flatMap((edit): readonly { readonly name: string }[] => {
    if (edit.kind === "names") return edit.add;
    return edit.kind === "addSheet" || edit.kind === "furnish" ? edit.sheet.tables : [];
  });
  const table = wanted.find(({ name }) => isTable(name));
  if (table)
    return `This workbook has a table called "${table.name}" already, which the plan would need. Rename that table on the Table Design tab, then try again.`;
  const name = wanted.find((each) => taken(each.name));
  return (
    name &&
    `This workbook uses the name "${name.name}" already, which the plan would need. Rename it in the Name Manager on the Formulas tab, then try again.`
  );
};

const checks: readonly Check[] = [structure, locked, missing, tabs, names];

export function planClash(edits: readonly WorkbookEdit[], found: Found): string | undefined {
  for (const check of checks) {
    const clash = check(edits, found);
    if (clash !== undefined) return clash;
  }
  return undefined;
}
