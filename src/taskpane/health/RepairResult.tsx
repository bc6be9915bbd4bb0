/** What the repair did, what it left, and the way back. */
import { Button } from "@fluentui/react-components";
import type { Repair } from "../../flows/repairCells.ts";
import { Notice } from "../Notice.tsx";
import type { useBrokenCells } from "./useBrokenCells.ts";

interface RepairResultProps {
  readonly repair: Repair;
  readonly broken: ReturnType<typeof useBrokenCells>;
}

const cells = (count: number) => (count === 1 ? "1 cell" : `${count} cells`);
const sheetNames = ({ skipped }: Repair) => [...new Set(skipped.map(({ sheet }) => sheet))].join(", ");

export function RepairResult({ repair, broken }: RepairResultProps) {
  const { mended, skipped, stillBroken } = repair;
  const isWhole = skipped.length === 0 && stillBroken.length === 0;
  return (
    <Notice
      intent={isWhole ? "success" : "warning"}
      actions={
        mended.length > 0 && (
          <Button size="small" onClick={() => broken.undo(repair)}>
            Undo repair
          </Button>
        )
      }
    >
      {cells(mended.length)} repaired.
      {stillBroken.length > 0 &&
        ` ${cells(stillBroken.length)} still show #NAME?: Excel does not know the functions yet. Close and reopen the workbook.`}
      {skipped.length > 0 &&
        ` ${cells(skipped.length)} left as they are on protected sheets (${sheetNames(repair)}): unprotect them on the Review tab and look again.`}
    </Notice>
  );
}
