/** The state of the explanations: the cell explained, those before it, and whether the selection is followed. */
import { useEffect, useRef, useState } from "react";
import { explainCell } from "../../explain/explainCell.ts";
import type { Explanation } from "../../explain/explanation.ts";
import type { CellAddress } from "../../host/workbook.ts";
import { useReviewing } from "../audit/audits.ts";
import { usePorts } from "../ports.ts";
import { type Flow, useFlow } from "../useFlow.ts";

export interface ExplainState {
  readonly flow: Flow;
  readonly shown: Explanation | undefined;
  readonly isFollowing: boolean;
  readonly follow: (isFollowing: boolean) => void;
  /** Reads the workbook again and explains what is selected. */
  readonly refresh: () => void;
  readonly goTo: (at: CellAddress) => void;
  /** Absent where there is no cell to go back to. */
  readonly back?: () => void;
}

export function useExplain(): ExplainState {
  const { workbook } = usePorts();
  const { open } = useReviewing();
  const flow = useFlow();
  const [shown, setShown] = useState<Explanation>();
  const [trail, setTrail] = useState<readonly CellAddress[]>([]);
  const [isFollowing, follow] = useState(true);
  const explainSelected = async (isFresh: boolean) => {
    if (isFresh) await open.read();
    const { sheet, activeCell } = await workbook.readSelection();
    setShown(explainCell(open.grid, { sheet, cell: activeCell }));
  };
  const visit = async (at: CellAddress) => {
    await workbook.goTo(at);
    setShown(explainCell(open.grid, { sheet: at.sheet, cell: at.cell.split(":")[0] ?? at.cell }));
  };
  useFollowing(isFollowing, (isFresh) => flow.run(() => explainSelected(isFresh)));
  const last = trail.at(-1);
  return {
    flow,
    shown,
    isFollowing,
    follow,
    refresh: () => flow.run(() => explainSelected(true)),
    goTo: (at) =>
      flow.run(async () => {
        await visit(at);
        if (shown) setTrail((before) => [...before, { sheet: shown.sheet, cell: shown.cell }]);
      }),
    ...(last
      ? {
          back: () =>
            flow.run(async () => {
              await visit(last);
              setTrail((before) => before.slice(0, -1));
            }),
        }
      : {}),
  };
}

/** The workbook is read as the tab opens and after somebody changed cells; a new selection alone needs no reading. */
function useFollowing(isFollowing: boolean, explain: (isFresh: boolean) => void): void {
  const { open } = useReviewing();
  const { watchCells } = usePorts();
  const latest = useRef(explain);
  useEffect(() => {
    latest.current = explain;
  });
  useEffect(() => {
    latest.current(true);
  }, []);
  useEffect(() => {
    if (!isFollowing) return;
    let isChanged = false;
    const moved = () => {
      latest.current(isChanged);
      isChanged = false;
    };
    const changed = () => {
      isChanged = true;
    };
    const watching = [open.port.watchSelection(moved), watchCells(changed)];
    // Without the events the button explains the cell that is selected.
    const unheard = () => undefined;
    for (const each of watching) each.catch(unheard);
    return () => {
      for (const each of watching) each.then((end) => end()).catch(unheard);
    };
  }, [isFollowing, open, watchCells]);
}
