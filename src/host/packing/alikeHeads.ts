/** The heads of sheets: looks and formulas are copied from the first sheet that has the same, in one call. */
import type { Block, SheetSpec, ValueBlock } from "../../sheet/workbookSpec.ts";
import { isWithin } from "./isWithin.ts";
import { meets } from "./meets.ts";

/** Title, subtitle, master check, a line of explanation and the column headings. */
const headRows = 5;

interface HeadAndRest {
  /** The sheet to copy from, and the cells; undefined where no earlier sheet has this head. */
  readonly copy: { readonly from: string; readonly block: Block } | undefined;
  /** The sheet without the looks and formulas that come with the copy. */
  readonly rest: SheetSpec;
}

type Copied = Pick<SheetSpec, "styles" | "conditionalFormats" | "cells">;

const bottom = ({ row, height }: Block) => row + height - 1;
const right = ({ column, width }: Block) => column + width - 1;
const fromA1 = (height: number, width: number): Block => ({ row: 1, column: 1, height, width });

/** @param known heads seen so far, with the id of the sheet that has each; this sheet's are added */
export function headAndRest(sheet: SheetSpec, known: Map<string, string>): HeadAndRest {
  const heads = headsOf(sheet).map((block) => {
    const key = headKey(sheet, block);
    return { block, key, from: known.get(key) };
  });
  for (const { key, from } of heads) if (from === undefined) known.set(key, sheet.id);
  for (const { block, from } of heads)
    if (from !== undefined) return { copy: { from, block }, rest: { ...sheet, ...without(sheet, block) } };
  return { copy: undefined, rest: sheet };
}

/** All of the head, or only the master check and what stands above it. */
function headsOf(sheet: SheetSpec): Block[] {
  const check = sheet.conditionalFormats.find((each) => each.column === 1 && bottom(each) <= headRows);
  if (!check) return [];
  const formulas = sheet.cells.filter(({ kind }) => kind === "formula");
  const all = [...sheet.styles, ...sheet.conditionalFormats, ...formulas];
  const width = Math.max(...all.filter((each) => bottom(each) <= headRows).map(right));
  const links = sheet.links.map((place) => ({ ...place, height: 1, width: 1 }));
  return [fromA1(headRows, width), fromA1(bottom(check), right(check))].filter(
    (block) =>
      all.every((each) => isWithin(each, block) || !meets(each, block)) &&
      !links.some((link) => isWithin(link, block)),
  );
}

/** All that a copy brings; of texts and figures, which are typed over it, only where they stand. */
function headKey({ styles, conditionalFormats, cells }: SheetSpec, block: Block): string {
  const isHead = (each: Block) => isWithin(each, block);
  const formulas = cells.flatMap((each) =>
    each.kind === "formula" && isHead(each) ? [[each.row, each.column, each.width, each.r1c1]] : [],
  );
  const typed = cells.flatMap((each) => (each.kind === "values" ? typedPlaces(each).filter(isHead) : []));
  return JSON.stringify([block, styles.filter(isHead), conditionalFormats.filter(isHead), formulas, typed]);
}

const typedPlaces = ({ row, column, values }: ValueBlock): Block[] =>
  values.flatMap((line, down) =>
    line.flatMap((value, across) =>
      value === null ? [] : [{ row: row + down, column: column + across, height: 1, width: 1 }],
    ),
  );

function without({ styles, conditionalFormats, cells }: SheetSpec, block: Block): Copied {
  const isLeft = (each: Block) => !isWithin(each, block);
  return {
    styles: styles.filter(isLeft),
    conditionalFormats: conditionalFormats.filter(isLeft),
    cells: cells.filter((each) => each.kind === "values" || isLeft(each)),
  };
}
