/** The tokens of a formula as Excel writes it, in cells that link to other workbooks and in cells that lost what they read. */
import { type OptsTokenize, type Token, tokenize } from "@borgar/fx";
import { hidePaths, showPaths } from "./bookPaths.ts";
import { isLostReference } from "./isLostReference.ts";

/** References in other workbooks are one token each, such as 'C:\Plans\[Pay.xlsx]2025'!$B$4; so are lost references. */
export function tokensOf(formula: string, options: OptsTokenize = {}): Token[] {
  const readable = hidePaths(formula);
  const tokens = tokenize(readable, options);
  if (readable !== formula) for (const token of tokens) token.value = showPaths(token.value);
  return /#REF!/i.test(formula) ? lostJoined(tokens) : tokens;
}

/** Sheet1!#REF! and #REF!A1 say that cells went, or a sheet: neither reads A1 of the formula's own sheet. */
function lostJoined(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const lost = joined.at(-1);
    if (lost && isLostReference(lost) && (isLostReference(token) || token.type.startsWith("range")))
      append(lost, token);
    else if (isLostReference(token)) joined.push(withItsSheet(joined, token));
    else joined.push(token);
  }
  return joined;
}

function withItsSheet(before: Token[], lost: Token): Token {
  const [sheet, mark] = before.slice(-2);
  if (mark?.value !== "!" || !sheet?.type.startsWith("context")) return lost;
  before.splice(-2);
  append(sheet, mark);
  append(sheet, lost);
  return { ...sheet, type: "error" };
}

function append(token: Token, next: Token): void {
  token.value += next.value;
  if (token.loc && next.loc) token.loc.splice(1, 1, ...next.loc.slice(1));
}
