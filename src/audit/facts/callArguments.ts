/** The arguments of each call of a function in a formula, as text. */
export function callArguments(formula: string, name: string): string[][] {
  const calls: string[][] = [];
  const opening = `${name}(`;
  for (let at = formula.indexOf(opening); at >= 0; at = formula.indexOf(opening, at + 1)) {
    if (!/[\w.]/.test(formula.charAt(at - 1))) calls.push(argumentsFrom(formula, at + opening.length));
  }
  return calls;
}

const steps: Readonly<Record<string, number>> = { "(": 1, "{": 1, ")": -1, "}": -1 };

function argumentsFrom(formula: string, start: number): string[] {
  const found = [""];
  let depth = 0;
  for (const part of formula.slice(start).match(/"[^"]*"|'[^']*'|[^]/g) ?? []) {
    depth += steps[part] ?? 0;
    if (depth < 0) break;
    if (part === "," && depth === 0) found.push("");
    else found.push((found.pop() ?? "") + part);
  }
  return found;
}
