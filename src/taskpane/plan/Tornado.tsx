/** How far each driver moves the gap of the last year, the largest first, as bars to both sides of no change. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PlanDraft } from "../../flows/draftPlan.ts";
import { money } from "./money.ts";
import { usePlanStyles } from "./usePlanStyles.ts";

interface TornadoProps {
  readonly draft: PlanDraft;
  readonly year: string;
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: "12px" },
  driver: { padding: "8px 0 0", textAlign: "left", fontWeight: 600 },
  basis: { display: "block", color: tokens.colorNeutralForeground3, fontWeight: 400 },
  case: { padding: "2px 0", textAlign: "left", fontWeight: 400, width: "34%" },
  effect: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  bar: { padding: "0 0 0 8px", width: "40%" },
  chart: { display: "block", width: "100%", height: "12px" },
  more: { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
  less: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandBackground,
    vectorEffect: "non-scaling-stroke",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  axis: { stroke: tokens.colorNeutralStroke1, vectorEffect: "non-scaling-stroke" },
});

function Bar({ effect, largest }: { readonly effect: number; readonly largest: number }) {
  const styles = useStyles();
  const width = (Math.abs(effect) / largest) * 49;
  return (
    <svg viewBox="0 0 100 12" preserveAspectRatio="none" className={styles.chart} aria-hidden>
      <rect
        x={effect < 0 ? 50 - width : 50}
        y={1}
        width={width}
        height={10}
        className={effect < 0 ? styles.less : styles.more}
      />
      <line x1={50} x2={50} y1={0} y2={12} className={styles.axis} />
    </svg>
  );
}

const signed = (pounds: number) => (pounds > 0 ? `+${money(pounds)}` : money(pounds));

export function Tornado({ draft, year }: TornadoProps) {
  const styles = useStyles();
  const { words } = usePlanStyles();
  const drivers = useMemo(() => draft.sensitivities(), [draft]);
  const largest = Math.max(
    1,
    ...drivers.flatMap(({ cases }) => cases.map(({ lastYear }) => Math.abs(lastYear))),
  );
  if (drivers.length === 0) return <p className={words}>This plan has no driver that could be moved.</p>;
  return (
    <>
      <p className={words}>
        What each would add to the gap of {year}, all else as planned; the largest first.
      </p>
      <table className={styles.table} aria-label="What moves the gap">
        {drivers.map(({ id, name, basis, cases }) => (
          <tbody key={id}>
            <tr>
              <th colSpan={3} scope="rowgroup" className={styles.driver}>
                {name} <span className={styles.basis}>{basis}</span>
              </th>
            </tr>
            {cases.map(({ label, lastYear }) => (
              <tr key={label}>
                <th scope="row" className={styles.case}>
                  {label}
                </th>
                <td className={styles.effect}>{signed(lastYear)}</td>
                <td className={styles.bar}>
                  <Bar effect={lastYear} largest={largest} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}
