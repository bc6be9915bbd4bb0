/** What a cell of a file holds: the texts of its element as a value or an error. */
import type { GridCell } from "../../audit/workbookGrid.ts";
import { unescaped } from "./readStrings.ts";

type Content = Pick<GridCell, "value" | "error">;
type Read = (text: string, strings: readonly string[]) => Content;

const readers = new Map<string, Read>(
  Object.entries({
    n: (text) => ({ value: Number(text) }),
    s: (text, strings) => ({ value: strings[Number(text)] ?? null }),
    b: (text) => ({ value: text === "1" }),
    e: (text) => ({ value: null, error: text }),
    str: (text) => ({ value: unescaped(text) }),
    inlineStr: (text) => ({ value: unescaped(text) }),
    // An ISO date, in files that keep strictly to the standard.
    d: (text) => ({ value: serial(text) }),
  } satisfies Readonly<Record<string, Read>>),
);

/** @param kind the letters that the file gives to this kind of value; a number where it says none */
export function cellContent(kind: string | undefined, text: string, strings: readonly string[]): Content {
  if (text === "") return { value: kind === "str" ? "" : null };
  const read = readers.get(kind ?? "n");
  return read ? read(text, strings) : { value: null };
}

const millisecondsInDay = 86_400_000;
/** 1 January 1970 as Excel counts days. */
const unixEpoch = 25_569;

function serial(isoDate: string): number | string {
  const time = Date.parse(isoDate.endsWith("Z") ? isoDate : `${isoDate}Z`);
  return Number.isNaN(time) ? isoDate : time / millisecondsInDay + unixEpoch;
}
