/** The posts lines that come of an extract, and every record that was left out. */
import type { ExtractedPlan } from "../../inputs/extract/extractPosts.ts";
import { figure } from "./figure.ts";
import { usePlanStyles } from "./usePlanStyles.ts";

const shownAtMost = 50;

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export function ExtractPreview({
  extracted: { posts, counted: records, skipped },
}: {
  readonly extracted: ExtractedPlan;
}) {
  const styles = usePlanStyles();
  return (
    <section aria-label="Posts in the extract" className={styles.section}>
      <p className={styles.words} role="status">
        {counted(records, "record", "records")} in {counted(posts.length, "posts line", "posts lines")};{" "}
        {skipped.length === 0 ? "none was left out." : `${skipped.length} left out.`}
      </p>
      <ul className={styles.list}>
        {posts.slice(0, shownAtMost).map(({ ref, role, grade, establishment, employed, pay }) => (
          <li key={ref} className={styles.line}>
            {[role, grade].filter(Boolean).join(", ")}: {figure(establishment)} FTE established,{" "}
            {figure(employed)} employed, £{figure(pay)}
          </li>
        ))}
      </ul>
      {skipped.length > 0 && (
        <>
          <strong>Left out</strong>
          <ul className={styles.list}>
            {skipped.slice(0, shownAtMost).map(({ line, why }) => (
              <li key={line} className={styles.line}>
                Line {line}: {why}
              </li>
            ))}
          </ul>
          {skipped.length > shownAtMost && <span>… and {skipped.length - shownAtMost} more.</span>}
        </>
      )}
    </section>
  );
}
