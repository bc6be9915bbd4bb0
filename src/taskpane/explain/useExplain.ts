/** The state of the explanations: the cell explained, those before it, and whether the selection is followed. */
import { useState } from "react";
import type { CellAddress } from "../../host/workbook.ts";
import { openGrid } from "../audit/openGrid.ts";
import { usePorts } from "../ports.ts";
import { type Flow, useFlow } from "../useFlow.ts";
import { type Explained, useExplained } from "./useExplained.ts";
import { useFollowing } from "./useFollowing.ts";

export interface ExplainState {
  readonly flow: Flow;
  readonly shown: Explained | undefined;
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
  const [flow, reading] = [useFlow(), useFlow()];
  const { shown, show, showAgain } = useExplained();
  const [trail, setTrail] = useState<readonly CellAddress[]>([]);
  const [isFollowing, follow] = useState(true);
  const explainSelected = async (isFresh: boolean) => {
    if (isFresh) await openGrid.read();
    const { sheet, activeCell } = await workbook.readSelection();
    show({ sheet, cell: activeCell }, false);
  };
  const visit = async (at: CellAddress) => {
    // Before Excel refuses: what stands on a hidden sheet can be explained, though nobody can go there.
    show({ sheet: at.sheet, cell: at.cell.split(":")[0] ?? at.cell }, true);
    await workbook.goTo(at);
  };
  useFollowing({
    isOn: isFollowing,
    isBusy: flow.isBusy,
    isReading: reading.isBusy,
    explain: (isFresh) => flow.run(() => explainSelected(isFresh)),
    renew: () => reading.run(() => openGrid.read().then(showAgain)),
  });
  const last = trail.at(-1);
  const leave = (to: CellAddress, way: readonly CellAddress[]) =>
    flow.run(() => {
      setTrail(way);
      return visit(to);
    });
  return {
    flow: { ...flow, failure: flow.failure ?? reading.failure },
    shown,
    isFollowing,
    follow,
    refresh: () => flow.run(() => explainSelected(true)),
    goTo: (at) => leave(at, shown ? [...trail, placeOf(shown)] : trail),
    ...(last ? { back: () => leave(last, trail.slice(0, -1)) } : {}),
  };
}

const placeOf = ({ explanation: { sheet, cell } }: Explained): CellAddress => ({ sheet, cell });
