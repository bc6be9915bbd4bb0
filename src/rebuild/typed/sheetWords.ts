/** The sentences of a plan file's problems in the words of a sheet: cells and rows, no quotation marks or lists. */
import type { Path } from "../../inputs/fault.ts";
import { nameAt } from "../../inputs/said.ts";

const replaced: readonly (readonly [RegExp, string])[] = [
  [/ is empty \(null\)$/, " is empty"],
  [/ in quotation marks/, ""],
  [/, without quotation marks/, ""],
  [/is text "(#[A-Z0-9/!?]+)"$/, "is the error $1"],
  [/is "(#[A-Z0-9/!?]+)"$/, "is the error $1"],
  [/^add "[^"]*", such as /, "type it, such as "],
  [/: one line can hold/, ": one row can hold"],
  [/ under placements$/, " on Inputs"],
  [/under facts or derived/, "under Facts on Inputs"],
];

const listed = /\b(posts|staffChanges|childrenReductions|cases|placements|lines|reserves|facts)\[(\d+)\]/g;

/**
 * @param placeOf how people find the row of an item
 * @param calledAt what a field is called on its sheet
 */
export const sheetWords =
  (placeOf: (path: Path) => string, calledAt: (path: Path) => string | undefined) =>
  (sentence: string, path: Path): string => {
    const [name, called] = [nameAt(path), calledAt(path)];
    const begun =
      called !== undefined && sentence.startsWith(`${name} `)
        ? called + sentence.slice(name.length)
        : sentence;
    return replaced
      .reduce((text, [pattern, words]) => text.replace(pattern, words), begun)
      .replace(listed, (_, list: string, index: string) => placeOf([list, Number(index)]));
  };
