/** The cells of Checks in rows of class error, as a workbook file holds them. */
import ExcelJS from "exceljs";

/** The column that says what a row's cells are; the figures stand to the right of the source column. */
const [typeColumn, firstFigure] = [4, 6];

/** @returns place and value of each number, 0 where all is well */
export async function checkCells(file: string): Promise<{ place: string; value: number }[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const cells: { place: string; value: number }[] = [];
  workbook.getWorksheet("Checks")?.eachRow((row) => {
    if (row.getCell(typeColumn).value !== "check") return;
    row.eachCell(({ address, formula, result, value }, column) => {
      const held: unknown = formula ? result : value;
      if (column >= firstFigure && typeof held === "number") cells.push({ place: address, value: held });
    });
  });
  return cells;
}
