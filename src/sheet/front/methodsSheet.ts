/** Methods: every definition that the plan uses, where it comes from, and how the figures are worked out. */
import { addinVersion } from "../addinVersion.ts";
import { catalogue } from "../../catalogue/catalogue.ts";
import type { CatalogueEntry } from "../../catalogue/catalogueEntry.ts";
import { partsOf, type RowNode } from "../../formula/rowNode.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Drawing } from "../drawing.ts";
import { methodNotes } from "./methodNotes.ts";
import { drawHead, printOf } from "../sheetHead.ts";
import { SheetDraft } from "../sheetDraft.ts";
import type { SheetSpec } from "../workbookSpec.ts";
import { firstRow, headingRow, repeatedHeading } from "../yearColumns.ts";

export const methods = {
  name: "Methods",
  purpose: "Every definition that the plan uses, with its source, and the rules by which it is worked out.",
};

const columns = [
  ["Name", 26],
  ["Definition", 56],
  ["Formula", 25],
  ["Unit", 12],
  ["Source", 69],
] as const;

/** Formula, unit and source stand in, so that no definition touches them. */
const asideColumn = 3;

const withoutAddin: Readonly<Record<Drawing["printing"]["style"], string>> = {
  native:
    "All formulas of this workbook are plain Excel: it works the same with and without the add-in. The definitions below are those of the add-in's functions of the same name.",
  functions:
    "This workbook calls the add-in's functions (their names start with MTFP). Without the add-in its cells show the last results until Excel recalculates them, then #NAME?.",
};

export function methodsSheet(drawing: Drawing): SheetSpec {
  const { plan } = drawing.placed;
  const draft = new SheetDraft("methods", methods.name);
  drawHead(draft, methods.name, methods.purpose, drawing);
  draft.say(headingRow - 1, 1, withoutAddin[drawing.printing.style], "note");
  draft.write(
    headingRow,
    1,
    columns.map(([heading]) => heading),
  );
  draft.style(headingRow, 1, 2, "columnHeading");
  draft.style(headingRow, asideColumn, columns.length - 2, "inputHeading");
  const rows = [
    ...usedFunctions(plan).map((entry) => definitionOf(entry)),
    ...methodNotes(plan).map(({ name, rule, source }) => [name, rule, null, null, source]),
  ];
  rows.forEach((texts, at) => {
    draft.write(firstRow + at, 1, texts);
    draft.style(firstRow + at, 1, 1, "label");
    draft.style(firstRow + at, 2, 1, "paragraph");
    draft.style(firstRow + at, asideColumn, columns.length - 2, "source");
  });
  return draft.spec({
    columnWidths: columns.map(([, width]) => width),
    frozen: { rows: headingRow, columns: 1 },
    print: printOf(plan.inputs.title, repeatedHeading),
  });
}

function definitionOf(entry: CatalogueEntry): string[] {
  const sources = entry.sources.map(({ title, url }) => (url === undefined ? title : `${title}, ${url}`));
  return [
    `MTFP.${entry.id}`,
    [entry.definition, ...entry.traps.map((trap) => `Beware: ${trap}`)].join(" "),
    entry.formula,
    entry.unit,
    `${sources.join("; ")} (add-in ${addinVersion})`,
  ];
}

/** The functions that the plan's formulas call, in the order of the catalogue. */
function usedFunctions({ compiled }: Plan): readonly CatalogueEntry[] {
  const names = new Set<string>();
  const visit = (node: RowNode): void => {
    if (node.kind === "custom") {
      names.add(node.name.replace(/^MTFP\./, ""));
      node.args.forEach(visit);
    } else partsOf(node).forEach(visit);
  };
  for (const { years, base, constant } of compiled.formulas)
    for (const node of [years, base, constant]) if (node) visit(node);
  return catalogue.filter(({ id }) => names.has(id));
}
