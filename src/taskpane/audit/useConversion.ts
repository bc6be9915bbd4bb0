/** The state of a conversion: what was chosen, what would be swapped, and what came of it. */
import { useState } from "react";
import { counted } from "../../audit/counted.ts";
import type { AuditScope } from "../../flows/audit/auditErrands.ts";
import type { ConversionTo } from "../../flows/convert/conversionPlan.ts";
import { type ConversionPreview, Conversions } from "../../flows/convert/conversions.ts";
import { pause } from "../pause.ts";
import { usePorts } from "../ports.ts";
import { useFlow } from "../useFlow.ts";
import { cellNoun } from "./findingWords.ts";
import { openGrid } from "./openGrid.ts";

export interface ConversionChoice {
  readonly scope: AuditScope;
  readonly to: ConversionTo;
}

export function useConversion() {
  const { workbook } = usePorts();
  const [conversions] = useState(() => new Conversions(openGrid, workbook, pause));
  const flow = useFlow();
  const [choice, setChoice] = useState<ConversionChoice>({ scope: "workbook", to: "native formulas" });
  const [plan, setPlan] = useState<ConversionPreview>();
  const [said, setSaid] = useState("");
  const [isUndoable, setUndoable] = useState(false);
  const run = (errand: () => Promise<void>) => flow.run(() => (setSaid(""), errand()));
  const { scope, to } = choice;
  return {
    ...{ flow, scope, to, plan, said, isUndoable },
    choose: (next: Partial<ConversionChoice>) => {
      setChoice({ ...choice, ...next });
      setPlan(undefined);
    },
    preview: () => run(async () => setPlan(await conversions.preview(scope, to))),
    swap: () =>
      run(async () => {
        setPlan(undefined);
        const count = await conversions.convert();
        setUndoable(count > 0);
        setSaid(`${counted(count, cellNoun)} swapped; each shows what it showed before.`);
      }),
    undo: () =>
      run(async () => {
        setSaid(`${counted(await conversions.undo(), cellNoun)} put back.`);
        setUndoable(false);
      }),
    goTo: (sheet: string, cell: string) => flow.run(() => workbook.goTo({ sheet, cell })),
  };
}
