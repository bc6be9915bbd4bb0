/** What a plan of five years and 40 posts lines takes to be written through Office.js, beside a cell-by-cell writer. */
import { translateFormulaToA1 } from "@borgar/fx";
import { blockAddress } from "../src/host/blockAddress.ts";
import { excelPlan } from "../src/host/excel/excelPlan.ts";
import { typedText } from "../src/host/packing/typedValue.ts";
import { buildPlan } from "../src/plan/buildPlan.ts";
import { numberFormat } from "../src/sheet/look/numberFormats.ts";
import { printPlanFile } from "../src/inputs/printPlanFile.ts";
import { planRecord } from "../src/rebuild/planRecord.ts";
import { planWorkbook } from "../src/sheet/planWorkbook.ts";
import type { PlanRecord } from "../src/sheet/workbookEdit.ts";
import type { Block, SheetSpec, StyleBlock, WorkbookSpec } from "../src/sheet/workbookSpec.ts";
import { emulatedExcel } from "../test/host/emulatedExcel.ts";
import { firstBuild, someRecord, takenBack } from "../test/host/planEdits.ts";
import { manyPosts } from "../test/host/planInputs.ts";
import type { CellValue } from "../src/host/workbook.ts";
import type { Figure } from "./figure.ts";

interface Cost {
  readonly bytes: number;
  readonly syncs: number;
}

/** Of all that a new emulated Excel was asked for the work. */
async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const { exchanges } = await emulatedExcel();
  await work();
  return {
    bytes: exchanges.reduce((sum, { requestBytes }) => sum + requestBytes, 0),
    syncs: exchanges.length,
  };
}

const cellsOf = ({ row, column, height, width }: Block) =>
  Array.from({ length: height * width }, (_, at) => {
    const [down, across] = [Math.floor(at / width), at % width];
    const address = blockAddress({ row: row + down, column: column + across, height: 1, width: 1 });
    return { down, across, address };
  });

/** The plain way: each cell is told its content, its style and its number format; a sync for each sheet. */
async function cellByCell({ sheets, unit }: WorkbookSpec): Promise<void> {
  await Excel.run(async (context) => {
    const { styles, worksheets } = context.workbook;
    for (const style of new Set(sheets.flatMap((sheet) => sheet.styles.map((block) => block.style))))
      styles.add(style);
    for (const { name } of sheets) worksheets.add(name);
    await context.sync();
    for (const sheet of sheets) {
      writeCells(worksheets.getItem(sheet.name), sheet, unit);
      await context.sync();
    }
  });
}

function writeCells(sheet: Excel.Worksheet, { cells, styles }: SheetSpec, unit: WorkbookSpec["unit"]): void {
  for (const block of cells)
    for (const { down, across, address } of cellsOf(block)) {
      if (block.kind === "formula")
        sheet.getRange(address).formulas = [[translateFormulaToA1(block.r1c1, address)]];
      else writeValue(sheet.getRange(address), block.values[down]?.[across] ?? null);
    }
  for (const block of styles) dressCells(sheet, block, unit);
}

function dressCells(sheet: Excel.Worksheet, block: StyleBlock, unit: WorkbookSpec["unit"]): void {
  for (const { address } of cellsOf(block)) {
    const range = sheet.getRange(address);
    range.style = block.style;
    if (block.format) range.numberFormat = [[numberFormat(block.format, unit)]];
  }
}

function writeValue(cell: Excel.Range, value: CellValue | null): void {
  if (value !== null) cell.values = [[typeof value === "string" ? typedText(value) : value]];
}

/** Cells that are told something and cells that are told how to look: what the plain writer's bytes go by. */
const toldCells = ({ sheets }: WorkbookSpec): number =>
  sheets
    .flatMap(({ cells, styles }): readonly Block[] => [...cells, ...styles])
    .reduce((sum, { height, width }) => sum + height * width, 0);

function plan(lines: number): { spec: WorkbookSpec; record: PlanRecord } {
  const inputs = manyPosts(5, lines);
  const spec = planWorkbook(buildPlan(inputs), { style: "native", unit: "£000" });
  return { spec, record: planRecord({ ...someRecord, planFile: printPlanFile(inputs) }, spec.sheets) };
}

export async function writingCost(): Promise<Figure[]> {
  const { spec, record } = plan(40);
  const { spec: small } = plan(4);
  const ours = await costOf(() => excelPlan.playEdits(firstBuild(spec, record), takenBack(spec)));
  const reference = await costOf(() => cellByCell(small));
  const what = "writing a plan of five years and 40 posts lines through Office.js";
  const against = "a cell-by-cell writer of cells and looks alone, a sync for each sheet";
  return [
    {
      what: `bytes of ${what}`,
      ours: ours.bytes / 1000,
      reference: (reference.bytes / 1000) * (toldCells(spec) / toldCells(small)),
      unit: "kB",
      against: `${against}: measured on four posts lines, in proportion to the cells`,
      goal: { atMost: 0.1 },
    },
    { what: `round trips of ${what}`, ours: ours.syncs, reference: reference.syncs, unit: "", against },
  ];
}
