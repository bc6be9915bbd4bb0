/** A value as it must be typed for Excel to keep it: texts that look like something else get an apostrophe. */
import type { CellValue } from "../workbook.ts";

/** Excel would take 2010-11 for a month, "May 2016" for a date and "+ 3" for a formula. */
const looksLikeMore =
  /^\s*[^\p{L}\s]|^\s*(true|false)\s*$|^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s./-]*\d/iu;

export function typedText(text: string): string {
  return text !== "" && looksLikeMore.test(text) ? `'${text}` : text;
}

/** A text that begins with "=" is a formula, and one that begins with an apostrophe is as it must be typed. */
export function typedCell(value: CellValue): CellValue {
  return typeof value === "string" && !/^['=]/.test(value) ? typedText(value) : value;
}
