/** What a conversion would swap, and which cells stay as they are, with the reason. */
import { Link, mergeClasses } from "@fluentui/react-components";
import { Fragment } from "react";
import { counted } from "../../audit/counted.ts";
import type { ConversionPreview as Previewed } from "../../flows/convert/conversions.ts";
import type { RefusedCells } from "../../flows/convert/refusedCells.ts";
import { cellNoun } from "./findingWords.ts";
import { useAuditStyles } from "./useAuditStyles.ts";

const shownAtMost = 20;

interface ConversionPreviewProps {
  readonly plan: Previewed;
  readonly goTo: (sheet: string, cells: string) => void;
}

interface RefusedProps extends Pick<ConversionPreviewProps, "goTo"> {
  readonly refused: RefusedCells;
}

/** The cells that stay for one reason. */
function Refused({ refused: { sheet, ranges, count, reason }, goTo }: RefusedProps) {
  const styles = useAuditStyles();
  return (
    <li className={mergeClasses(styles.line, styles.spaced)}>
      <p className={styles.words}>
        {sheet}:{" "}
        {ranges.map((range, at) => (
          <Fragment key={range}>
            {at > 0 && ", "}
            <Link as="button" aria-label={`${sheet}!${range}`} onClick={() => goTo(sheet, range)}>
              {range}
            </Link>
          </Fragment>
        ))}{" "}
        {count > 1 ? "stay." : "stays."}
      </p>
      <p className={styles.words}>{reason}</p>
    </li>
  );
}

export function ConversionPreview({ plan: { swaps, refused }, goTo }: ConversionPreviewProps) {
  const styles = useAuditStyles();
  const sheets = [...new Set(swaps.map(({ sheet }) => sheet))];
  const newer = swaps.filter(({ needsExcel2021 }) => needsExcel2021).length;
  const staying = refused.reduce((sum, { count }) => sum + count, 0);
  if (swaps.length + staying === 0) return <p role="status">There is no such formula here.</p>;
  return (
    <div role="status" className={styles.section}>
      <p className={styles.words}>
        {counted(swaps.length, cellNoun)} can be swapped, {staying.toLocaleString("en-GB")} cannot.
      </p>
      {newer > 0 && <p className={styles.words}>{counted(newer, cellNoun)} will need Excel 2021 or later.</p>}
      <ul className={styles.list}>
        {sheets.map((name) => (
          <li key={name}>
            {name}: {counted(swaps.filter(({ sheet }) => sheet === name).length, cellNoun)} to swap
          </li>
        ))}
      </ul>
      <ul className={styles.list}>
        {refused.slice(0, shownAtMost).map((each) => (
          <Refused key={`${each.sheet} ${each.reason}`} refused={each} goTo={goTo} />
        ))}
      </ul>
      {refused.length > shownAtMost && (
        <p className={styles.quiet}>… and {refused.length - shownAtMost} more reasons.</p>
      )}
    </div>
  );
}
