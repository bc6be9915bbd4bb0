/** Taking the plan's sheets out of the workbook, once a person has seen which and what points to them. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { CellAddress } from "../../host/workbook.ts";
import { Notice } from "../Notice.tsx";
import { usePorts } from "../ports.ts";
import { useFlow } from "../useFlow.ts";
import { remove } from "./planSteps.ts";
import { usePlanStyles } from "./usePlanStyles.ts";
import type { PlanTabState } from "./usePlanTab.ts";

const useStyles = makeStyles({
  dialog: {
    boxSizing: "border-box",
    width: "min(420px, calc(100vw - 24px))",
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** The rest are counted. */
const linksNamed = 10;

function linkWords(links: readonly CellAddress[]): string {
  const named = links.slice(0, linksNamed).map(({ sheet, cell }) => `${sheet}!${cell}`);
  const more = links.length > linksNamed ? ` and ${links.length - linksNamed} more` : "";
  return `These cells of your own point into the plan and will show #REF!: ${named.join(", ")}${more}.`;
}

interface RemovePlanProps {
  readonly plan: PlanTabState;
  readonly sheets: readonly string[];
}

export function RemovePlan({ plan, sheets }: RemovePlanProps) {
  const styles = usePlanStyles();
  const own = useStyles();
  const { plans } = usePorts();
  const flow = useFlow();
  const dialog = useRef<HTMLDialogElement>(null);
  const [links, setLinks] = useState<readonly CellAddress[]>([]);
  const ask = () =>
    flow.run(async () => {
      setLinks(await (await plans()).linksIntoPlan());
      dialog.current?.showModal();
    });
  const confirm = () => {
    dialog.current?.close();
    plan.change("Removing the plan", remove);
  };
  return (
    <>
      <span className={styles.quiet}>Takes the plan&apos;s own sheets away. Your other sheets stay.</span>
      <Button size="small" disabledFocusable={flow.isBusy || plan.flow.isBusy} onClick={ask}>
        Remove the plan…
      </Button>
      {flow.failure !== undefined && <Notice intent="error">{flow.failure}</Notice>}
      <dialog ref={dialog} className={own.dialog} aria-labelledby="remove-title">
        <div className={own.body}>
          <h2 id="remove-title" className={styles.heading}>
            Remove the plan?
          </h2>
          <p className={styles.words}>
            {sheets.length} sheets go, with everything typed in them: {sheets.join(", ")}. Save the plan as a
            file first if you may want it again.
          </p>
          {links.length > 0 && <Notice intent="warning">{linkWords(links)}</Notice>}
          <div className={styles.buttons}>
            <Button onClick={() => dialog.current?.close()}>Keep it</Button>
            <Button appearance="primary" onClick={confirm}>
              Remove
            </Button>
          </div>
        </div>
      </dialog>
    </>
  );
}
