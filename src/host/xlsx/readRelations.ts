/** Where a part of an .xlsx file says that its companions stand. */
import { posix } from "node:path";
import { readXml } from "./readXml.ts";
import type { XlsxPackage } from "./xlsxPackage.ts";

export interface Relation {
  readonly id: string;
  /** The last word of the relation's address: worksheet, styles, sharedStrings, table. */
  readonly kind: string;
  readonly path: string;
}

/** @param path the part that has relations; "" for the package itself */
export function readRelations(parts: XlsxPackage, path: string): readonly Relation[] {
  const { dir, base } = posix.parse(path);
  const relations: Relation[] = [];
  readXml(parts, posix.join(dir, "_rels", `${base}.rels`), {
    open: (name, { Id = "", Type = "", Target = "", TargetMode }) => {
      if (name !== "Relationship" || TargetMode === "External") return;
      relations.push({ id: Id, kind: posix.basename(Type), path: posix.resolve("/", dir, Target).slice(1) });
    },
  });
  return relations;
}
