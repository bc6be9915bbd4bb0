/** Tells from the first bytes of a file that it is something else than an .xlsx workbook. */

const zip = [0x50, 0x4b];
/** Microsoft's compound file: workbooks of Excel 97-2003, and any workbook that has a password. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The stream of a compound file that holds a workbook with a password. */
const encryptedPackage = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);

const saveAsXlsx = "save it as an Excel workbook (.xlsx) first";

export function formatFault(bytes: Uint8Array) {
  if (bytes.length === 0) return { what: "the file is empty", fix: "check that it was copied whole" };
  if (startsWith(bytes, zip)) return undefined;
  if (!startsWith(bytes, compoundFile)) return { what: "this is no Excel workbook", fix: saveAsXlsx };
  return holds(bytes, encryptedPackage)
    ? { what: "the workbook is locked with a password", fix: "save a copy without a password first" }
    : { what: "this is a workbook of Excel 97-2003 (.xls)", fix: saveAsXlsx };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function holds(bytes: Uint8Array, sought: readonly number[]): boolean {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes.subarray(at, at + sought.length), sought)) return true;
  }
  return false;
}
