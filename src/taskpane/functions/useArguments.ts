/** What stands in the fields of the argument form, typed or taken from the sheet. */
import { useState } from "react";
import type { CatalogueEntry } from "../../catalogue/catalogueEntry.ts";
import { buildFormula, type BuiltFormula } from "../../flows/buildFormula.ts";
import { sheetReference } from "../../flows/sheetReference.ts";
import type { Selection } from "../../host/workbook.ts";

type Field = { readonly text: string } | { readonly selection: Selection };

export interface Arguments {
  readonly typed: Readonly<Record<string, string>>;
  readonly built: BuiltFormula;
  readonly type: (name: string, text: string) => void;
  /** @throws with a sentence for a selection that no function should be given */
  readonly pick: (name: string, selection: Selection) => void;
}

function textOf(field: Field, targetSheet: string | undefined): string {
  if ("text" in field) return field.text;
  const reference = sheetReference(field.selection, targetSheet ?? field.selection.sheet);
  return "formula" in reference ? reference.formula : "";
}

/** @param targetSheet the sheet the formula goes to: a reference taken from another one names its own */
export function useArguments(entry: CatalogueEntry, targetSheet: string | undefined): Arguments {
  const [fields, setFields] = useState<Readonly<Record<string, Field>>>({});
  const typed = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, textOf(field, targetSheet)]),
  );
  const set = (name: string, field: Field) => setFields((before) => ({ ...before, [name]: field }));
  return {
    typed,
    built: buildFormula(entry, typed),
    type: (name, text) => set(name, { text }),
    pick: (name, selection) => {
      const reference = sheetReference(selection, targetSheet ?? selection.sheet);
      if ("problem" in reference) throw new Error(reference.problem);
      set(name, { selection });
    },
  };
}
