/** The state of the search for broken cells and of their repair. */
import { useRef, useState } from "react";
import { catalogue } from "../../catalogue/catalogue.ts";
import { repairCells, undoRepair, type Repair } from "../../flows/repairCells.ts";
import { scanForBrokenCells, type BrokenCell } from "../../flows/scanForBrokenCells.ts";
import { usePorts } from "../ports.ts";
import { useFlow } from "../useFlow.ts";

const ids: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id));

export type BrokenCellsStage =
  | { readonly kind: "idle" }
  | { readonly kind: "scanning"; readonly read: number; readonly all: number }
  | { readonly kind: "stopped" }
  | { readonly kind: "found"; readonly cells: readonly BrokenCell[] }
  | { readonly kind: "repaired"; readonly repair: Repair }
  | { readonly kind: "undone"; readonly cells: readonly BrokenCell[] };

export function useBrokenCells() {
  const { workbook } = usePorts();
  const flow = useFlow();
  const [stage, setStage] = useState<BrokenCellsStage>({ kind: "idle" });
  const stop = useRef<AbortController>(undefined);

  const scan = async () => {
    const controller = new AbortController();
    stop.current = controller;
    setStage({ kind: "scanning", read: 0, all: 0 });
    const onProgress = (read: number, all: number) => setStage({ kind: "scanning", read, all });
    try {
      const cells = await scanForBrokenCells(workbook, ids, { signal: controller.signal, onProgress });
      setStage({ kind: "found", cells });
    } catch (error) {
      setStage({ kind: "stopped" });
      if (!controller.signal.aborted) throw error;
    }
  };

  return {
    stage,
    flow,
    scan: () => flow.run(scan),
    cancel: () => stop.current?.abort(),
    repair: (cells: readonly BrokenCell[]) =>
      flow.run(async () => setStage({ kind: "repaired", repair: await repairCells(workbook, cells) })),
    undo: (repair: Repair) =>
      flow.run(async () => {
        await undoRepair(workbook, repair);
        setStage({ kind: "undone", cells: repair.mended });
      }),
    goTo: (sheet: string, cell: string) => flow.run(() => workbook.goTo({ sheet, cell })),
  };
}
