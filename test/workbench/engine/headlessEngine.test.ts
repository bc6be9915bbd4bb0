/** What the emulated Excel may rely on from the engine, proved over Univer without a page. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Area, CellStyle } from "../../../workbench/engine/engine.ts";
import { headlessEngine } from "../../../workbench/engine/headlessEngine.ts";

let engine = headlessEngine();
let sheet = engine.activeSheet();
beforeEach(() => {
  engine = headlessEngine();
  sheet = engine.activeSheet();
});

const area = (row: number, column: number, height = 1, width = 1): Area => ({
  sheetId: sheet,
  row,
  column,
  height,
  width,
});

async function calculated(grid: unknown[][], row = 0, column = 0): Promise<unknown[][]> {
  const where = area(row, column, grid.length, grid[0]?.length ?? 0);
  engine.write(where, grid);
  await engine.settled();
  return engine.values(where);
}

describe("writing into a cell", () => {
  test.each([
    ["a number", 12.5, 12.5],
    ["a numeral", "12.5", 12.5],
    ["text", "Dorset", "Dorset"],
    ["text after an apostrophe", "'12", "12"],
    ["TRUE", true, true],
    ["FALSE", false, false],
    ["the word true", "true", true],
    ["nothing", "", ""],
    ["a formula", "=1+2", 3],
    ["a logical formula", "=1=1", true],
    ["a text formula", '="FT"&"E"', "FTE"],
    ["a division by zero", "=1/0", "#DIV/0!"],
    ["an unknown name", "=MTFP.NO_SUCH(1)", "#NAME?"],
    ["a lookup that finds nothing", "=MATCH(1,{2,3},0)", "#N/A"],
  ])("%s", async (_, written, held) => expect(await calculated([[written]])).toEqual([[held]]));

  test("null leaves a cell as it is, empty text empties it", async () => {
    await calculated([["kept", "gone"]]);
    expect(await calculated([[null, ""]])).toEqual([["kept", ""]]);
  });

  test("what was typed with an apostrophe stays text, however the cell comes to look", async () => {
    const texts = ["007", "1e3", "true", "1/2", "=1+1"];
    await calculated([texts.map((text) => `'${text}`)]);
    engine.setStyle(area(0, 0, 1, 5), { bold: true });
    engine.setNumberFormats(area(0, 0, 1, 5), [texts.map(() => "0.0")]);
    expect(engine.values(area(0, 0, 1, 5))).toEqual([texts]);
  });

  test("a cell reads back as its formula, or as its value where there is none", async () => {
    await calculated([[2, "=A1*3", "text"]]);
    expect(engine.formulas(area(0, 0, 1, 3))).toEqual([[2, "=A1*3", "text"]]);
  });

  test("the sheet grows to hold cells beyond its present end", async () => {
    expect(await calculated([[7]], 4999, 59)).toEqual([[7]]);
    expect(engine.values(area(6000, 70))).toEqual([[""]]);
  });
});

describe("calculation", () => {
  test("follows a change through other sheets", async () => {
    const inputs = engine.addSheet("Inputs 2018");
    engine.write({ ...area(0, 0), sheetId: inputs }, [[21]]);
    expect(await calculated([["='Inputs 2018'!A1*2"]])).toEqual([[42]]);
    engine.write({ ...area(0, 0), sheetId: inputs }, [[10]]);
    await engine.settled();
    expect(engine.values(area(0, 0))).toEqual([[20]]);
  });

  test("spills an array over empty cells and refuses to spill over full ones", async () => {
    await calculated([["=SEQUENCE(3)"]]);
    expect(engine.values(area(0, 0, 3, 1))).toEqual([[1], [2], [3]]);
    expect(engine.formulas(area(0, 0, 2, 1))).toEqual([["=SEQUENCE(3)"], [2]]);
    await calculated([["in the way"]], 2, 0);
    expect(engine.values(area(0, 0, 3, 1))).toEqual([["#SPILL!"], [""], ["in the way"]]);
  });

  test("knows names, of the book and of one sheet", async () => {
    engine.write(area(0, 0, 2, 1), [[15], [18]]);
    engine.defineName("target", "=Sheet1!$A$1");
    engine.defineName("held", "=Sheet1!$A$2", sheet);
    expect(await calculated([["=held-target"]], 0, 2)).toEqual([[3]]);
    engine.defineName("target", "=Sheet1!$A$2");
    expect(await calculated([["=held-target"]], 1, 2)).toEqual([[0]]);
    engine.deleteName("target");
    expect(await calculated([["=held-target"]], 2, 2)).toEqual([["#NAME?"]]);
  });

  test.each([
    ["rows above", area(0, 0, 2, 16_384), "Down", "=SUM(B3:B4)", [4, 1]],
    ["columns to the left", area(0, 0, 1_048_576, 1), "Right", "=SUM(C1:C2)", [2, 2]],
  ] as const)(
    "inserting %s shifts cells and the formulas that read them",
    async (_, where, shift, formula, at) => {
      await calculated([[1], [2], ["=SUM(B1:B2)"]], 0, 1);
      engine.insertCells({ ...where, sheetId: sheet }, shift);
      await engine.settled();
      expect(engine.formulas(area(at[0], at[1]))).toEqual([[formula]]);
      expect(engine.values(area(at[0], at[1]))).toEqual([[3]]);
    },
  );

  test("inserting a block of cells moves only the cells below it", async () => {
    await calculated([
      [1, 10],
      [2, 20],
      ["=A1+A2", "=B1+B2"],
    ]);
    engine.insertCells(area(1, 0), "Down");
    await engine.settled();
    expect(engine.formulas(area(0, 0, 4, 2))).toEqual([
      [1, 10],
      ["", 20],
      [2, "=B1+B2"],
      ["=A1+A3", ""],
    ]);
  });

  test("deleting rows closes the gap and shortens the sums over them", async () => {
    await calculated([[1], [2], [3], ["=SUM(A1:A3)"]]);
    engine.deleteCells(area(1, 0, 1, 16_384), "Up");
    await engine.settled();
    expect(engine.formulas(area(0, 0, 3, 1))).toEqual([[1], [3], ["=SUM(A1:A2)"]]);
    expect(engine.values(area(2, 0))).toEqual([[4]]);
  });

  test("five thousand formulas in one write", async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => [i, `=A${i + 1}*2`]);
    const values = await calculated(rows);
    expect(values[4999]).toEqual([4999, 9998]);
  });
});

describe("number formats", () => {
  test.each([
    ["£#,##0", -1234.5, "-£1,235"],
    ["0.0%", 0.0957, "9.6%"],
    ["0.00", 18, "18.00"],
    ["#,##0", 321661, "321,661"],
    ["General", 15.5, "15.5"],
  ])("%s shows %d as %s while the value stays", (format, value, shown) => {
    engine.write(area(0, 0), [[value]]);
    engine.setNumberFormats(area(0, 0), [[format]]);
    expect(engine.text(area(0, 0))).toEqual([[shown]]);
    expect(engine.values(area(0, 0))).toEqual([[value]]);
    expect(engine.numberFormats(area(0, 0))).toEqual([[format]]);
  });

  test.each(["General", "0.00", "£#,##0", "dd/mm/yyyy"])(
    "TRUE, FALSE and errors show as words, typed, calculated or spilled: %s",
    async (format) => {
      engine.setNumberFormats(area(0, 0, 2, 4), Array<string[]>(2).fill(Array<string>(4).fill(format)));
      await calculated([
        [true, "=1=2", "=1/0", "=NA()"],
        ["=TRANSPOSE(TRANSPOSE(A1:D1))", null, null, null],
      ]);
      const words = ["TRUE", "FALSE", "#DIV/0!", "#N/A"];
      expect(engine.text(area(0, 0, 2, 4))).toEqual([words, words]);
    },
  );

  test("clearing contents keeps the format, clearing formats keeps the contents", () => {
    engine.write(area(0, 0, 1, 2), [[0.5, 0.5]]);
    engine.setNumberFormats(area(0, 0, 1, 2), [["0%", "0%"]]);
    engine.clear(area(0, 0), "contents");
    engine.clear(area(0, 1), "formats");
    expect(engine.values(area(0, 0, 1, 2))).toEqual([["", 0.5]]);
    expect(engine.numberFormats(area(0, 0, 1, 2))).toEqual([["0%", "General"]]);
  });
});

describe("looks", () => {
  test.each<[string, CellStyle]>([
    ["bold", { bold: true }],
    ["italic and underlined", { italic: true, underline: true }],
    ["coloured", { color: "#C00000", fill: "#FFF2CC" }],
    ["font", { fontName: "Calibri", fontSize: 14 }],
    ["wrapped", { wrap: true }],
    ["aligned", { horizontal: "Center", vertical: "Top" }],
    ["aligned to the right", { horizontal: "Right", vertical: "Center" }],
    ["aligned as Excel does by itself", { horizontal: "General", vertical: "Bottom" }],
  ])("%s reads back", (_, style) => {
    engine.setStyle(area(0, 0, 2, 2), style);
    expect(engine.style(area(1, 1))).toMatchObject(style);
  });

  test("a fill can be taken away and other looks stay", () => {
    engine.setStyle(area(0, 0), { fill: "#FFF2CC", bold: true });
    engine.setStyle(area(0, 0), { fill: null });
    expect(engine.style(area(0, 0))).toMatchObject({ fill: null, bold: true });
  });

  test("columns and rows keep their sizes in points", () => {
    engine.setColumnWidth(area(0, 1, 1_048_576, 2), 90);
    engine.setRowHeight(area(3, 0, 1, 16_384), 30);
    expect([0, 1, 2].map((column) => engine.columnWidth(area(0, column)))).toEqual([66, 90, 90]);
    expect(engine.rowHeight(area(3, 0))).toBe(30);
  });

  test("a column fits its longest text", () => {
    engine.write(area(0, 0, 1, 2), [["A long label for a row of figures", "short"]]);
    engine.autofitColumns(area(0, 0, 1_048_576, 2));
    expect(engine.columnWidth(area(0, 0))).toBeGreaterThan(engine.columnWidth(area(0, 1)) * 2);
  });
});

describe("sheets", () => {
  test("come and go, move and change their names", () => {
    const pay = engine.addSheet("Pay");
    expect(engine.activeSheet()).toBe(sheet);
    engine.renameSheet(pay, "Pay award");
    engine.moveSheet(pay, 0);
    expect(engine.sheetIds().map((id) => engine.sheetName(id))).toEqual(["Pay award", "Sheet1"]);
    expect(engine.sheetIdByName("PAY AWARD")).toBe(pay);
    engine.activate(pay);
    expect(engine.activeSheet()).toBe(pay);
    engine.deleteSheet(sheet);
    expect(engine.sheetIds()).toEqual([pay]);
    expect(engine.sheetIdByName("Sheet1")).toBeUndefined();
  });

  test("keep their tab colour, gridlines, panes and whether they are hidden", () => {
    const pay = engine.addSheet("Pay");
    engine.setTabColor(pay, "#C00000");
    engine.setGridlines(pay, false);
    engine.freeze(pay, 2, 1);
    engine.setHidden(pay, true);
    expect([engine.tabColor(pay), engine.showsGridlines(pay), engine.isHidden(pay)]).toEqual([
      "#C00000",
      false,
      true,
    ]);
    expect(engine.frozen(pay)).toEqual({ rows: 2, columns: 1 });
    engine.freeze(pay, 0, 0);
    expect(engine.frozen(pay)).toEqual({ rows: 0, columns: 0 });
  });

  test("know the smallest area that holds every value and formula", async () => {
    expect(engine.usedArea(sheet)).toBeUndefined();
    engine.setStyle(area(40, 20), { bold: true });
    await calculated(
      [
        ["=1+1", ""],
        ["", 5],
      ],
      2,
      3,
    );
    expect(engine.usedArea(sheet)).toEqual(area(2, 3, 2, 2));
  });
});

describe("the person in front of the grid", () => {
  test("selects, and listeners hear of changes of cells but not of looks", async () => {
    const changed: Area[] = [];
    engine.onCellsChange((where) => changed.push(where));
    engine.select(area(3, 2, 2, 1));
    expect(engine.selection()).toEqual(area(3, 2, 2, 1));
    engine.setStyle(area(0, 0), { bold: true });
    await calculated([[1, 2]], 3, 2);
    expect(changed).toEqual([area(3, 2, 1, 2)]);
  });
});
