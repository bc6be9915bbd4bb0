/** What an argument is called in a sentence for people who never saw its name in Excel's help. */
import type { CatalogueArgument } from "./catalogueEntry.ts";

/** What its meaning begins with; what follows says what it is not. @example “The rate as printed” */
export const argumentWords = ({ meaning }: CatalogueArgument): string =>
  `“${meaning.split(/[;:.](?:\s|$)/, 1)[0] ?? meaning}”`;
