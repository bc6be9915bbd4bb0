/** The sheets that a reference such as Jan:Dec!B4 means: from one tab to the other, whichever comes first. */
interface Tab {
  readonly name: string;
}

/** @param ends names of sheets, however written @returns none where one of them is not there */
export function tabsBetween<Sheet extends Tab>(
  sheets: readonly Sheet[],
  ends: readonly string[],
): readonly Sheet[] {
  const places = ends.map((end) => sheets.findIndex(({ name }) => name.toLowerCase() === end.toLowerCase()));
  return places.includes(-1) ? [] : sheets.slice(Math.min(...places), Math.max(...places) + 1);
}
