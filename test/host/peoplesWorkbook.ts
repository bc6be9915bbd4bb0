/** A workbook of people's own, with one of everything that a plan must leave alone. */
import type { ExcelHost } from "../../workbench/host/excelHost.ts";
import { fill } from "./emulatedExcel.ts";

export async function peoplesWorkbook(host: ExcelHost): Promise<void> {
  await fill(host, "Sheet1", [["Ours", 5, "=B1*2"]]);
  await fill(host, "Budget 2018", [[1], [2], ["=SUM(A1:A2)"]]);
  await Excel.run((context) => {
    const budget = context.workbook.worksheets.getItem("Budget 2018");
    budget.getRange("A3").numberFormat = [["0.0%"]];
    budget.getRange("A1").format.font.bold = true;
    budget.getRange("A1").hyperlink = { documentReference: "Sheet1!A1" };
    budget.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    budget.getRange("A1:A3").conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
    budget.tables.add("D1:E3", true).name = "Mine";
    context.workbook.names.add("Total", budget.getRange("A3"));
    context.workbook.styles.add("Plan title");
    return context.sync();
  });
}
