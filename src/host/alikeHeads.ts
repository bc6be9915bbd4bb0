/** The head of a sheet that looks like one made before it: its looks are copied from there in one call. */
import type { Block, SheetSpec } from "../sheet/workbookSpec.ts";

/** Title, subtitle, master check, a blank row and the column headings. */
const headRows = 5;

interface HeadAndRest {
  /** The sheet to copy from, and the cells; undefined where no earlier sheet has this head. */
  readonly copy: { readonly from: string; readonly block: Block } | undefined;
  /** The sheet without the looks that come with the copy. */
  readonly rest: SheetSpec;
}

const isInHead = ({ row, height }: Block) => row + height - 1 <= headRows;
const crosses = (block: Block) => block.row <= headRows && !isInHead(block);

/** @param known heads seen so far, with the id of the sheet that has each; this sheet's is added */
export function headAndRest(sheet: SheetSpec, known: Map<string, string>): HeadAndRest {
  const { styles, conditionalFormats } = sheet;
  const plain = { copy: undefined, rest: sheet };
  const blocks: readonly Block[] = [...styles, ...conditionalFormats];
  const head = blocks.filter(isInHead);
  if (head.length === 0 || blocks.some(crosses)) return plain;
  const key = JSON.stringify(head);
  const from = known.get(key);
  if (from === undefined) {
    known.set(key, sheet.id);
    return plain;
  }
  const width = Math.max(...head.map((block) => block.column + block.width - 1));
  const rest = {
    ...sheet,
    styles: styles.filter((block) => !isInHead(block)),
    conditionalFormats: conditionalFormats.filter((block) => !isInHead(block)),
  };
  return { copy: { from, block: { row: 1, column: 1, height: headRows, width } }, rest };
}
