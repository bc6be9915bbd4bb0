/** A sheet to keep decisions in, for workbooks that have none yet, through Office.js. */
import type { LogSheet } from "../auditWorkbook.ts";
import { markAs } from "./excelDiscovery.ts";
import { runInExcel } from "./runInExcel.ts";

/** Points in the width of a figure of Excel's usual font. */
const pointsInCharacter = 5.6;

const headingFill = "#1F3864";

export const addLogSheet = ({
  id,
  name,
  title,
  purpose,
  headings,
  widths,
  headingRow,
}: LogSheet): Promise<void> =>
  runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    markAs(id, sheet);
    sheet.getRange("A1:A2").values = [[title], [purpose]];
    sheet.getRange("A1").format.font.set({ bold: true, size: 14 });
    const heading = sheet.getRangeByIndexes(headingRow - 1, 0, 1, headings.length);
    heading.values = [[...headings]];
    heading.format.font.set({ bold: true, color: "#FFFFFF" });
    heading.format.fill.color = headingFill;
    for (const [at, width] of widths.entries()) {
      sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = width * pointsInCharacter;
    }
    sheet.freezePanes.freezeRows(headingRow);
    await context.sync();
  });
