/** LibreOffice without a window: opens a workbook, works every formula out anew and saves it in another format. */
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { pathToFileURL } from "node:url";

const run = promisify(execFile);

/** A profile of its own that never trusts the results stored in a file. */
const recalculateAlways = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** @throws Error with what to do where LibreOffice, or what reads its pages, is not installed. */
export async function requireLibreOffice(): Promise<void> {
  try {
    await run("soffice", ["--version"]);
    await run("pdftotext", ["-v"]);
  } catch (error) {
    throw new Error(
      "These tests need LibreOffice Calc and Poppler: install them (Debian: libreoffice-calc poppler-utils) so that soffice and pdftotext run.",
      {
        cause: error,
      },
    );
  }
}

/** @returns the path of the converted file, in `folder`. */
export async function convert(file: string, to: "xlsx" | "pdf", folder: string): Promise<string> {
  const profile = path.join(folder, "profile");
  await mkdir(path.join(profile, "user"), { recursive: true });
  await writeFile(path.join(profile, "user", "registrymodifications.xcu"), recalculateAlways);
  const out = path.join(folder, "recalculated");
  await run("soffice", [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    "--headless",
    "--convert-to",
    to,
    "--outdir",
    out,
    file,
  ]);
  return path.join(out, `${path.basename(file, path.extname(file))}.${to}`);
}
