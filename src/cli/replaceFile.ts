/** Puts a file in its place all at once: whoever reads it finds the old one or the new one, never half of it. */
import { rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

export async function replaceFile(file: string, bytes: Uint8Array): Promise<undefined> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    await writeFile(draft, bytes, { flag: "wx" });
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}
