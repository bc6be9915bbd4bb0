/** The texts that cells share. */
import type { Allowance } from "./limits.ts";
import { readXml } from "./readXml.ts";
import type { XlsxPackage } from "./xlsxPackage.ts";

/** In bytes, for a string that is empty. */
const stringSize = 16;

export function readStrings(
  parts: XlsxPackage,
  path: string | undefined,
  memory: Allowance,
): readonly string[] {
  const strings: string[] = [];
  let text = "";
  let isText = false;
  let isPronunciation = false;
  readXml(parts, path, {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") isPronunciation = true;
      isText = name === "t" && !isPronunciation;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      isText = false;
      if (name === "rPh") isPronunciation = false;
      if (name !== "si") return;
      memory.spend(stringSize + text.length);
      strings.push(unescaped(text));
    },
  });
  return strings;
}

/** Characters that XML cannot hold stand as _x000D_ and the like. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
