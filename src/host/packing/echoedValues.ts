/** Typed values that stand on a sheet a second time, as the labels of its blocks do: those are copies of the first. */
import type { Block, ValueBlock } from "../../sheet/workbookSpec.ts";
import { callWeight } from "./excelStep.ts";

interface Echo {
  readonly from: Block;
  readonly to: readonly Block[];
}

interface EchoedValues {
  readonly blocks: readonly ValueBlock[];
  /** In the order in which they can be copied. */
  readonly echoes: readonly Echo[];
}

/** Rows that say the same in a column, from which on the end of it cuts a block. */
const longRun = 8;

/** @param blocks of one sheet, in its order */
export function echoedValues(blocks: readonly ValueBlock[]): EchoedValues {
  const known = new Map<string, { from: Block; to: Block[] }>();
  const kept: ValueBlock[] = [];
  const take = (block: ValueBlock): boolean => {
    const key = JSON.stringify(block.values);
    const echo = known.get(key);
    if (echo) echo.to.push(placeOf(block));
    else known.set(key, { from: placeOf(block), to: [] });
    return echo !== undefined;
  };
  for (const section of blocks.flatMap(sections)) {
    const isEcho = isLong(section) && take(section);
    if (isEcho) continue;
    const parts = columns(section);
    kept.push(...(parts.length === 1 ? parts : parts.filter((part) => !isLong(part) || !take(part))));
  }
  return { blocks: kept, echoes: [...known.values()].filter(({ to }) => to.length > 0) };
}

const placeOf = ({ row, column, height, width }: Block): Block => ({ row, column, height, width });

const isLong = ({ values }: ValueBlock) => JSON.stringify(values).length > 2 * callWeight;

/** Rows of lines, apart from the total under them. */
function sections(block: ValueBlock): ValueBlock[] {
  const ends = block.values.flatMap((row, at) =>
    at >= longRun && row.some((_, column) => endsRun(block, at, column)) ? [at] : [],
  );
  return [...ends, block.height].map((end, at) => {
    const start = ends[at - 1] ?? 0;
    return { ...block, row: block.row + start, height: end - start, values: block.values.slice(start, end) };
  });
}

function endsRun({ values }: ValueBlock, row: number, column: number): boolean {
  const above = values.slice(row - longRun, row).map((each) => each[column]);
  const [first] = above;
  return (
    typeof first === "string" && above.every((each) => each === first) && values[row]?.[column] !== first
  );
}

/** Columns in which the rows differ, apart from those in which all say the same. */
function columns(block: ValueBlock): ValueBlock[] {
  const repeats = Array.from({ length: block.width }, (_, at) =>
    block.values.every((row) => row[at] === block.values[0]?.[at]),
  );
  const starts = repeats.flatMap((each, at) => (at === 0 || each !== repeats[at - 1] ? [at] : []));
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? block.width;
    const values = block.values.map((row) => row.slice(start, end));
    return { ...block, column: block.column + start, width: end - start, values };
  });
}
