/** Calculating every sheet with MTFP functions again, for figures that seem stuck. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { recalculateFunctions } from "../../flows/recalculateFunctions.ts";
import { Notice } from "../Notice.tsx";
import { usePorts } from "../ports.ts";
import { useFlow } from "../useFlow.ts";

const answer = (sheets: readonly string[]) =>
  sheets.length === 0 ? "No cell uses MTFP functions." : `Calculated again: ${sheets.join(", ")}.`;

export function Recalculation() {
  const { workbook } = usePorts();
  const flow = useFlow();
  const [sheets, setSheets] = useState<readonly string[]>();
  const recalculate = () => flow.run(async () => setSheets(await recalculateFunctions(workbook)));
  return (
    <>
      <span>Calculates every sheet that uses MTFP functions, also where calculation is manual.</span>
      <Button size="small" disabledFocusable={flow.isBusy} onClick={recalculate}>
        Recalculate
      </Button>
      {flow.failure !== undefined && <Notice intent="error">{flow.failure}</Notice>}
      <div role="status">{sheets && !flow.isBusy && answer(sheets)}</div>
    </>
  );
}
