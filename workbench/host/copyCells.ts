/** Copies cells as Excel's copyFrom does: formulas move along, and a small source fills a large target. */
import { inA1, inR1C1 } from "../../src/formula/excel/inA1.ts";
import type { Area, CellValue } from "../engine/engine.ts";
import { HostError } from "../wire/hostError.ts";
import { localAddress } from "./address.ts";
import { covers } from "./areas.ts";
import { argument } from "./argument.ts";
import type { Book } from "./book.ts";
import { refuseIfProtected } from "./protect.ts";
import { rangeArgument } from "./rangeArgument.ts";
import type { Cells } from "./states.ts";

const copyTypes = ["All", "Formulas", "Values", "Formats"] as const;

/** Nothing is copied from blank cells if they are to be skipped. */
export async function copyCells(
  cells: Cells,
  from: unknown,
  type: unknown,
  skipBlanks: unknown,
  transpose: unknown,
) {
  const { book } = cells;
  const kind = argument.oneOf(argument.textOr(type, "All"), copyTypes);
  if (argument.flagOr(transpose, false))
    throw new HostError("NotImplemented", "copyFrom with transpose is not emulated.");
  refuseIfProtected(book, cells.area.sheetId);
  // Formulas and typed values are there at once; only what formulas work out is waited for.
  if (kind !== "Formulas") await book.engine.settled();
  const source = rangeArgument(cells, from);
  const target = {
    ...cells.area,
    height: fitted(cells.area.height, source.height),
    width: fitted(cells.area.width, source.width),
  };
  const copy = { book, source, target, skipBlanks: argument.flagOr(skipBlanks, false) };
  if (kind !== "Formats") copyContents(copy, kind === "Values");
  if (kind === "All" || kind === "Formats") copyLooks(copy);
}

interface Copy {
  readonly book: Cells["book"];
  readonly source: Area;
  readonly target: Area;
  readonly skipBlanks: boolean;
}

/** A target that is no multiple of the source takes the source's own size. */
const fitted = (target: number, source: number) => (target % source === 0 ? target : source);

/** For each cell of the target the source's cell that comes to lie there. */
function tiled<Value>(
  { source, target }: Copy,
  make: (row: number, column: number, at: Area) => Value,
): Value[][] {
  return Array.from({ length: target.height }, (_, down) =>
    Array.from({ length: target.width }, (__, across) => {
      const at = { ...target, row: target.row + down, column: target.column + across, height: 1, width: 1 };
      return make(down % source.height, across % source.width, at);
    }),
  );
}

function copyContents(copy: Copy, valuesOnly: boolean): void {
  const { engine } = copy.book;
  const values = engine.values(copy.source);
  const formulas = engine.formulas(copy.source);
  const entries = values.map((row, down) =>
    row.map((value, across) => {
      const formula = formulas[down]?.[across] ?? "";
      return valuesOnly || formula === value ? asTyped(value) : formula;
    }),
  );
  const relative = entries.map((row, down) =>
    row.map((entry, across) => (isFormula(entry) ? inR1C1(entry, cellAt(copy.source, down, across)) : entry)),
  );
  const grid = tiled(copy, (row, column, at) => {
    const entry = relative[row]?.[column] ?? "";
    if (entry === "" && copy.skipBlanks) return null;
    return isFormula(entry) && !valuesOnly ? inA1(entry, localAddress(at)) : entry;
  });
  engine.write(copy.target, grid);
}

/** A text stays text, whatever it looks like. */
const asTyped = (value: CellValue): CellValue =>
  typeof value === "string" && value !== "" ? `'${value}` : value;

function copyLooks(copy: Copy): void {
  const { engine } = copy.book;
  const formats = engine.numberFormats(copy.source);
  engine.setNumberFormats(
    copy.target,
    tiled(copy, (row, column) => formats[row]?.[column] ?? "General"),
  );
  for (const { from, to } of strips(copy)) {
    engine.setStyle(to, engine.style(from));
    copy.book.layers.copy(from, to, (name) => !/^(validation|hyperlink)/.test(name));
    drawLines(copy.book, from, to);
  }
  copyRules(copy);
}

function drawLines({ engine, layers }: Book, from: Area, to: Area): void {
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"]) {
    const line = layers.read(from, `${edge} style`, "None");
    const color = layers.read(from, `${edge} color`, "#000000");
    if (typeof line === "string" && line !== "None") engine.setBorder(to, edge, line, String(color));
  }
}

/** Conditional formats are looks too; those that lie within the source come along, their formulas as they are. */
function copyRules({ book, source, target }: Copy): void {
  if (source.height !== target.height || source.width !== target.width) return;
  const within = book.rules.filter(({ area }) => covers(source, area));
  const copies = within.map(({ type, area, bag }) => ({
    id: book.newId("rule"),
    type,
    area: {
      ...area,
      sheetId: target.sheetId,
      row: area.row + target.row - source.row,
      column: area.column + target.column - source.column,
    },
    bag: structuredClone(bag),
  }));
  book.rules.unshift(...copies);
}

/** Each source cell's look with the block it fills: a strip where the source is one row or column, else cell by cell. */
function strips(copy: Copy): { from: Area; to: Area }[] {
  const { source, target } = copy;
  const at = (row: number, column: number) => ({
    ...source,
    row: source.row + row,
    column: source.column + column,
    height: 1,
    width: 1,
  });
  const range = (length: number) => Array.from({ length }, (_, index) => index);
  if (source.height === 1 && source.width === target.width)
    return range(target.width).map((column) => ({
      from: at(0, column),
      to: { ...target, column: target.column + column, width: 1 },
    }));
  return tiled(copy, (row, column, to) => ({ from: at(row, column), to })).flat();
}

const isFormula = (entry: CellValue): entry is string => typeof entry === "string" && entry.startsWith("=");
const cellAt = ({ row, column, sheetId }: Area, down: number, across: number) =>
  localAddress({ sheetId, row: row + down, column: column + across, height: 1, width: 1 });
