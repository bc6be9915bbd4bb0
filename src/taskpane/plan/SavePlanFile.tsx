/** The plan as a file, to keep, to send or to give to the command line. */
import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { PlanInputs } from "../../inputs/planInputs.ts";
import { printPlanFile } from "../../inputs/printPlanFile.ts";
import { usePlanStyles } from "./usePlanStyles.ts";

const fileName = ({ title }: PlanInputs) =>
  `${title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")}.json`;

export function SavePlanFile({ inputs }: { readonly inputs: PlanInputs }) {
  const styles = usePlanStyles();
  const link = useRef<HTMLAnchorElement>(null);
  const [saved, setSaved] = useState("");
  const save = () => {
    const anchor = link.current;
    if (!anchor) return;
    anchor.href = URL.createObjectURL(new Blob([printPlanFile(inputs)], { type: "application/json" }));
    anchor.download = fileName(inputs);
    anchor.click();
    URL.revokeObjectURL(anchor.href);
    setSaved(`Saved as ${anchor.download} in your downloads.`);
  };
  return (
    <>
      <span className={styles.quiet}>
        Holds the inputs as they stand on the sheets now. Open it in another workbook, or build from it
        without Excel.
      </span>
      <Button size="small" onClick={save}>
        Save the file
      </Button>
      {/* Never seen: a browser saves a file only from a link. */}
      <a ref={link} hidden href="#panel" tabIndex={-1}>
        Plan file
      </a>
      <span role="status">{saved}</span>
    </>
  );
}
