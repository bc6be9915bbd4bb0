/** Where a cell stands, as people write it: B2. */
export function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
