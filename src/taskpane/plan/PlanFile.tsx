/** A plan file, chosen or dropped here. It is read on this computer and goes nowhere. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type DragEvent } from "react";
import { FilePicker } from "../FilePicker.tsx";
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
  const [isOver, setOver] = useState(false);
  const take = (file: File) => plan.go(async (errands) => proposeFile(errands, await file.text(), file.name));
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
          const [file] = event.dataTransfer.files;
          if (file) take(file);
        }}
      >
        Drop a plan file here, or{" "}
        <FilePicker
          label="Plan file"
          accept=".json,application/json"
          isBusy={plan.flow.isBusy}
          onFile={take}
        />
      </div>
    </>
  );
}
