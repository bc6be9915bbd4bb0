/** The words of an Excel formula as people type one in the pane, or the place where it stops making sense. */

type TokenKind =
  | "text"
  | "number"
  | "error"
  | "name"
  | "comparison"
  | "operator"
  | "percent"
  | "bracket"
  | "comma"
  | "semicolon";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/**
 * Kind → what it looks like, tried in this order.
 *
 * A name is a cell, a defined name, a function, a table column or a spill, with or without its sheet. Square brackets
 * in the sheet part would reach into another workbook, so they are no part of it.
 */
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["error", /#(?:N\/A|DIV\/0!|VALUE!|NUM!|REF!|NAME\?|NULL!)/iy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\p{L}_])/iuy],
  [
    "name",
    /(?:(?:'(?:[^'[\]|]|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[\p{L}_][\p{L}\p{N}_.$]*(?:\[(?:[^[\]"]|\[[^[\]"]*\])*\])?#?/uy,
  ],
  ["comparison", /<>|<=|>=|[<>=]/y],
  ["percent", /%/y],
  ["operator", /[-+*/^&:@]/y],
  ["bracket", /[(){}]/y],
  ["comma", /,/y],
  ["semicolon", /;/y],
];

function tokenAt(formula: string, position: number): Token | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = position;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return undefined;
}

/** @returns the tokens without spaces; ends early, with a rest, where nothing fits. */
export function formulaTokens(formula: string): { tokens: Token[]; rest: string } {
  const tokens: Token[] = [];
  let position = 0;
  while (position < formula.length) {
    if (formula[position] === " ") {
      position += 1;
      continue;
    }
    const token = tokenAt(formula, position);
    if (!token) break;
    tokens.push(token);
    position += token.text.length;
  }
  return { tokens, rest: formula.slice(position) };
}
