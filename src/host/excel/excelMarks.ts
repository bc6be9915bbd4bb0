/** The map over a sheet, through Office.js: conditional formats of our own, so that no cell's own format is touched. */
import type { MapMark } from "../auditWorkbook.ts";
import { runInExcel } from "./runInExcel.ts";

/** Every mark's condition is this, always true and with the letter in it: so it is known for ours after saving. */
const conditionOf = (letter: string) => `="mtfp map ${letter}"<>""`;
const ours = /^="mtfp map (.)"<>""$/;

/** Told apart without colour too: by the letter that the number format puts in front of what the cell shows. */
const looks: Readonly<Record<string, { readonly fill: string; readonly font: string }>> = {
  "<": { fill: "#DDEBF7", font: "#1F4E79" },
  "^": { fill: "#E2EFDA", font: "#375623" },
  "+": { fill: "#EDEDED", font: "#3A3A3A" },
  F: { fill: "#FFF2CC", font: "#7F6000" },
  "!": { fill: "#F8CBAD", font: "#833C0B" },
  N: { fill: "#E4DFEC", font: "#403151" },
};

export const markSheet = (name: string, marks: readonly MapMark[]): Promise<void> =>
  runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const { format } of await ourMarks(context, [sheet])) format.delete();
    for (const { cells, letter } of marks) addMark(sheet.getRange(cells), letter);
    await context.sync();
  });

function addMark(range: Excel.Range, letter: string): void {
  const { custom } = range.conditionalFormats.add("Custom");
  const look = looks[letter];
  custom.rule.formula = conditionOf(letter);
  if (look) {
    custom.format.fill.color = look.fill;
    custom.format.font.color = look.font;
  }
  const shown = `"${letter} "`;
  custom.format.numberFormat = `${shown}General;${shown}-General;${shown}0;${shown}@`;
}

export const readMarkedSheets = (): Promise<readonly string[]> =>
  runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const found = await ourMarks(context, worksheets.items);
    return [...new Set(found.map(({ sheet }) => sheet.name))];
  });

interface Mark {
  readonly sheet: Excel.Worksheet;
  readonly format: Excel.ConditionalFormat;
}

async function ourMarks(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<Mark[]> {
  const collections = sheets.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/type");
    return { sheet, formats };
  });
  await context.sync();
  const customs = collections.flatMap(({ sheet, formats }) =>
    formats.items.filter(({ type }) => type === "Custom").map((format) => ({ sheet, format })),
  );
  for (const { format } of customs) format.custom.rule.load("formula");
  await context.sync();
  return customs.filter(({ format }) => ours.test(format.custom.rule.formula));
}
