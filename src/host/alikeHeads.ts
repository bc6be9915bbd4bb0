/** The heads of sheets: their looks are copied from the first sheet that has the same, in one call. */
import type { Block, SheetSpec } from "../sheet/workbookSpec.ts";
import { meets } from "./meets.ts";

/** Title, subtitle, master check, a line of explanation and the column headings. */
const headRows = 5;

interface HeadAndRest {
  /** The sheet to copy from, and the cells; undefined where no earlier sheet has this head. */
  readonly copy: { readonly from: string; readonly block: Block } | undefined;
  /** The sheet without the looks that come with the copy. */
  readonly rest: SheetSpec;
}

type Looks = Pick<SheetSpec, "styles" | "conditionalFormats">;

const bottom = ({ row, height }: Block) => row + height - 1;
const right = ({ column, width }: Block) => column + width - 1;
const fromA1 = (height: number, width: number): Block => ({ row: 1, column: 1, height, width });

/** @param known heads seen so far, with the id of the sheet that has each; this sheet's are added */
export function headAndRest(sheet: SheetSpec, known: Map<string, string>): HeadAndRest {
  const heads = headsOf(sheet).map((block) => {
    const key = JSON.stringify([block, looks(sheet, (each) => isWithin(each, block))]);
    return { block, key, from: known.get(key) };
  });
  for (const { key, from } of heads) if (from === undefined) known.set(key, sheet.id);
  for (const { block, from } of heads)
    if (from !== undefined)
      return {
        copy: { from, block },
        rest: { ...sheet, ...looks(sheet, (each) => !isWithin(each, block)) },
      };
  return { copy: undefined, rest: sheet };
}

/** All of the head, or only the master check and what stands above it. */
function headsOf(sheet: SheetSpec): Block[] {
  const check = sheet.conditionalFormats.find((each) => each.column === 1 && bottom(each) <= headRows);
  if (!check) return [];
  const all = [...sheet.styles, ...sheet.conditionalFormats];
  const width = Math.max(...all.filter((each) => bottom(each) <= headRows).map(right));
  return [fromA1(headRows, width), fromA1(bottom(check), right(check))].filter((block) =>
    all.every((each) => isWithin(each, block) || !meets(each, block)),
  );
}

const looks = ({ styles, conditionalFormats }: SheetSpec, isWanted: (each: Block) => boolean): Looks => ({
  styles: styles.filter(isWanted),
  conditionalFormats: conditionalFormats.filter(isWanted),
});

const isWithin = (each: Block, block: Block) =>
  each.row >= block.row &&
  each.column >= block.column &&
  bottom(each) <= bottom(block) &&
  right(each) <= right(block);
