/** The searchable list of functions, in groups; arrow keys walk through it. */
import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import type { CatalogueEntry } from "../../catalogue/catalogueEntry.ts";
import { searchFunctions } from "../../flows/searchFunctions.ts";
import { useArrowKeys } from "../useArrowKeys.ts";

interface FunctionListProps {
  readonly catalogue: readonly CatalogueEntry[];
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** The id whose line takes the focus, as a person comes back to the list. */
  readonly focusOn: string;
  readonly onOpen: (id: string) => void;
}

const useStyles = makeStyles({
  search: { width: "100%" },
  count: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: "12px",
  },
  group: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: "12px",
    fontWeight: 600,
  },
  list: { margin: 0, padding: 0, listStyle: "none" },
  line: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    padding: "4px 6px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { display: "block", color: tokens.colorNeutralForeground3, fontSize: "12px", lineHeight: "16px" },
});

export function FunctionList({ catalogue, words, onWords, focusOn, onOpen }: FunctionListProps) {
  const styles = useStyles();
  const arrows = useArrowKeys<HTMLDivElement>("list");
  const groups = searchFunctions(catalogue, words);
  const found = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const firstLine = () => arrows.ref.current?.querySelector("button");
  return (
    <>
      <search>
        <Input
          className={styles.search}
          type="search"
          size="small"
          aria-label="Search functions"
          placeholder="Search functions"
          contentBefore={<Search16Regular />}
          value={words}
          onChange={(_, { value }) => onWords(value)}
          onKeyDown={(event) => {
            if (event.key === "ArrowDown") firstLine()?.focus();
            if (event.key === "Enter") firstLine()?.click();
            if (event.key === "Escape") onWords("");
          }}
        />
      </search>
      <p className={styles.count} role="status">
        {found === 0 ? "No function has all these words. Try fewer." : `${found} functions`}
      </p>
      <div {...arrows}>
        {groups.map(({ title, entries }) => (
          <section key={title} aria-label={title}>
            <h2 className={styles.group}>{title}</h2>
            <ul className={styles.list}>
              {entries.map((entry) => (
                <li key={entry.id}>
                  <button
                    type="button"
                    className={styles.line}
                    // The list is drawn anew as a person comes back to it, and only then is a line named.
                    ref={(line) => {
                      if (entry.id === focusOn) line?.focus();
                    }}
                    onClick={() => onOpen(entry.id)}
                  >
                    {entry.title}
                    <span className={styles.name}>{entry.id}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
