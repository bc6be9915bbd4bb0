/** What a finding says: words that hold for every cell of a region, and particulars that may be others in the next cell. */

export interface Message {
  /** One more than there are particulars, which stand between them. */
  readonly words: readonly string[];
  readonly particulars: readonly Particular[];
}

/** A number counts something; a text names something, such as a cell, a line or a figure. */
type Particular = number | string;

/** @example message`The check does not come to nought: it shows ${"12"}.` */
export const message = (words: readonly string[], ...particulars: readonly Particular[]): Message => ({
  words,
  particulars,
});

/**
 * One text for several cells, true of each of them.
 *
 * @param messages all in the same words
 * @example messageOf([message`It shows ${"12"}.`, message`It shows ${"14"}.`]) // => "It shows 12 or 14."
 */
export function messageOf(messages: readonly [Message, ...Message[]]): string {
  const [{ words, particulars }] = messages;
  if (messages.length === 1) return String.raw({ raw: words }, ...particulars);
  return words
    .map((text, at) => text + alternatives(messages.flatMap(({ particulars }) => particulars[at] ?? [])))
    .join("");
}

function alternatives(particulars: readonly Particular[]): string {
  const counts = particulars.filter((particular) => typeof particular === "number");
  return counts.length === 0 ? listed([...new Set(particulars)]) : between(counts);
}

function between(counts: readonly number[]): string {
  const least = counts.reduce((one, other) => Math.min(one, other));
  const most = counts.reduce((one, other) => Math.max(one, other));
  return least === most ? String(least) : `${String(least)} to ${String(most)}`;
}

const mostNamed = 3;

function listed(names: readonly Particular[]): string {
  const last = names.length > mostNamed ? "another" : names.at(-1);
  const before = names.slice(0, Math.min(mostNamed, names.length - 1)).join(", ");
  return before === "" ? String(last ?? "") : `${before} or ${String(last)}`;
}
