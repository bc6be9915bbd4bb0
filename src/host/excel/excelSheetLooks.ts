/** How a sheet's cells look: each style given to all its blocks at once, number formats by block. */
import { cellStyles } from "../../sheet/look/cellStyles.ts";
import { numberFormat } from "../../sheet/look/numberFormats.ts";
import type {
  Block,
  FormatName,
  MoneyUnit,
  SheetSpec,
  StyleBlock,
  StyleName,
} from "../../sheet/workbookSpec.ts";
import { addressLists } from "../packing/addressLists.ts";
import { blockAddress } from "../blockAddress.ts";
import { formatRuns } from "../packing/formatRuns.ts";
import { callWeight, sheetOf, type Step, useRange } from "../packing/excelStep.ts";
import { groupedBy } from "../../audit/groupedBy.ts";

/** What a new sheet's cells have once they wear their style. */
const wornFormat = ({ style }: StyleBlock): FormatName => cellStyles[style].format ?? "general";

interface Look {
  readonly id: string;
  readonly styles: readonly StyleBlock[];
  readonly plain?: readonly Block[];
  readonly unit: MoneyUnit;
}

/** @param cells what a new sheet holds, of which no cell has a number format yet */
export function lookSteps(
  { id, styles, plain = [], unit }: Look,
  edit: number,
  cells?: SheetSpec["cells"],
): Step[] {
  const byStyle = groupedBy(styles, ({ style }) => style);
  const textOf = (block: StyleBlock) => {
    const format = block.format ?? "general";
    return cells && format === wornFormat(block) ? undefined : numberFormat(format, unit);
  };
  return [
    ...addressLists(plain.map(blockAddress)).map((addresses) => styleStep(id, undefined, addresses, edit)),
    ...[...byStyle].flatMap(([style, blocks]) =>
      addressLists(stacked(blocks).map(blockAddress)).map((addresses) =>
        styleStep(id, style, addresses, edit),
      ),
    ),
    ...formatRuns(styles, textOf, cells).map(({ format, ...block }) => formatStep(id, format, block, edit)),
  ];
}

/** Without a style of ours the cells look as nobody's do, number format and all. */
const styleStep = (id: string, style: StyleName | undefined, addresses: string, edit: number): Step => ({
  edit,
  weight: callWeight + addresses.length,
  send: (desk) => {
    const areas = sheetOf(desk, id).getRanges(addresses);
    areas.style = (style && desk.styleNames.get(style)) ?? "Normal";
  },
});

const formatStep = (id: string, format: string, block: Block, edit: number): Step => ({
  edit,
  weight: callWeight + format.length,
  send: (desk) =>
    useRange(sheetOf(desk, id), blockAddress(block), (range) => (range.numberFormat = format as never)),
});

/** Fewer blocks: those side by side are joined, then those one under the other. */
function stacked(blocks: readonly Block[]): Block[] {
  const across = joined(
    [...blocks].sort((a, b) => a.row - b.row || a.height - b.height || a.column - b.column),
    (a, b) => a.row === b.row && a.height === b.height && a.column + a.width === b.column,
    (a, b) => ({ ...a, width: a.width + b.width }),
  );
  return joined(
    across.sort((a, b) => a.column - b.column || a.width - b.width || a.row - b.row),
    (a, b) => a.column === b.column && a.width === b.width && a.row + a.height === b.row,
    (a, b) => ({ ...a, height: a.height + b.height }),
  );
}

function joined(
  blocks: readonly Block[],
  fits: (one: Block, next: Block) => boolean,
  join: (one: Block, next: Block) => Block,
): Block[] {
  const found: Block[] = [];
  for (const { row, column, height, width } of blocks) {
    const block = { row, column, height, width };
    const last = found.at(-1);
    if (last && fits(last, block)) found[found.length - 1] = join(last, block);
    else found.push(block);
  }
  return found;
}
