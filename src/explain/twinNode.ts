/** The native twin of a call of our own function, with the arguments' names where the call has cells. */
import type { AstExpression, CallExpression } from "@borgar/fx";
import { nativeTwin } from "../catalogue/nativeTwin.ts";
import { NotWorkedOut } from "./notWorkedOut.ts";
import { ourFunction } from "./ourFunction.ts";
import { parseFormula } from "./parseFormula.ts";

interface Twin {
  readonly node: AstExpression;
  /** The arguments' names in order, in small letters. */
  readonly names: readonly string[];
}

/** @throws NotWorkedOut for a call with too few or too many arguments. */
export function twinNode({ callee, arguments: given }: CallExpression): Twin {
  const entry = ourFunction(callee.name);
  if (!entry) throw new NotWorkedOut(callee.name);
  const names = entry.arguments.map(({ name }) => name);
  const node = parseFormula(`=${twinText(entry, given, names)}`);
  if (!node) throw new NotWorkedOut(callee.name);
  return { node, names: names.map((name) => name.toLowerCase()) };
}

function twinText(
  entry: NonNullable<ReturnType<typeof ourFunction>>,
  given: CallExpression["arguments"],
  names: readonly string[],
): string {
  try {
    // The parser leaves null where nothing stands between two commas, whatever its types say.
    const places = (given as readonly (AstExpression | null)[]).map((part, at) =>
      part ? names[at] : undefined,
    );
    return nativeTwin(entry, places);
  } catch (error) {
    if (error instanceof RangeError) throw new NotWorkedOut(error.message.replace(/\.$/, ""));
    throw error;
  }
}
