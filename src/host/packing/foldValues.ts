/** A block whose rows say the same in some columns, folded: there only the first row is typed. */
import type { Block, ValueBlock } from "../../sheet/workbookSpec.ts";
import { callWeight } from "./excelStep.ts";

export interface FoldedValues {
  readonly blocks: readonly ValueBlock[];
  /** Cells that repeat their first row. */
  readonly folds: readonly Block[];
}

interface Columns {
  readonly from: number;
  width: number;
  readonly repeats: boolean;
}

export function foldValues(block: ValueBlock): FoldedValues {
  const spans = spansOf(block);
  const folds = spans.filter((span) => span.repeats).map((span) => cellsOf(block, span));
  if (folds.length === 0) return { blocks: [block], folds };
  const blocks = spans.map((span): ValueBlock => {
    const cells = cellsOf(block, span);
    const height = span.repeats ? 1 : cells.height;
    const values = block.values.slice(0, height).map((row) => row.slice(span.from, span.from + span.width));
    return { ...cells, kind: "values", height, values };
  });
  return { blocks, folds };
}

const cellsOf = ({ row, column, height }: Block, { from, width }: Columns): Block => ({
  row,
  column: column + from,
  height,
  width,
});

/** Columns side by side that all repeat their first row, or all do not. */
function spansOf(block: ValueBlock): Columns[] {
  const spans: Columns[] = [];
  for (let at = 0; at < block.width; at++) {
    const repeats = block.values.every((row) => row[at] === block.values[0]?.[at]);
    const last = spans.at(-1);
    if (last?.repeats === repeats) last.width++;
    else spans.push({ from: at, width: 1, repeats });
  }
  return spans.some((span) => span.repeats && isWorthwhile(block, span))
    ? spans
    : [{ from: 0, width: block.width, repeats: false }];
}

function isWorthwhile({ values, height }: ValueBlock, { from, width }: Columns): boolean {
  const row = JSON.stringify(values[0]?.slice(from, from + width));
  return (height - 1) * row.length > 2 * callWeight;
}
