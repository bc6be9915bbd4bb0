/** A laid-out sheet with every row where it stands in a workbook that people have worked on. */
import { r1c1Parts, r1c1Text } from "./formulaParts.ts";
import { type Rectangle, rectangles } from "./rectangles.ts";
import {
  standingBlock,
  standingParts,
  type StandingPlace,
  type StandingPlaces,
  standingRule,
} from "./standingPlace.ts";
import type { Furniture } from "./workbookEdit.ts";
import type { Block, FormulaBlock, SheetSpec, ValueBlock } from "./workbookSpec.ts";

type Result = string | number | boolean;
type Cell = { readonly value: Result } | { readonly r1c1: string; readonly result: Result };
type Grid<Kept> = Map<number, Map<number, Kept>>;

export function standingSheet(sheet: SheetSpec, places: StandingPlaces): SheetSpec {
  const place = places.get(sheet.name);
  if (!place) throw new Error(`Nobody said where ${sheet.name} stands.`);
  return {
    ...sheet,
    name: place.tab,
    cells: cellBlocks(standingCells(sheet, place, places)),
    styles: scattered(sheet.styles, place),
    keys: sheet.keys.map(({ row, key }) => ({ row: place.rowOf(row), key })),
    ...standingFurniture(sheet, place, places),
  };
}

/** What belongs to the sheet as a whole. */
export function standingFurniture(sheet: SheetSpec, place: StandingPlace, places: StandingPlaces): Furniture {
  const { rowOf } = place;
  const of = (name: string): StandingPlace => places.get(name) ?? { tab: name, rowOf: (row) => row };
  const onSheet = ({ sheet: name, block }: { readonly sheet: string; readonly block: Block }) => ({
    sheet: of(name).tab,
    block: standingBlock(block, of(name)),
  });
  return {
    validations: scattered(sheet.validations, place),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ...standingBlock(format, place),
      formula: standingRule(format.formula, format.row, place),
    })),
    tables: sheet.tables.map((table) => standingBlock(table, place)),
    links: sheet.links.map((link) => ({
      ...link,
      row: rowOf(link.row),
      toSheet: of(link.toSheet).tab,
      to: { ...link.to, row: of(link.toSheet).rowOf(link.to.row) },
    })),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      categories: onSheet(chart.categories),
      series: chart.series.map((series) => ({ ...series, ...onSheet(series) })),
      from: { ...chart.from, row: rowOf(chart.from.row) },
      to: { ...chart.to, row: rowOf(chart.from.row) + chart.to.row - chart.from.row },
    })),
    columnWidths: sheet.columnWidths,
    ...(sheet.rowHeights
      ? { rowHeights: sheet.rowHeights.map(({ row, height }) => ({ row: rowOf(row), height })) }
      : {}),
    frozen: { ...sheet.frozen, rows: rowOf(sheet.frozen.rows) },
    print: { ...sheet.print, repeatRows: rowOf(sheet.print.repeatRows) },
  };
}

/** Blocks whose rows no longer stand together fall apart, so that they take in no row of somebody else's. */
function scattered<Kept extends Block>(blocks: readonly Kept[], { rowOf }: StandingPlace): Kept[] {
  const byShape = new Map<string, { one: Kept; rows: Map<number, Map<number, string>> }>();
  for (const block of blocks) {
    const shape = JSON.stringify({ ...block, row: 0, height: 0 });
    const kept = byShape.get(shape) ?? { one: block, rows: new Map<number, Map<number, string>>() };
    byShape.set(shape, kept);
    for (let row = block.row; row < block.row + block.height; row++) {
      kept.rows.set(rowOf(row), new Map([[1, ""]]));
    }
  }
  return [...byShape.values()].flatMap(({ one, rows }) =>
    rectangles(rows).map(({ row, height }) => ({ ...one, row, height })),
  );
}

function standingCells({ name, cells }: SheetSpec, place: StandingPlace, places: StandingPlaces): Grid<Cell> {
  const grid: Grid<Cell> = new Map();
  for (const block of cells) {
    const cellOf = block.kind === "values" ? typedIn(block) : workedOutIn(block, name, place, places);
    for (let down = 0; down < block.height; down++) {
      const row = place.rowOf(block.row + down);
      const columns = grid.get(row) ?? new Map<number, Cell>();
      grid.set(row, columns);
      for (let across = 0; across < block.width; across++) {
        const cell = cellOf(down, across);
        if (cell) columns.set(block.column + across, cell);
      }
    }
  }
  return grid;
}

type CellOf = (down: number, across: number) => Cell | undefined;

function typedIn({ values }: ValueBlock): CellOf {
  return (down, across) => {
    const value = values[down]?.[across] ?? null;
    return value === null ? undefined : { value };
  };
}

function workedOutIn(
  { r1c1, row, column, results }: FormulaBlock,
  home: string,
  place: StandingPlace,
  places: StandingPlaces,
): CellOf {
  const partsAt = r1c1Parts(r1c1);
  return (down, across) => {
    const parts = standingParts(partsAt({ row: row + down, column: column + across }), home, places);
    const at = { row: place.rowOf(row + down), column: column + across };
    return { r1c1: r1c1Text(parts, at), result: results[down]?.[across] ?? "" };
  };
}

function cellBlocks(grid: Grid<Cell>): (ValueBlock | FormulaBlock)[] {
  const keyed = new Map(
    [...grid].map(([row, columns]) => [
      row,
      new Map([...columns].map(([at, cell]) => [at, "r1c1" in cell ? cell.r1c1 : ""])),
    ]),
  );
  const within = <Kept>({ row, column, height, width }: Rectangle, keep: (cell: Cell) => Kept): Kept[][] =>
    Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (_, across) =>
        keep(grid.get(row + down)?.get(column + across) ?? { value: "" }),
      ),
    );
  return rectangles(keyed).map((block) => {
    const { key, ...where } = block;
    return key === ""
      ? { kind: "values", ...where, values: within(block, (cell) => ("value" in cell ? cell.value : null)) }
      : {
          kind: "formula",
          ...where,
          r1c1: key,
          results: within(block, (cell) => ("result" in cell ? cell.result : "")),
        };
  });
}
