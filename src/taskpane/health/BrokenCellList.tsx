/** The broken cells found, each to jump to, and the button that repairs them. */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { BrokenKind } from "../../flows/brokenCall.ts";
import { cellName } from "../../flows/cellName.ts";
import type { BrokenCell } from "../../flows/scanForBrokenCells.ts";
import { Notice } from "../Notice.tsx";
import type { useBrokenCells } from "./useBrokenCells.ts";

interface BrokenCellListProps {
  readonly cells: readonly BrokenCell[];
  readonly broken: ReturnType<typeof useBrokenCells>;
}

/** A pane is no place for thousands of lines; the repair covers them all. */
const shownAtMost = 50;

const reasons: Readonly<Record<BrokenKind, string>> = {
  lost: "renamed by Excel",
  unrecognised: "shows #NAME?",
  unknown: "calls a function that does not exist; mend it by hand",
};

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0`, padding: 0, listStyle: "none" },
  line: { padding: "4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  formula: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    color: tokens.colorNeutralForeground2,
  },
});

export function BrokenCellList({ cells, broken }: BrokenCellListProps) {
  const styles = useStyles();
  const repairable = cells.filter(({ kind, isProtected }) => kind !== "unknown" && !isProtected);
  if (cells.length === 0) return <Notice intent="success">No broken cells.</Notice>;
  return (
    <>
      <strong>{cells.length === 1 ? "1 broken cell" : `${cells.length} broken cells`}</strong>
      <ul className={styles.list}>
        {cells.slice(0, shownAtMost).map((cell) => (
          <li key={`${cell.sheet}!${cellName(cell)}`} className={styles.line}>
            <Link as="button" onClick={() => broken.goTo(cell.sheet, cellName(cell))}>
              {cell.sheet}!{cellName(cell)}
            </Link>{" "}
            {reasons[cell.kind]}
            {cell.isProtected && ", on a protected sheet"}
            <span className={styles.formula}>{cell.formula}</span>
          </li>
        ))}
      </ul>
      {cells.length > shownAtMost && <p>… and {cells.length - shownAtMost} more.</p>}
      {repairable.length > 0 && (
        <Button appearance="primary" size="small" onClick={() => broken.repair(cells)}>
          {repairable.length === 1 ? "Repair 1 cell" : `Repair ${repairable.length} cells`}
        </Button>
      )}
    </>
  );
}
