/** The average caseload of each year as a line, against the target. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanPreview } from "../../flows/planPreview.ts";
import { chartScale } from "./chartScale.ts";
import { FigureTable } from "./FigureTable.tsx";
import { yearLabel } from "./yearLabel.ts";
import { caseloadWords } from "./previewWords.ts";

const size = { width: 296, height: 96, margin: 18, years: 16 };

const useStyles = makeStyles({
  figure: { margin: 0 },
  chart: { display: "block", width: "100%", maxWidth: "480px", height: "auto" },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "10px",
    textAnchor: "middle",
    // A steep line runs through the figure over its end.
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
    paintOrder: "stroke",
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "Canvas" },
  },
  average: {
    fill: "none",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: 2,
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  point: { fill: tokens.colorBrandStroke1, "@media (forced-colors: active)": { fill: "Highlight" } },
  target: { fill: "none", stroke: tokens.colorNeutralForeground2, strokeWidth: 1.5, strokeDasharray: "5 4" },
});

const shown = (ratio: number) => (Number.isFinite(ratio) ? ratio.toFixed(1) : "–");

export function CaseloadChart({ caseload }: { readonly caseload: NonNullable<PlanPreview["caseload"]> }) {
  const styles = useStyles();
  const { years, average, target } = caseload;
  const step = size.width / years.length;
  const place = chartScale([...average, ...target], size);
  const points = average
    .map((ratio, at) => ({ ratio, x: (at + 0.5) * step, y: place(ratio) }))
    .filter(({ ratio }) => Number.isFinite(ratio));
  const targets = target.map((ratio, at) => `${(at + 0.5) * step},${place(ratio)}`);
  return (
    <figure className={styles.figure}>
      <figcaption>
        <strong>Cases per case-holding FTE.</strong> {caseloadWords(caseload)}
      </figcaption>
      <svg viewBox={`0 0 ${size.width} ${size.height + size.years}`} className={styles.chart} aria-hidden>
        <polyline points={targets.join(" ")} className={styles.target} />
        <polyline points={points.map(({ x, y }) => `${x},${y}`).join(" ")} className={styles.average} />
        {points.map(({ ratio, x, y }) => (
          <g key={x}>
            <circle cx={x} cy={y} r={3} className={styles.point} />
            <text x={x} y={y - 6} className={styles.text}>
              {shown(ratio)}
            </text>
          </g>
        ))}
        {years.map((year, at) => (
          <text key={year} x={(at + 0.5) * step} y={size.height + 11} className={styles.text}>
            {yearLabel(years, at)}
          </text>
        ))}
      </svg>
      <FigureTable
        caption="The average caseload by year"
        years={years}
        rows={[
          { label: "Average", figures: average.map(shown) },
          { label: "Target", figures: target.map(shown) },
        ]}
      />
    </figure>
  );
}
