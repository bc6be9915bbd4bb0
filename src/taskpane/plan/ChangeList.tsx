/** What changed since the last build, line by line: grouped by sheet, with a filter. */
import { Input } from "@fluentui/react-components";
import { useState } from "react";
import type { LineChange } from "../../flows/planErrands.ts";
import { figure } from "./figure.ts";
import { Fold } from "./Fold.tsx";
import { usePlanStyles } from "./usePlanStyles.ts";

/** More lines of one sheet are counted, not listed. */
const shownAtMost = 100;

const has =
  (words: string) =>
  ({ sheet, line, year }: LineChange) =>
    `${sheet} ${line} ${year}`.toLowerCase().includes(words.trim().toLowerCase());

const count = (changes: number) => (changes === 1 ? "1 figure changed" : `${changes} figures changed`);

function SheetChanges({ changes }: { readonly changes: readonly LineChange[] }) {
  const styles = usePlanStyles();
  return (
    <>
      <ul className={styles.list}>
        {changes.slice(0, shownAtMost).map(({ line, year, before, after }, at) => (
          <li key={at} className={styles.line}>
            {line} {year}: {figure(before)} → {figure(after)}
          </li>
        ))}
      </ul>
      {changes.length > shownAtMost && <span>… and {changes.length - shownAtMost} more.</span>}
    </>
  );
}

export function ChangeList({ changes }: { readonly changes: readonly LineChange[] }) {
  const styles = usePlanStyles();
  const [words, setWords] = useState("");
  if (changes.length === 0) return <p className={styles.words}>No figure changed since the last build.</p>;
  const found = changes.filter(has(words));
  const sheets = [...new Set(found.map(({ sheet }) => sheet))];
  return (
    <section aria-label="Changes since the last build" className={styles.section}>
      <h3 className={styles.subheading}>Since the last build: {count(changes.length)}</h3>
      <Input
        type="search"
        size="small"
        aria-label="Filter the changes"
        placeholder="Filter by sheet, line or year"
        value={words}
        onChange={(_, { value }) => setWords(value)}
      />
      <div role="status">{found.length === 0 && "No change has these words."}</div>
      <div>
        {sheets.map((sheet) => {
          const ofSheet = found.filter((change) => change.sheet === sheet);
          return (
            <Fold
              key={sheet}
              title={`${sheet}: ${count(ofSheet.length)}`}
              isOpen={sheet === "MTFP" || words !== ""}
            >
              <SheetChanges changes={ofSheet} />
            </Fold>
          );
        })}
      </div>
    </section>
  );
}
