/** A plan file, chosen or dropped here. It is read on this computer and goes nowhere. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent } from "react";
import { proposeFile } from "./planSteps.ts";
import { usePlanStyles } from "./usePlanStyles.ts";
import type { PlanTabState } from "./usePlanTab.ts";

const useStyles = makeStyles({
  drop: {
    padding: tokens.spacingVerticalL,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
  },
  over: { backgroundColor: tokens.colorSubtleBackgroundHover },
});

export function PlanFile({ plan }: { readonly plan: PlanTabState }) {
  const styles = usePlanStyles();
  const own = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (file) plan.go(async (errands) => proposeFile(errands, await file.text(), file.name));
  };
  const over = (event: DragEvent, entered: boolean) => {
    event.preventDefault();
    setOver(entered);
  };
  return (
    <>
      <p className={styles.quiet}>
        A plan file ends in .json and is read on this computer only. Save one from any plan, or write one by
        the published schema.
      </p>
      <div
        className={mergeClasses(own.drop, isOver && own.over)}
        onDragOver={(event) => over(event, true)}
        onDragLeave={(event) => over(event, false)}
        onDrop={(event) => {
          over(event, false);
          take(event.dataTransfer.files[0]);
        }}
      >
        Drop a plan file here, or{" "}
        <Button size="small" disabledFocusable={plan.flow.isBusy} onClick={() => picker.current?.click()}>
          Choose a file
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          aria-label="Plan file"
          hidden
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = ""; // so that the same file, mended, can be chosen again
          }}
        />
      </div>
    </>
  );
}
