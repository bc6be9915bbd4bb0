/** Excel's full addresses, taken apart: 'Team A'!$B$4:$B$9 → the sheet Team A and the block B4:B9. */

export function parseAddress(address: string): { sheet: string; block: string } {
  const mark = address.lastIndexOf("!");
  const sheet = address.slice(0, Math.max(mark, 0));
  return {
    sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    block: address.slice(mark + 1).replaceAll("$", ""),
  };
}
