/** The cell that the formula goes into. */
import { useEffect, useState } from "react";
import type { CellAddress } from "../../host/workbook.ts";
import { usePorts } from "../ports.ts";
import type { Flow } from "../useFlow.ts";

/** It is the cell selected as the function is opened: selecting arguments later must not move it, only aim does. */
export function useTarget(flow: Flow): {
  readonly target: CellAddress | undefined;
  readonly aim: () => Promise<CellAddress>;
} {
  const { workbook } = usePorts();
  const [target, setTarget] = useState<CellAddress>();
  const aim = async () => {
    const { sheet, activeCell } = await workbook.readSelection();
    const at = { sheet, cell: activeCell };
    setTarget(at);
    return at;
  };
  useEffect(() => {
    flow.run(aim);
    // Once for each function: the detail is mounted anew for another.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return { target, aim };
}
