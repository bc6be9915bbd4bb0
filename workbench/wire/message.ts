/** What the host tells the client unasked: events and calls of custom functions. */

/** [category, type, target, JSON, id] */
export type MessageEntry = readonly [number, number, string, unknown, number];

const eventCategory = 65_536;

export const eventTypes = { changed: 10, selectionChanged: 14 } as const;

export function eventMessage(type: number, target: string, details: object): MessageEntry {
  return [eventCategory, type, target, JSON.stringify(details), 0];
}
