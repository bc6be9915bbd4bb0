/** The input tables of a plan, each with the sheet that it stands on. */
import { changesForm, childrenForm } from "./changesSheet.ts";
import { casesForm, factsForm, placementsForm } from "./demandForms.ts";
import { linesForm, reservesForm } from "./linesSheet.ts";
import type { PlanSheetId, TableForm } from "./plan.ts";
import { postsForm } from "./postsSheet.ts";

export const inputForms: readonly { readonly sheet: PlanSheetId; readonly form: TableForm }[] = [
  { sheet: "inputs", form: casesForm },
  { sheet: "inputs", form: placementsForm },
  { sheet: "inputs", form: factsForm },
  { sheet: "posts", form: postsForm },
  { sheet: "changes", form: changesForm },
  { sheet: "changes", form: childrenForm },
  { sheet: "lines", form: linesForm },
  { sheet: "lines", form: reservesForm },
];
