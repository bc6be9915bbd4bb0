/** Where a part of an .xlsx file says that its companions stand. */
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
  const name = path.slice(path.lastIndexOf("/") + 1);
  const folder = path.slice(0, path.length - name.length);
  const relations: Relation[] = [];
  readXml(parts, `${folder}_rels/${name}.rels`, {
    open: (element, { Id = "", Type = "", Target = "", TargetMode }) => {
      if (element !== "Relationship" || TargetMode === "External") return;
      relations.push({ id: Id, kind: Type.slice(Type.lastIndexOf("/") + 1), path: resolved(folder, Target) });
    },
  });
  return relations;
}

/** A target is named from the folder of its part; one that begins with a slash, from the top. */
function resolved(folder: string, target: string): string {
  const way: string[] = [];
  for (const step of `${target.startsWith("/") ? "" : folder}${target}`.split("/")) {
    if (step === "..") way.pop();
    else if (step !== "" && step !== ".") way.push(step);
  }
  return way.join("/");
}
