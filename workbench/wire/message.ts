/** What the host tells the client unasked: events and calls of custom functions. */

/** [category, type, target, JSON, id] */
export type MessageEntry = readonly [number, number, string, unknown, number];

const eventCategory = 65_536;
const functionCategory = 1;
const invocation = 1000;

export const eventTypes = {
  changed: 10,
  selectionChanged: 14,
  calculated: 16,
  visibilityChanged: 65_539,
} as const;

export function eventMessage(type: number, target: string, details: object): MessageEntry {
  return [eventCategory, type, target, JSON.stringify(details), 0];
}

/** A call of a custom function: [call, function, arguments, cell, flags, cells of the arguments]. */
export function callMessage(
  call: readonly [number, string, readonly unknown[], string, number],
): MessageEntry {
  return [functionCategory, invocation, "", call, 0];
}
