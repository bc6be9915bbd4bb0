/** The master check at the head of each sheet: its looks are copied from the first sheet that has it, in one call. */
import type { Block, SheetSpec } from "../sheet/workbookSpec.ts";

/** Title, subtitle, master check, a blank row and the column headings. */
const headRows = 5;

interface HeadAndRest {
  /** The sheet to copy from, and the cells; undefined where no earlier sheet has this head. */
  readonly copy: { readonly from: string; readonly block: Block } | undefined;
  /** The sheet without the looks that come with the copy. */
  readonly rest: SheetSpec;
}

const bottom = ({ row, height }: Block) => row + height - 1;
const right = ({ column, width }: Block) => column + width - 1;

/** @param known heads seen so far, with the id of the sheet that has each; this sheet's is added */
export function headAndRest(sheet: SheetSpec, known: Map<string, string>): HeadAndRest {
  const plain = { copy: undefined, rest: sheet };
  const watched = sheet.conditionalFormats.filter((each) => bottom(each) <= headRows);
  if (watched.length === 0) return plain;
  const block = around(watched);
  const isWithin = (each: Block) =>
    each.row >= block.row &&
    each.column >= block.column &&
    bottom(each) <= bottom(block) &&
    right(each) <= right(block);
  const key = JSON.stringify([watched, sheet.styles.filter(isWithin)]);
  const from = known.get(key);
  if (from === undefined) {
    known.set(key, sheet.id);
    return plain;
  }
  const rest = {
    ...sheet,
    styles: sheet.styles.filter((each) => !isWithin(each)),
    conditionalFormats: sheet.conditionalFormats.filter((each) => !isWithin(each)),
  };
  return { copy: { from, block }, rest };
}

function around(blocks: readonly Block[]): Block {
  const row = Math.min(...blocks.map((each) => each.row));
  const column = Math.min(...blocks.map((each) => each.column));
  const height = Math.max(...blocks.map(bottom)) - row + 1;
  const width = Math.max(...blocks.map(right)) - column + 1;
  return { row, column, height, width };
}
