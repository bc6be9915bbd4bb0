/** Whether a number format shows a day, a month or a year. */

const quotedOrEscaped = /"[^"]*"|\\.|\[[^\]]*\]|_./g;

export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && format !== "General" && /[dmy]/i.test(format.replace(quotedOrEscaped, ""));
}
