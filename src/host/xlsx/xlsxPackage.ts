/** The parts of an .xlsx file: XML texts in a zip archive, told apart by their paths. */
import { inflateRawSync } from "node:zlib";
import { damaged, Unreadable } from "./unreadable.ts";
import { type ZipEntry, zipDirectory } from "./zipDirectory.ts";

/** In bytes; a sheet of a million cells takes about 50 MB. */
const maxUnpacked = 1 << 29;
const stored = 0;
const deflated = 8;

export interface XlsxPackage {
  /** @returns undefined where there is no such part */
  readonly part: (path: string) => Uint8Array | undefined;
}

/** @throws Unreadable */
export function openPackage(bytes: Uint8Array): XlsxPackage {
  const entries = zipDirectory(bytes);
  let unpacked = 0;
  const part = (path: string): Uint8Array | undefined => {
    const entry = entries.get(path);
    if (!entry) return undefined;
    const content = unpack(entry, maxUnpacked - unpacked);
    unpacked += content.length;
    return content;
  };
  return { part };
}

/** The sizes that an archive states may be lies: the limit holds while unpacking. */
function unpack({ path, method, isEncrypted, packed }: ZipEntry, maxOutputLength: number): Uint8Array {
  if (isEncrypted) {
    throw new Unreadable("the file is locked with a password", "save a copy without a password first");
  }
  if (method === stored) return packed;
  if (method !== deflated) throw damaged(`${path} is packed in an unknown way`);
  try {
    return inflateRawSync(packed, { maxOutputLength });
  } catch (error) {
    if (!(error instanceof RangeError)) throw damaged(path);
    throw new Unreadable(
      `the workbook unpacks to more than ${maxUnpacked / 1024 ** 2} MB`,
      "delete the sheets that need no audit from a copy",
    );
  }
}
