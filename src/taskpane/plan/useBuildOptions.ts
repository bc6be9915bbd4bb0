/** How the sheets are to be written: as the plan in the workbook was, else as somebody chose the last time. */
import { useState } from "react";
import type { WorkbookOptions } from "../../sheet/planWorkbook.ts";
import { useRememberedChoice } from "../useRememberedChoice.ts";

const styles = ["native", "functions"] as const;
export const units = ["£", "£000", "£m"] as const;

export interface BuildOptions {
  readonly options: WorkbookOptions;
  readonly choose: (changed: Partial<WorkbookOptions>) => void;
}

export function useBuildOptions(built?: WorkbookOptions): BuildOptions {
  const [style, rememberStyle] = useRememberedChoice("planStyle", styles, styles[0]);
  const [unit, rememberUnit] = useRememberedChoice("planUnit", units, units[1]);
  const [options, setOptions] = useState<WorkbookOptions>({
    style: built?.style ?? style,
    unit: built?.unit ?? unit,
  });
  return {
    options,
    choose: (changed) => {
      const next = { ...options, ...changed };
      setOptions(next);
      rememberStyle(next.style);
      rememberUnit(next.unit);
    },
  };
}
