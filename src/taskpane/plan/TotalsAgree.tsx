/** The totals that the workbook calculated beside the pane's own. */
import { Link } from "@fluentui/react-components";
import type { Reconciled } from "../../flows/planErrands.ts";
import { Notice } from "../Notice.tsx";
import { usePorts } from "../ports.ts";
import { useFlow } from "../useFlow.ts";
import { figure } from "./figure.ts";
import { usePlanStyles } from "./usePlanStyles.ts";

export function TotalsAgree({ totals }: { readonly totals: readonly Reconciled[] }) {
  const styles = usePlanStyles();
  const { workbook } = usePorts();
  const flow = useFlow();
  const apart = totals.filter(({ agrees }) => !agrees);
  if (apart.length === 0)
    return (
      <p className={styles.words}>
        {totals.length} of {totals.length} totals that Excel calculated agree with the pane&apos;s own.
      </p>
    );
  return (
    <section aria-label="Totals that differ" className={styles.section}>
      <Notice intent="warning">
        {totals.length - apart.length} of {totals.length} totals agree. Recalculate (F9) where Excel
        calculates by hand, then rebuild; if they still differ, do not rely on these lines.
      </Notice>
      <ul className={styles.list}>
        {apart.map(({ line, year, place, ours, workbooks }) => (
          <li key={`${place.sheet}!${place.cell}`} className={styles.line}>
            <Link as="button" onClick={() => flow.run(() => workbook.goTo(place))}>
              {place.sheet}!{place.cell}
            </Link>{" "}
            {line} {year}: {figure(workbooks)} in the workbook, {figure(ours)} expected
          </li>
        ))}
      </ul>
      {flow.failure !== undefined && <Notice intent="error">{flow.failure}</Notice>}
    </section>
  );
}
