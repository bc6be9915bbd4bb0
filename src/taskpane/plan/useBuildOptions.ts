/** How the sheets are to be written: as the plan in the workbook was, else as somebody chose the last time. */
import { useState } from "react";
import type { WorkbookOptions } from "../../sheet/planWorkbook.ts";
import { useRemembered } from "../useRemembered.ts";

const styles = ["native", "functions"] as const;
export const units = ["£", "£000", "£m"] as const;

export interface BuildOptions {
  readonly options: WorkbookOptions;
  readonly choose: (changed: Partial<WorkbookOptions>) => void;
}

export function useBuildOptions(built?: WorkbookOptions): BuildOptions {
  const [style, rememberStyle] = useRemembered("planStyle", styles[0]);
  const [unit, rememberUnit] = useRemembered("planUnit", units[1]);
  const [options, setOptions] = useState<WorkbookOptions>({
    style: built?.style ?? styles.find((each) => each === style) ?? styles[0],
    unit: built?.unit ?? units.find((each) => each === unit) ?? units[1],
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
