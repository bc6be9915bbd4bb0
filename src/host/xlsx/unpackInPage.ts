/** The parts of an .xlsx file that are read, unpacked by the web view itself. */
import { isDeflated } from "./isDeflated.ts";
import type { Allowance } from "./limits.ts";
import { damaged, Unreadable } from "./unreadable.ts";
import type { XlsxPackage } from "./xlsxPackage.ts";
import { type ZipEntry, zipDirectory } from "./zipDirectory.ts";

/** Pictures, charts and the like are not looked at. */
const isRead = (path: string): boolean =>
  /\.(xml|rels)$/i.test(path) &&
  !/\/(drawings|charts|theme|pivot\w*|externalLinks|printerSettings)\//i.test(path);

/** @throws Unreadable */
export async function unpackInPage(bytes: Uint8Array, allowance: Allowance): Promise<XlsxPackage> {
  const parts = new Map<string, Uint8Array>();
  for (const [path, entry] of zipDirectory(bytes)) {
    if (isRead(path)) parts.set(path, isDeflated(entry) ? await inflated(entry, allowance) : entry.packed);
  }
  return { part: (path) => parts.get(path) };
}

/** The sizes that an archive states may be lies: what comes out is counted. */
async function inflated({ path, packed }: ZipEntry, allowance: Allowance): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  try {
    const stream = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    const reader = stream.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      allowance.spend(read.value.length);
      chunks.push(read.value);
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : damaged(path);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
