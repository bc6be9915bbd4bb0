/**
 * The row of tabs. Our own, in Fluent's colours: its TabList and the focus engine behind it would be an eighth of all
 * the script that the pane may load.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useArrowKeys } from "./useArrowKeys.ts";

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly title: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap", // at twice the letter size a row holds three
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: "0 4px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: "8px 8px 6px",
    border: "none",
    borderBottom: "2px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { borderBottomColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // Forced colours would draw the transparent line too, and every tab would look chosen.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: 600,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** A tab is chosen as it takes the focus, so that arrow keys are enough. */
export function Tabs({ label, tabs, chosen, onChoose }: TabsProps) {
  const styles = useStyles();
  const arrows = useArrowKeys<HTMLDivElement>("row");
  return (
    <div role="tablist" aria-label={label} className={styles.row} {...arrows}>
      {tabs.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === chosen}
          aria-controls="panel"
          className={mergeClasses(styles.tab, id === chosen && styles.chosen)}
          onClick={() => onChoose(id)}
          onFocus={() => onChoose(id)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
