/** The pages that a workbook prints on, as text. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface PrintedPage {
  readonly page: number;
  /** The sheet that its footer names. */
  readonly sheet: string;
  readonly lines: readonly string[];
}

/** @param sheets the names of the workbook's sheets; the footer of a page holds one of them */
export async function printedPages(pdf: string, sheets: readonly string[]): Promise<PrintedPage[]> {
  const { stdout } = await run("pdftotext", ["-layout", pdf, "-"], { maxBuffer: 1 << 26 });
  return stdout
    .split("\f")
    .filter((text) => text.trim() !== "")
    .map((text, at) => {
      const lines = text.split("\n").filter((line) => line.trim() !== "");
      const footer = lines.findLast((line) => /Page \d+ of \d+/.test(line)) ?? "";
      const named = sheets.filter((sheet) => new RegExp(`(^|\\s)${sheet}\\s+Page \\d+ of`).test(footer));
      const [sheet = ""] = named.sort((one, other) => other.length - one.length);
      return { page: at + 1, sheet, lines: lines.filter((line) => line !== footer) };
    });
}
