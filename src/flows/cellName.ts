/** A cell's row and column, counted from 0, as people write it: B4. */

/** 0 → A, 25 → Z, 26 → AA. */
function columnLetters(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before >= 0 ? columnLetters(before) : "") + String.fromCharCode(65 + (column % 26));
}

export const cellName = ({ row, column }: { row: number; column: number }) =>
  `${columnLetters(column)}${row + 1}`;
