/**
 * Moves what is remembered for areas of cells when cells are inserted or deleted: tables, charts, conditional formats,
 * validation and looks, print areas. Formulas and names are the engine's. Formulas inside conditional formats and
 * validation stay as they are, and a column put into the middle of a table gets no title.
 */
import type { Area, Move } from "../engine/engine.ts";
import type { Bag, Book, StoredChart } from "./book.ts";
import { movedArea } from "./movedArea.ts";

export function followMove(book: Book, move: Move): void {
  book.tables = book.tables.filter((table) => follow(table, move));
  book.rules = book.rules.filter((rule) => follow(rule, move));
  for (const chart of book.charts) followChart(chart, move);
  const page = book.bag(`pageLayout ${move.area.sheetId}`);
  followBag(page, ["printTitleRows", "printTitleColumns"], move);
  for (const name of ["printArea", "horizontalPageBreaks"]) followList(page, name, move);
  book.layers.move(move.area.sheetId, (area) => movedArea(area, move));
}

/** Whether anything is left of it. */
export function follow(stored: { area: Area }, move: Move): boolean {
  const area = movedArea(stored.area, move);
  if (area) stored.area = area;
  return area !== undefined;
}

/** A chart outlives its cells, as in Excel. */
function followChart(chart: StoredChart, move: Move): void {
  chart.source = movedArea(chart.source, move) ?? chart.source;
  for (const series of chart.series) followBag(series, ["values", "xAxisValues"], move);
}

/** A break goes with its row, a printed area with its cells. */
function followList(bag: Bag, name: string, move: Move): void {
  const areas = bag[name] as readonly Area[] | undefined;
  if (areas) bag[name] = areas.flatMap((area) => movedArea(area, move) ?? []);
}

function followBag(bag: Bag, names: readonly string[], move: Move): void {
  for (const name of names) if (bag[name]) bag[name] = movedArea(bag[name] as Area, move);
}
