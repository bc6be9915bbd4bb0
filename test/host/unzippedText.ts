/** The parts of an .xlsx file as texts by their path in it. */
import { inflateRawSync } from "node:zlib";

const centralEntry = 0x02014b50;
const deflated = 8;

export function unzippedText(file: Uint8Array): Record<string, string> {
  const bytes = Buffer.from(file);
  const parts: Record<string, string> = {};
  // The last 22 bytes of an archive without a comment say where its list of parts begins.
  let at = bytes.readUInt32LE(bytes.length - 22 + 16);
  while (bytes.readUInt32LE(at) === centralEntry) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    const path = bytes.toString("utf8", at + 46, at + 46 + name);
    parts[path] = (method === deflated ? inflateRawSync(packed) : packed).toString("utf8");
    at += 46 + name + extra + comment;
  }
  return parts;
}
