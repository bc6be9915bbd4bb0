/** What a cell is called, to be said after its address. */

/** Nothing where no label names the cell: its name is then the address, which has just been said. */
export const nameBeside = (address: string, name: string): string => (name === address ? "" : ` ${name}`);
