/** A sheet while it is being written: cells come one by one and leave as few blocks. */
import { keyOfTime } from "./keyOfTime.ts";
import { printedPages } from "./print/printedPages.ts";
import { rectangles, type Rectangle } from "./rectangles.ts";
import { mayNeedHeight, rowHeight } from "./look/rowHeights.ts";
import type {
  Block,
  ChartSpec,
  ConditionalFormat,
  FormatName,
  FormulaBlock,
  LinkSpec,
  RowKey,
  SheetSpec,
  StyleBlock,
  StyleName,
  TableSpec,
  Validation,
  ValueBlock,
} from "./workbookSpec.ts";

export type Value = number | string | boolean | null;
type Result = number | string | boolean;

/** What may be typed in a cell; equal neighbours share one validation. */
export type InputRule = Omit<Validation, keyof Block>;

type Grid<Kept> = Map<number, Map<number, Kept>>;

function keep<Kept>(grid: Grid<Kept>, row: number, column: number, kept: Kept): void {
  const columns = grid.get(row) ?? new Map<number, Kept>();
  grid.set(row, columns.set(column, kept));
}

/** The cells of a block, row by row. */
function within<Kept>(grid: Grid<Kept>, { row, column, height, width }: Block): Kept[][] {
  return Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (_, across) => grid.get(row + down)?.get(column + across) as Kept),
  );
}

const placed = ({ row, column, height, width }: Rectangle): Block => ({ row, column, height, width });

export class SheetDraft {
  readonly id: string;
  readonly name: string;
  private readonly typed: Grid<Value> = new Map();
  private readonly typedKeys: Grid<string> = new Map();
  private readonly formulas: Grid<string> = new Map();
  private readonly results: Grid<Result> = new Map();
  private readonly looks: Grid<string> = new Map();
  private readonly rules: Grid<string> = new Map();
  private readonly conditionalFormats: ConditionalFormat[] = [];
  private readonly tables: TableSpec[] = [];
  private readonly links: LinkSpec[] = [];
  private readonly charts: ChartSpec[] = [];

  private readonly known = new Map<number, string>();

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  /** Says what a row stands for; a row of which nobody says it is known by its first text. */
  know(row: number, key: string): void {
    this.known.set(row, key);
  }

  write(row: number, column: number, values: readonly Value[]): void {
    values.forEach((value, at) => {
      keep(this.typed, row, column + at, value);
      keep(this.typedKeys, row, column + at, "");
    });
  }

  /** One formula along the row. */
  calculate(row: number, column: number, r1c1: string, results: readonly Result[]): void {
    results.forEach((result, at) => {
      keep(this.formulas, row, column + at, r1c1);
      keep(this.results, row, column + at, result);
    });
  }

  style(row: number, column: number, width: number, style: StyleName, format?: FormatName): void {
    for (let at = 0; at < width; at++)
      keep(this.looks, row, column + at, format === undefined ? style : `${style} ${format}`);
  }

  /** A text or a number in a style of its own. */
  say(row: number, column: number, value: Value, style: StyleName, format?: FormatName): void {
    this.write(row, column, [value]);
    this.style(row, column, 1, style, format);
  }

  allow(row: number, column: number, width: number, rule: InputRule): void {
    for (let at = 0; at < width; at++) keep(this.rules, row, column + at, JSON.stringify(rule));
  }

  watch(format: ConditionalFormat): void {
    this.conditionalFormats.push(format);
  }

  addTable(table: TableSpec): void {
    this.tables.push(table);
  }

  link(link: LinkSpec): void {
    this.links.push(link);
  }

  addChart(chart: ChartSpec): void {
    this.charts.push(chart);
  }

  spec(page: Pick<SheetSpec, "columnWidths" | "frozen" | "print" | "tabColour">): SheetSpec {
    const { columnWidths, frozen } = page;
    const { repeatColumns = frozen.columns, ...print } = page.print;
    const rowHeights = this.rowHeights(columnWidths);
    const charts = this.charts.map(({ from, to }) => ({ row: from.row, height: to.row - from.row + 1 }));
    const filled = new Set(this.looks.keys());
    const pages = printedPages({ columnWidths, rowHeights, filled, charts, repeatColumns, print });
    return {
      id: this.id,
      name: this.name,
      ...page,
      print: { ...print, ...pages },
      rowHeights,
      cells: [...this.valueBlocks(), ...this.formulaBlocks()],
      styles: rectangles(this.looks).map(styleBlock),
      validations: rectangles(this.rules).map((block) => ({
        ...placed(block),
        ...(JSON.parse(block.key) as InputRule),
      })),
      conditionalFormats: this.conditionalFormats,
      tables: this.tables,
      links: this.links,
      charts: this.charts,
      keys: this.keys(),
    };
  }

  /** Equal texts are told apart by their order. */
  private keys(): RowKey[] {
    const rows = [...new Set([...this.typed.keys(), ...this.formulas.keys()])].sort((a, b) => a - b);
    const seen = new Map<string, number>();
    return rows.map((row) => {
      const key = this.known.get(row) ?? `text:${this.firstText(row)}`;
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      return { row, key: keyOfTime(key, times) };
    });
  }

  private firstText(row: number): string {
    const cells = [...(this.typed.get(row) ?? [])].sort(([a], [b]) => a - b);
    return String(cells.find(([, value]) => typeof value === "string")?.[1] ?? "");
  }

  private rowHeights(widths: readonly number[]): { row: number; height: number }[] {
    return [...this.looks].flatMap(([row, looks]) => {
      const texts = [...looks].flatMap(([column, look]) => {
        const style = look.split(" ", 1)[0] as StyleName;
        if (!mayNeedHeight(style)) return [];
        const text = this.typed.get(row)?.get(column);
        const shown = typeof text === "string" ? text : "";
        return [{ text: shown, style, width: widths[column - 1] ?? shown.length }];
      });
      const height = rowHeight(texts);
      return height === undefined ? [] : [{ row, height }];
    });
  }

  private valueBlocks(): ValueBlock[] {
    return rectangles(this.typedKeys).map((block) => ({
      kind: "values",
      ...placed(block),
      values: within(this.typed, block),
    }));
  }

  private formulaBlocks(): FormulaBlock[] {
    return rectangles(this.formulas).map((block) => ({
      kind: "formula",
      ...placed(block),
      r1c1: block.key,
      results: within(this.results, block),
    }));
  }
}

function styleBlock(block: Rectangle): StyleBlock {
  const [style, format] = block.key.split(" ") as [StyleName, FormatName | undefined];
  return { ...placed(block), style, ...(format === undefined ? {} : { format }) };
}
