import { expect, test } from "vitest";
import { plainFormat, shownDigits, shownFigure } from "../../src/sheet/look/shownFigure.ts";

/** What sentences say of a figure; TEXT says the same of the figure rounded to so many digits. */
const figures = [
  [1234567, "money", "£", "1,234,567", 0],
  [1234567, "money", "£000", "1,235", -3],
  [1234567, "money", "£m", "1.23", -4],
  [-1234567, "money", "£000", "-1,235", -3],
  // nought has no sign, though what is shown so lies below it
  [-0.3, "money", "£", "0", 0],
  [-499, "money", "£000", "0", -3],
  [-0.04, "ratio", "£", "0.0", 1],
  [0.156, "percent", "£", "15.6%", 3],
] as const;

test.each(figures)("%d as %s in %s is %s", (value, format, unit, text, digits) => {
  expect(shownFigure(value, format, unit)).toBe(text);
  expect(shownDigits(format, unit)).toBe(digits);
  expect(plainFormat(format, unit)).not.toContain(";");
});
