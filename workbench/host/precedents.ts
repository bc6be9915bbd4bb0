/** The cells that a range's formulas read directly. */
import { isRange } from "@borgar/fx";
import { tokensOf } from "../../src/formula/excel/tokensOf.ts";
import type { Area } from "../engine/engine.ts";
import { HostError } from "../wire/hostError.ts";
import { addressOf, parseAddress } from "./address.ts";
import { make } from "./define.ts";
import { areaOfName } from "./names.ts";
import type { Cells } from "./states.ts";

/** Excel throws where there are none (office-js issue 2206). */
export async function directPrecedents(cells: Cells) {
  const { book, area } = cells;
  await book.engine.settled();
  const found = new Map<string, Area>();
  for (const formula of book.engine.formulas(area).flat())
    for (const read of typeof formula === "string" ? readBy(cells, formula) : [])
      found.set(addressOf(book, read), read);
  if (found.size === 0) throw new HostError("ItemNotFound");
  return make("WorkbookRangeAreas", { book, areas: [...found.values()] });
}

function readBy({ book, area }: Cells, formula: string): Area[] {
  if (!formula.startsWith("=")) return [];
  const { sheetId } = area;
  return tokensOf(formula)
    .filter(isRange)
    .map(({ value }) => parseAddress(book, sheetId, value) ?? areaOfName({ book, sheetId }, value))
    .filter((each) => each !== undefined);
}
