/** What the plan comes to: gap, caseload, checks, and what moves the gap. */
import { useState } from "react";
import type { PlanDraft } from "../../flows/draftPlan.ts";
import { Notice } from "../Notice.tsx";
import { CaseloadChart } from "./CaseloadChart.tsx";
import { Fold } from "./Fold.tsx";
import { GapChart } from "./GapChart.tsx";
import { Tornado } from "./Tornado.tsx";
import { usePlanStyles } from "./usePlanStyles.ts";

const alertsTitle = (count: number) =>
  count === 1 ? "1 alert for you to judge" : `${count} alerts for you to judge`;

export function PlanPreviewCharts({ draft }: { readonly draft: PlanDraft }) {
  const styles = usePlanStyles();
  const [isTornadoOpen, setTornadoOpen] = useState(false);
  const { caseload, failed, alerts, years } = draft.preview;
  return (
    <>
      <GapChart preview={draft.preview} />
      {caseload && <CaseloadChart caseload={caseload} />}
      {failed.length > 0 && (
        <Notice intent="error">Checks of the plan that fail: {failed.join("; ")}.</Notice>
      )}
      <div>
        {alerts.length > 0 && (
          <Fold title={alertsTitle(alerts.length)}>
            <ul className={styles.list}>
              {alerts.map((label) => (
                <li key={label} className={styles.line}>
                  {label}
                </li>
              ))}
            </ul>
          </Fold>
        )}
        <Fold title="What moves the gap" onOpen={() => setTornadoOpen(true)}>
          {isTornadoOpen && <Tornado draft={draft} year={years.at(-1) ?? ""} />}
        </Fold>
      </div>
    </>
  );
}
