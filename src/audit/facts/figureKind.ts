/** What a number format makes of a figure. */
import { isDateFormat } from "../isDateFormat.ts";

export type FigureKind = "percentage" | "date" | "number";

export function figureKind(format: string | undefined): FigureKind {
  if (format === undefined || format === "General") return "number";
  if (format.includes("%")) return "percentage";
  return isDateFormat(format) ? "date" : "number";
}
