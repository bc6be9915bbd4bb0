/** The list of contents at the end of a zip archive: which files it holds, and where. */
import { damaged } from "./unreadable.ts";

export interface ZipEntry {
  readonly path: string;
  /** How it is packed: 0 not at all, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: Uint8Array;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const maxComment = 0xffff;
const entryLength = 46;
const localLength = 30;
/** Stands for a size of more than 4 GB, which stands elsewhere; no workbook that Excel opens is so big. */
const beyond = 0xffffffff;

/** @throws Unreadable where the archive is cut short or its places lead nowhere */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entries(view, endOf(view));
  } catch (error) {
    if (error instanceof RangeError) throw damaged("its archive is cut short");
    throw error;
  }
}

function endOf(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endLength - maxComment);
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new RangeError("no end of the archive");
}

function entries(view: DataView, end: number): ReadonlyMap<string, ZipEntry> {
  const found = new Map<string, ZipEntry>();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== entrySignature) throw new RangeError("no entry of the archive");
    const entry = entryAt(view, at);
    found.set(entry.path, entry);
    at +=
      entryLength +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return found;
}

function entryAt(view: DataView, at: number): ZipEntry {
  const size = sizeAt(view, at, 20);
  const local = sizeAt(view, at, 42);
  const start = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return {
    path: new TextDecoder()
      .decode(part(view, at + entryLength, view.getUint16(at + 28, true)))
      .replaceAll("\\", "/"),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packed: part(view, start, size),
  };
}

function sizeAt(view: DataView, entry: number, offset: number): number {
  const size = view.getUint32(entry + offset, true);
  if (size === beyond) throw new RangeError("too big");
  return size;
}

function part(view: DataView, start: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}
