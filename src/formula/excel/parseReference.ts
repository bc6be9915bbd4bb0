/** One reference as Excel writes it, taken apart. */
import { type OptsParseA1Ref, parseA1Ref, parseStructRef, type ReferenceStruct } from "@borgar/fx";
import { hidePaths, showPaths } from "./bookPaths.ts";

type Parsed = ReturnType<typeof parseA1Ref>;

/** @returns undefined for what is no reference */
export function parseReference(text: string, options?: OptsParseA1Ref): Parsed {
  return withPaths(text, (readable) => parseA1Ref(readable, options));
}

export function parseColumns(text: string): ReferenceStruct | undefined {
  return withPaths(text, (readable) => parseStructRef(readable));
}

function withPaths<Found extends { context?: string[] } | undefined>(
  text: string,
  parsed: (readable: string) => Found,
): Found {
  const readable = hidePaths(text);
  const found = parsed(readable);
  return readable === text || !found?.context ? found : { ...found, context: found.context.map(showPaths) };
}
