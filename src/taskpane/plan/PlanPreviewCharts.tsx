/** What the plan comes to: gap, caseload and checks. */
import type { PlanPreview } from "../../flows/planPreview.ts";
import { CaseloadChart } from "./CaseloadChart.tsx";
import { GapChart } from "./GapChart.tsx";
import { usePlanStyles } from "./usePlanStyles.ts";
import { Fold } from "./Fold.tsx";
import { Notice } from "../Notice.tsx";

const alertsTitle = (count: number) =>
  count === 1 ? "1 alert for you to judge" : `${count} alerts for you to judge`;

export function PlanPreviewCharts({ preview }: { readonly preview: PlanPreview }) {
  const styles = usePlanStyles();
  const { caseload, failed, alerts } = preview;
  return (
    <>
      <GapChart preview={preview} />
      {caseload && <CaseloadChart caseload={caseload} />}
      {failed.length > 0 && (
        <Notice intent="error">Checks of the plan that fail: {failed.join("; ")}.</Notice>
      )}
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
    </>
  );
}
