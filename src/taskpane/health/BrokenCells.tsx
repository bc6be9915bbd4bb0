/** Looking for cells whose MTFP functions Excel has lost, and repairing them. */
import { Button, ProgressBar } from "@fluentui/react-components";
import { Notice } from "../Notice.tsx";
import { BrokenCellList } from "./BrokenCellList.tsx";
import { RepairResult } from "./RepairResult.tsx";
import { useBrokenCells, type BrokenCellsStage } from "./useBrokenCells.ts";

const percent = new Intl.NumberFormat("en-GB", { style: "percent" });

function Scanning({ read, all, onCancel }: { read: number; all: number; onCancel: () => void }) {
  const part = all > 0 ? read / all : 0;
  return (
    <>
      <ProgressBar value={part} aria-label="Cells read" />
      <span>{percent.format(part)} of the cells read</span>
      <Button size="small" onClick={onCancel}>
        Stop
      </Button>
    </>
  );
}

function Stage({ stage, broken }: { stage: BrokenCellsStage; broken: ReturnType<typeof useBrokenCells> }) {
  switch (stage.kind) {
    case "idle":
      return null;
    case "scanning":
      return <Scanning {...stage} onCancel={broken.cancel} />;
    case "stopped":
      return <span>The search was stopped. Nothing was changed.</span>;
    case "found":
      return <BrokenCellList cells={stage.cells} broken={broken} />;
    case "repaired":
      return <RepairResult repair={stage.repair} broken={broken} />;
    case "undone":
      return <Notice intent="info">The repaired cells hold their old formulas again.</Notice>;
  }
}

export function BrokenCells() {
  const broken = useBrokenCells();
  const { flow, stage } = broken;
  return (
    <>
      <span>
        Finds cells that show #NAME?, or whose function Excel has renamed to _xldudf_MTFP_…, on every sheet.
      </span>
      {stage.kind !== "scanning" && (
        <Button size="small" disabledFocusable={flow.isBusy} onClick={broken.scan}>
          Look for broken cells
        </Button>
      )}
      {flow.failure !== undefined && <Notice intent="error">{flow.failure}</Notice>}
      <div role="status">
        <Stage stage={stage} broken={broken} />
      </div>
    </>
  );
}
