/** Reads JSON for what its own parser keeps to itself: where it breaks, and which fields stand twice. */
import type { Path } from "../fault.ts";

/** What should stand where the text breaks. */
export type Wanted = "value" | "name" | "colon" | "comma" | "end" | "shallow";

export interface JsonBreak {
  /** The place in the text, counted from 0. */
  readonly at: number;
  readonly wanted: Wanted;
}

export interface JsonScan {
  /** Undefined where all of the text is JSON. */
  readonly broken: JsonBreak | undefined;
  /** The fields of which only the last would be read. */
  readonly twice: readonly Path[];
}

/** No plan is deeper than a handful; a file that is would only exhaust the reader. */
const deepest = 50;

const space = /[\t\n\r ]*/y;
const text = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const plain = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)(?![\w.%])/y;

interface Scanner {
  readonly text: string;
  at: number;
  readonly twice: Path[];
}

export function scanJson(json: string): JsonScan {
  const scanner: Scanner = { text: json, at: 0, twice: [] };
  const wanted = readValue(scanner, []) ?? readEnd(scanner);
  return { broken: wanted && { at: scanner.at, wanted }, twice: scanner.twice };
}

/** What a pattern finds at the scanner's place, which then stands behind it. */
function take(scanner: Scanner, pattern: RegExp): string | undefined {
  pattern.lastIndex = scanner.at;
  const [found] = pattern.exec(scanner.text) ?? [];
  scanner.at += found?.length ?? 0;
  return found;
}

function takes(scanner: Scanner, mark: string): boolean {
  take(scanner, space);
  if (scanner.text[scanner.at] !== mark) return false;
  scanner.at += 1;
  return true;
}

function readEnd(scanner: Scanner): Wanted | undefined {
  take(scanner, space);
  return scanner.at < scanner.text.length ? "end" : undefined;
}

/** Each reader says what is wanted where the text breaks, with the scanner at the place. */
function readValue(scanner: Scanner, path: Path): Wanted | undefined {
  if (path.length > deepest) return "shallow";
  if (takes(scanner, "{")) return readFields(scanner, path);
  if (takes(scanner, "[")) return readItems(scanner, path);
  return (take(scanner, text) ?? take(scanner, plain)) === undefined ? "value" : undefined;
}

function readFields(scanner: Scanner, path: Path): Wanted | undefined {
  if (takes(scanner, "}")) return undefined;
  const names = new Set<string>();
  do {
    const wanted = readField(scanner, path, names);
    if (wanted) return wanted;
  } while (takes(scanner, ","));
  return takes(scanner, "}") ? undefined : "comma";
}

function readField(scanner: Scanner, path: Path, names: Set<string>): Wanted | undefined {
  take(scanner, space);
  const quoted = take(scanner, text);
  if (quoted === undefined) return "name";
  const name = String(JSON.parse(quoted));
  if (names.has(name)) scanner.twice.push([...path, name]);
  names.add(name);
  return takes(scanner, ":") ? readValue(scanner, [...path, name]) : "colon";
}

function readItems(scanner: Scanner, path: Path): Wanted | undefined {
  if (takes(scanner, "]")) return undefined;
  let item = 0;
  do {
    const wanted = readValue(scanner, [...path, item++]);
    if (wanted) return wanted;
  } while (takes(scanner, ","));
  return takes(scanner, "]") ? undefined : "comma";
}
