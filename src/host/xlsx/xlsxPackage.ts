/** The parts of an .xlsx file: XML texts in a zip archive, told apart by their paths. */
import { inflateRawSync } from "node:zlib";
import { isDeflated } from "./isDeflated.ts";
import { type Allowance, tooBig } from "./limits.ts";
import { damaged } from "./unreadable.ts";
import { type ZipEntry, zipDirectory } from "./zipDirectory.ts";

/** In bytes. Cells and their texts may take all there is; other parts hold a few lines in any honest file. */
const smallPart = 32 * 2 ** 20;
const largeParts = /\/worksheets\/|\/sharedStrings\.xml$/;

export interface XlsxPackage {
  /** @returns undefined where there is no such part */
  readonly part: (path: string) => Uint8Array | undefined;
}

/** @throws Unreadable */
export function openPackage(bytes: Uint8Array, allowance: Allowance): XlsxPackage {
  const entries = zipDirectory(bytes);
  const part = (path: string): Uint8Array | undefined => {
    const entry = entries.get(path);
    if (!entry) return undefined;
    const most = largeParts.test(path) ? allowance.left : Math.min(smallPart, allowance.left);
    const content = unpack(entry, most);
    allowance.spend(content.length);
    return content;
  };
  return { part };
}

/** The sizes that an archive states may be lies: the limit holds while unpacking. */
function unpack(entry: ZipEntry, maxOutputLength: number): Uint8Array {
  if (!isDeflated(entry)) return entry.packed;
  try {
    return inflateRawSync(entry.packed, { maxOutputLength: Math.max(1, maxOutputLength) });
  } catch (error) {
    throw error instanceof RangeError ? tooBig() : damaged(entry.path);
  }
}
