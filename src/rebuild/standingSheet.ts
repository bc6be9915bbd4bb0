/** A laid-out sheet with every cell where it stands in a workbook that people have worked on. */
import { r1c1Parts, r1c1Text } from "./formulaParts.ts";
import { type Rectangle, rectangles } from "../sheet/rectangles.ts";
import {
  standingBlock,
  standingParts,
  type StandingPlace,
  type StandingPlaces,
  standingRule,
  unmoved,
} from "./standingPlace.ts";
import { standingPrint } from "./standingPrint.ts";
import type { Furniture } from "../sheet/workbookEdit.ts";
import type {
  Block,
  CellPlace,
  ChartSpec,
  FormulaBlock,
  SheetSpec,
  ValueBlock,
} from "../sheet/workbookSpec.ts";

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
  const of = (name: string): StandingPlace => places.get(name) ?? unmoved(name);
  const onSheet = ({ sheet: name, block }: { readonly sheet: string; readonly block: Block }) => ({
    sheet: of(name).tab,
    block: standingBlock(block, of(name)),
  });
  return {
    validations: scattered(sheet.validations, place).map((validation) => {
      const { rule } = validation;
      return rule.kind === "cells" ? { ...validation, rule: { ...rule, ...onSheet(rule) } } : validation;
    }),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ...standingBlock(format, place),
      formula: standingRule(format.formula, format, place),
    })),
    tables: sheet.tables.map((table) => standingBlock(table, place)),
    links: sheet.links.map((link) => ({
      ...link,
      ...standingCell(link, place),
      toSheet: of(link.toSheet).tab,
      to: standingCell(link.to, of(link.toSheet)),
    })),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      categories: onSheet(chart.categories),
      series: chart.series.map((series) => ({ ...series, ...onSheet(series) })),
      ...standingCorners(chart, place),
    })),
    columnWidths: standingWidths(sheet.columnWidths, place),
    ...(sheet.rowHeights
      ? { rowHeights: sheet.rowHeights.map(({ row, height }) => ({ row: rowOf(row), height })) }
      : {}),
    frozen: standingPanes(sheet.frozen, place),
    print: standingPrint(sheet.print, place),
  };
}

const standingCell = ({ row, column }: CellPlace, { rowOf, columnOf }: StandingPlace): CellPlace => ({
  row: rowOf(row),
  column: columnOf(column),
});

/** A chart is as high and as wide as it was. */
function standingCorners({ from, to }: ChartSpec, place: StandingPlace): Pick<ChartSpec, "from" | "to"> {
  const first = standingCell(from, place);
  return {
    from: first,
    to: { row: first.row + to.row - from.row, column: first.column + to.column - from.column },
  };
}

function standingPanes({ rows, columns }: SheetSpec["frozen"], place: StandingPlace): SheetSpec["frozen"] {
  return {
    rows: rows === 0 ? 0 : place.rowOf(rows),
    columns: columns === 0 ? 0 : place.columnOf(columns),
  };
}

/** Columns of people's own keep their width. */
function standingWidths(widths: readonly number[], { columnOf }: StandingPlace): number[] {
  const standing: number[] = [];
  widths.forEach((width, at) => {
    while (standing.length < columnOf(at + 1)) standing.push(0);
    standing[columnOf(at + 1) - 1] = width;
  });
  return standing;
}

/** Blocks whose rows or columns no longer stand together fall apart, so that they take in nothing of somebody else's. */
function scattered<Kept extends Block>(blocks: readonly Kept[], { rowOf, columnOf }: StandingPlace): Kept[] {
  const byShape = new Map<string, { one: Kept; rows: Map<number, Map<number, string>> }>();
  for (const block of blocks.flatMap((one) => columnRuns(one, columnOf))) {
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
        if (cell) columns.set(place.columnOf(block.column + across), cell);
      }
    }
  }
  return grid;
}

function columnRuns<Kept extends Block>(block: Kept, columnOf: StandingPlace["columnOf"]): Kept[] {
  const columns = Array.from(
    { length: block.width },
    (_, across) => [columnOf(block.column + across), ""] as const,
  );
  const runs = rectangles(new Map([[1, new Map(columns)]]));
  return runs.map(({ column, width }) => ({ ...block, column, width }));
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
    const at = { row: place.rowOf(row + down), column: place.columnOf(column + across) };
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
