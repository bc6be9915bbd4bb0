/** Addresses of several blocks, in lists that Excel takes. */

/** Excel takes up to 8,192 characters. */
const longest = 4000;

export function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length >= longest) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}
