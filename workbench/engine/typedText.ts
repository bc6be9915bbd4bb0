/** What Excel makes of text written into a cell. */

export interface CellContent {
  v?: number | string | null;
  t?: number;
  f?: string | null;
}

const textType = 1;
const numberType = 2;
const booleanType = 3;
/** A text that looks like something else: Univer guesses the type of others anew whenever their look changes. */
const certainTextType = 4;

/** The first shape that a text has says what Excel takes it for. */
const shapes: readonly (readonly [RegExp, (text: string) => CellContent])[] = [
  [/^$/, () => ({ v: null, f: null })],
  [/^=./s, (text) => ({ f: text, v: null })],
  [/^'/, (text) => ({ v: text.slice(1), t: certainTextType, f: null })],
  [/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i, (text) => ({ v: Number(text), t: numberType, f: null })],
  [/^(true|false)$/i, (text) => ({ v: Number(/^t/i.test(text)), t: booleanType, f: null })],
  [/./s, (text) => ({ v: text, t: textType, f: null })],
];

/** The cell's new content in Univer's terms. */
export function typedText(value: unknown): CellContent {
  if (typeof value === "number") return { v: value, t: numberType, f: null };
  if (typeof value === "boolean") return { v: Number(value), t: booleanType, f: null };
  if (typeof value !== "string") throw new TypeError("A cell holds text, a number or TRUE/FALSE");
  return shapes.find(([shape]) => shape.test(value))?.[1](value) ?? {};
}
