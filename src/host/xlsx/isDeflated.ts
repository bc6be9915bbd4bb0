/** How a part of an archive is packed. */
import { damaged, Unreadable } from "./unreadable.ts";
import type { ZipEntry } from "./zipDirectory.ts";

const stored = 0;
const deflated = 8;

/** @throws Unreadable where it is packed in a way that cannot be undone */
export function isDeflated({ path, method, isEncrypted }: ZipEntry): boolean {
  if (isEncrypted) {
    throw new Unreadable("the file is locked with a password", "save a copy without a password first");
  }
  if (method !== stored && method !== deflated) throw damaged(`${path} is packed in an unknown way`);
  return method === deflated;
}
