/** The workbook itself: its sheets in order, its names, how it calculates. */
import type { GridName, SheetGrid, WorkbookGrid } from "../../audit/workbookGrid.ts";
import { readRelations } from "./readRelations.ts";
import { type Attributes, readXml } from "./readXml.ts";
import { Unreadable } from "./unreadable.ts";
import type { XlsxPackage } from "./xlsxPackage.ts";

export interface SheetPart {
  readonly name: string;
  readonly visibility: SheetGrid["visibility"];
  readonly path: string;
}

interface WorkbookPart {
  readonly sheets: readonly SheetPart[];
  readonly names: readonly GridName[];
  readonly calculation: WorkbookGrid["calculation"];
  readonly related: (kind: string) => string | undefined;
}

interface RawName {
  readonly attributes: Attributes;
  text: string;
}

/** @throws Unreadable */
export function readWorkbookPart(parts: XlsxPackage): WorkbookPart {
  const path = workbookPath(parts);
  const relations = readRelations(parts, path);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const entries: Attributes[] = [];
  const rawNames: RawName[] = [];
  let calculation: Attributes = {};
  let current: RawName | undefined;
  readXml(parts, path, {
    open: (name, attributes) => {
      if (name === "sheet") entries.push(attributes);
      if (name === "definedName") rawNames.push((current = { attributes, text: "" }));
      if (name === "calcPr") calculation = attributes;
    },
    text: (text) => {
      if (current) current.text += text;
    },
    close: () => (current = undefined),
  });
  const sheetOf = (entry: Attributes): SheetPart[] => {
    const id = Object.entries(entry).find(([name]) => name.endsWith(":id"))?.[1];
    const relation = byId.get(id ?? "");
    return relation?.kind === "worksheet" ? [{ ...tabOf(entry), path: relation.path }] : [];
  };
  return {
    sheets: entries.flatMap(sheetOf),
    names: rawNames.flatMap((raw) => nameOf(raw, entries)),
    calculation: {
      isManual: calculation["calcMode"] === "manual",
      isIterative: isOn(calculation["iterate"]),
    },
    related: (kind) => relations.find((relation) => relation.kind === kind)?.path,
  };
}

function workbookPath(parts: XlsxPackage): string {
  const path = readRelations(parts, "").find(({ kind }) => kind === "officeDocument")?.path;
  if (path?.endsWith(".bin")) {
    throw new Unreadable("this is a binary workbook (.xlsb)", "save it as an Excel workbook (.xlsx) first");
  }
  if (!path || !parts.part(path) || !/\bxl\b|workbook/i.test(path)) {
    throw new Unreadable("this is no Excel workbook", "save it as an Excel workbook (.xlsx) first");
  }
  return path;
}

function tabOf({ name = "", state }: Attributes): Pick<SheetPart, "name" | "visibility"> {
  return { name, visibility: state === "hidden" || state === "veryHidden" ? state : "visible" };
}

/** Excel's own names, such as the print area, are no part of any formula. */
function nameOf({ attributes, text }: RawName, sheets: readonly Attributes[]): GridName[] {
  const { name = "", localSheetId, comment } = attributes;
  if (name.startsWith("_xlnm.")) return [];
  const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)]?.["name"];
  return [{ name, formula: `=${text}`, ...(sheet !== undefined && { sheet }), ...(comment && { comment }) }];
}

export function isOn(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}
