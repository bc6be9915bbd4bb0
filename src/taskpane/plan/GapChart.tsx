/** The gap of each plan year as bars: up for a shortfall, down for a surplus. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanPreview } from "../../flows/planPreview.ts";
import { chartScale } from "./chartScale.ts";
import { FigureTable } from "./FigureTable.tsx";
import { gapWords } from "./previewWords.ts";
import { yearLabel } from "./yearLabel.ts";
import { money } from "./money.ts";

const size = { width: 296, height: 132, margin: 18, years: 16 };

const useStyles = makeStyles({
  figure: { margin: 0 },
  chart: { display: "block", width: "100%", maxWidth: "480px", height: "auto" },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "10px",
    textAnchor: "middle",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  axis: { stroke: tokens.colorNeutralStroke1 },
  shortfall: {
    fill: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  surplus: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
});

/** In millions with one digit: the unit stands in the words above. */
const inMillions = (pounds: number) => (Number.isFinite(pounds) ? (pounds / 1e6).toFixed(1) : "–");

export function GapChart({ preview }: { readonly preview: PlanPreview }) {
  const styles = useStyles();
  const { years, gap, gapInYear } = preview;
  const place = chartScale([0, ...gap], size);
  const step = size.width / years.length;
  const bar = Math.min(48, step * 0.64);
  return (
    <figure className={styles.figure}>
      <figcaption>
        <strong>Gap, £m.</strong> {gapWords(preview)}
      </figcaption>
      <svg viewBox={`0 0 ${size.width} ${size.height + size.years}`} className={styles.chart} aria-hidden>
        {gap.map((pounds, at) => {
          const middle = (at + 0.5) * step;
          const figure = Number.isFinite(pounds) ? pounds : 0;
          const [top, bottom] = [place(Math.max(0, figure)), place(Math.min(0, figure))];
          return (
            <g key={years[at]}>
              <rect
                x={middle - bar / 2}
                y={top}
                width={bar}
                height={bottom - top}
                className={figure < 0 ? styles.surplus : styles.shortfall}
              />
              <text x={middle} y={figure < 0 ? bottom + 12 : top - 5} className={styles.text}>
                {inMillions(pounds)}
              </text>
              <text x={middle} y={size.height + 11} className={styles.text}>
                {yearLabel(years, at)}
              </text>
            </g>
          );
        })}
        <line x1={0} x2={size.width} y1={place(0)} y2={place(0)} className={styles.axis} />
      </svg>
      <FigureTable
        caption="The gap by year"
        years={years}
        rows={[
          { label: "Gap", figures: gap.map(money) },
          { label: "New in the year", figures: gapInYear.map(money) },
        ]}
      />
    </figure>
  );
}
