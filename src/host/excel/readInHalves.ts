/** Blocks that Excel refuses to read at once, asked for again in halves: long texts and formulas fill an answer early. */
import type { Block } from "../workbook.ts";
import { ExcelProblem } from "./excelProblem.ts";

interface Reading<Content> {
  readonly read: (blocks: readonly Block[]) => Promise<readonly Content[]>;
  /** Makes one content of those of a block's upper and lower rows. */
  readonly join: (upper: Content, lower: Content) => Content;
}

/** @throws ExcelProblem where Excel refuses for another reason, or even a single row */
export async function readInHalves<Content>(
  blocks: readonly Block[],
  reading: Reading<Content>,
): Promise<readonly Content[]> {
  try {
    return await reading.read(blocks);
  } catch (error) {
    const halves = isTooMuch(error) ? halvesOf(blocks) : undefined;
    if (!halves) throw error;
    const first = await readInHalves(halves[0], reading);
    const second = await readInHalves(halves[1], reading);
    const [upper, lower] = [first[0], second[0]];
    if (blocks.length > 1 || upper === undefined || lower === undefined) return [...first, ...second];
    return [reading.join(upper, lower)];
  }
}

const isTooMuch = (error: unknown): boolean =>
  error instanceof ExcelProblem && error.code === "ResponsePayloadSizeLimitExceeded";

type Halves = readonly [readonly Block[], readonly Block[]];

/** Between blocks, or of a single block between rows; undefined of a single row. */
function halvesOf(blocks: readonly Block[]): Halves | undefined {
  const [block] = blocks;
  if (!block) return undefined;
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const rows = Math.ceil(block.rows / 2);
  if (rows === block.rows) return undefined;
  return [[{ ...block, rows }], [{ ...block, row: block.row + rows, rows: block.rows - rows }]];
}
