/** A call of one of our functions written out in plain Excel. */
import { argumentWords } from "./argumentWords.ts";
import type { CatalogueArgument, CatalogueEntry } from "./catalogueEntry.ts";
import { isSelfContained } from "./isSelfContained.ts";

/** A text in quotes, a word, or any other single sign; twins hold no sheet names. */
const pieces = /"(?:[^"]|"")*"|[A-Za-z_][\w.]*|\s+|./gs;
const word = /^[A-Za-z_][\w.]*$/;
/** Words of an argument's text that a name inside LET could stand in front of, whatever they are. */
const words = /[\p{L}_\\][\p{L}\d_.\\]*/gu;

type Texts = ReadonlyMap<string, string>;

/**
 * The formula text of the entry's native twin, without "=", for a call with these arguments.
 *
 * @example nativeTwin(entry("CASELOAD_RATIO"), ["B4", "C4+D4"]) // => "B4/(C4+D4)"
 * @param args formula text of each argument in order; undefined or "" where one is left out.
 */
export function nativeTwin(entry: CatalogueEntry, args: readonly (string | undefined)[]): string {
  if (args.length > entry.arguments.length)
    throw new RangeError(`${entry.id} takes ${entry.arguments.length} arguments, not ${args.length}.`);
  const texts = new Map<string, string>();
  entry.arguments.forEach(({ name }, place) => {
    const text = args[place]?.trim();
    if (text) texts.set(name, text);
  });
  const template = twinFor(entry, texts);
  // A default may be a sum of other arguments, so it comes after them all.
  const filled = new Map(texts);
  for (const argument of entry.arguments) {
    const { name, default: text } = argument;
    if (texts.has(name) || !names(template).has(name)) continue;
    if (text === undefined) throw lacking(entry, argument);
    filled.set(name, substitute(text, requireAll(entry, text, texts)));
  }
  return substitute(withFreeLocals(template, filled, entry), filled);
}

function twinFor({ twin }: CatalogueEntry, given: Texts): string {
  const { shorter } = twin;
  return shorter?.without.every((name) => !given.has(name)) ? shorter.formula : twin.formula;
}

/** Refuses a default that leans on an argument which the call leaves out. */
function requireAll(entry: CatalogueEntry, text: string, given: Texts): Texts {
  for (const argument of entry.arguments)
    if (names(text).has(argument.name) && !given.has(argument.name)) throw lacking(entry, argument);
  return given;
}

const lacking = ({ id }: CatalogueEntry, argument: CatalogueArgument): RangeError =>
  new RangeError(`${id} needs its argument ${argumentWords(argument)}.`);

/** The words of a template that are neither functions nor text: arguments, and the names that LET gives. */
function names(template: string): Set<string> {
  const found = split(template);
  return new Set(found.filter((piece, place) => word.test(piece) && found[place + 1] !== "("));
}

function split(template: string): readonly string[] {
  return template.match(pieces) ?? [];
}

/** Puts the texts where their names stand, in one pass, so that a text holding another argument's name stays as it is. */
function substitute(template: string, texts: Texts): string {
  const found = split(template);
  return found
    .map((piece, place) => {
      const text = found[place + 1] === "(" ? undefined : texts.get(piece);
      if (text === undefined) return piece;
      const alone = isWholeArgument(found[place - 1], found[place + 1]);
      return alone || isSelfContained(text) ? text : `(${text})`;
    })
    .join("");
}

function isWholeArgument(before: string | undefined, after: string | undefined): boolean {
  return (!before || "(,".includes(before)) && (!after || "),".includes(after));
}

/** LET's own names, changed where a workbook name in the caller's texts has the same spelling. */
function withFreeLocals(template: string, texts: Texts, entry: CatalogueEntry): string {
  const taken = new Set([...texts.values()].flatMap((text) => text.toLowerCase().match(words) ?? []));
  const isArgument = new Set(entry.arguments.map(({ name }) => name));
  const renamed = new Map<string, string>();
  for (const local of names(template)) {
    if (isArgument.has(local) || local === "TRUE" || local === "FALSE") continue;
    let free = local;
    while (taken.has(free)) free += "_";
    renamed.set(local, free);
  }
  return substitute(template, renamed);
}
