/** The figures behind a chart as a table, for those who would rather read than look. */
import { makeStyles, tokens } from "@fluentui/react-components";

interface FigureTableProps {
  readonly caption: string;
  readonly years: readonly string[];
  readonly rows: readonly { readonly label: string; readonly figures: readonly string[] }[];
}

const useStyles = makeStyles({
  summary: { color: tokens.colorNeutralForeground2, fontSize: "12px", cursor: "pointer" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: "12px", fontVariantNumeric: "tabular-nums" },
  cell: {
    padding: "3px 0 3px 8px",
    textAlign: "right",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  first: { paddingLeft: 0, textAlign: "left" },
});

/** Years run downwards: ten of them across would not fit into the pane. */
export function FigureTable({ caption, years, rows }: FigureTableProps) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>Figures</summary>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col" className={`${styles.cell} ${styles.first}`}>
              Year
            </th>
            {rows.map(({ label }) => (
              <th key={label} scope="col" className={styles.cell}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year, at) => (
            <tr key={year}>
              <th scope="row" className={`${styles.cell} ${styles.first}`}>
                {year}
              </th>
              {rows.map(({ label, figures }) => (
                <td key={label} className={styles.cell}>
                  {figures[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
