/** Walks through a part of an .xlsx file, element by element. */
import { SaxParser, type SaxTag } from "@cj-tech-master/excelts/xml";
import { damaged } from "./unreadable.ts";
import type { XlsxPackage } from "./xlsxPackage.ts";

export type Attributes = Readonly<Record<string, string>>;

export interface XmlReader {
  /** Names come without their prefix. */
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** In bytes; parsing piece by piece keeps the text of a huge sheet out of memory. */
const pieceSize = 1 << 20;

/** Does nothing where the part is missing. @throws Unreadable */
export function readXml(parts: XlsxPackage, path: string | undefined, reader: XmlReader): void {
  const bytes = path === undefined ? undefined : parts.part(path);
  if (path === undefined || !bytes) return;
  // References such as &amp; stand in formulas by the thousand, and Excel's files define no others: no limit.
  const parser = new SaxParser({ position: false, maxEntityExpansions: 0, invalidCharHandling: "replace" });
  const fail = (): never => {
    throw damaged(path);
  };
  parser.on("error", fail);
  listen(parser, reader);
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += pieceSize) {
    parser.write(decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true }));
  }
  parser.close();
}

function listen(parser: SaxParser, { open, text, close }: XmlReader): void {
  parser.on("opentag", ({ name, attributes }: SaxTag) => {
    open(withoutPrefix(name), attributes);
  });
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  if (close) {
    parser.on("closetag", ({ name }: SaxTag) => {
      close(withoutPrefix(name));
    });
  }
}

function encodingOf([first, second]: Uint8Array): "utf-16le" | "utf-16be" | "utf-8" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
