/** One reference as Excel writes it, taken apart. */
import { type OptsParseA1Ref, parseA1Ref, parseStructRef, type ReferenceStruct } from "@borgar/fx";
import { hidePaths, showPaths } from "./bookPaths.ts";

type Parsed = ReturnType<typeof parseA1Ref>;

/** @returns undefined for what is no reference */
export function parseReference(text: string, options?: OptsParseA1Ref): Parsed {
  return withPaths(text, (readable) => parseA1Ref(readable, options));
}

/** A name, or a table's, without what stands before and behind it: Pay!Rate, Posts[Net]. */
export function parseName(text: string): { readonly name: string; readonly sheet: string | undefined } {
  const parsed = parseReference(text);
  return { name: parsed && "name" in parsed ? parsed.name : "", sheet: parsed?.context?.[0] };
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
  return readable === text || !found?.context
    ? found
    : { ...found, context: found.context.flatMap(placesIn) };
}

/** The path, the book and the sheet. */
function placesIn(hidden: string): string[] {
  const shown = showPaths(hidden);
  return /^(.*)\[([^[\]]*)\]([^[\]]+)$/.exec(shown)?.slice(1) ?? [shown];
}
