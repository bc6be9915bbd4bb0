/** The state of the argument form: where the result goes, and what came of inserting it. */
import { useState } from "react";
import type { CatalogueEntry } from "../../catalogue/catalogueEntry.ts";
import {
  insertFormula,
  undoInsertion,
  type Insertion,
  type InsertOutcome,
} from "../../flows/insertFormula.ts";
import type { CellAddress, Workbook } from "../../host/workbook.ts";
import { pause } from "../pause.ts";
import { usePorts } from "../ports.ts";
import { useFlow, type Flow } from "../useFlow.ts";
import { useArguments, type Arguments } from "./useArguments.ts";
import { useTarget } from "./useTarget.ts";

type FormOutcome = InsertOutcome | { readonly kind: "undone" | "changedSince"; readonly at: CellAddress };

export interface InsertionForm {
  readonly args: Arguments;
  /** Insert was pressed, so that empty fields are judged as well as filled ones. */
  readonly isSubmitted: boolean;
  readonly target: CellAddress | undefined;
  readonly outcome: FormOutcome | undefined;
  readonly flow: Flow;
  readonly fillFromSelection: (name: string) => void;
  readonly aimAtSelection: () => void;
  readonly insert: (mayOverwrite: boolean) => void;
  readonly takeBack: (insertion: Insertion) => void;
  readonly dismiss: () => void;
}

async function takenBack(workbook: Workbook, insertion: Insertion): Promise<FormOutcome> {
  const isUndone = await undoInsertion(workbook, insertion);
  return { kind: isUndone ? "undone" : "changedSince", at: insertion.at };
}

export function useInsertion(entry: CatalogueEntry): InsertionForm {
  const { workbook } = usePorts();
  const flow = useFlow();
  const { target, aim } = useTarget(flow);
  const args = useArguments(entry, target?.sheet);
  const [isSubmitted, setSubmitted] = useState(false);
  const [outcome, setOutcome] = useState<FormOutcome>();
  const dismiss = () => setOutcome(undefined);
  const put = async (formula: string, mayOverwrite: boolean) => {
    const order = { at: target ?? (await aim()), formula, numberFormat: entry.numberFormat, mayOverwrite };
    setOutcome(await insertFormula(workbook, order, pause));
  };
  const takeBack = (insertion: Insertion) =>
    flow.run(async () => setOutcome(await takenBack(workbook, insertion)));
  const insert = (mayOverwrite: boolean) => {
    setSubmitted(true);
    dismiss();
    const { formula } = args.built;
    if (formula) flow.run(() => put(formula, mayOverwrite));
  };
  const aimAtSelection = () => {
    dismiss(); // A question about one cell must not be answered for another.
    flow.run(aim);
  };
  const fillFromSelection = (name: string) =>
    flow.run(async () => args.pick(name, await workbook.readSelection()));
  return {
    args,
    isSubmitted,
    target,
    outcome,
    flow,
    fillFromSelection,
    aimAtSelection,
    insert,
    takeBack,
    dismiss,
  };
}
