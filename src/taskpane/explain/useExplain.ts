/** The state of the explanations: the cell explained, those before it, and whether the selection is followed. */
import { useRef, useState } from "react";
import { Explainer } from "../../explain/explainer.ts";
import type { Explanation } from "../../explain/explanation.ts";
import type { TreeLine } from "../../explain/treeLine.ts";
import type { CellAddress } from "../../host/workbook.ts";
import { openGrid } from "../audit/openGrid.ts";
import { usePorts } from "../ports.ts";
import { type Flow, useFlow } from "../useFlow.ts";
import { useFollowing } from "./useFollowing.ts";

export interface Explained {
  readonly explanation: Explanation;
  /** What the cell reads, as far as these lines are opened. */
  readonly tree: (opened: ReadonlySet<string>) => readonly TreeLine[];
  /** Whether the person went there from here, so that the keyboard's focus belongs to it. */
  readonly isVisited: boolean;
}

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
  const flow = useFlow();
  const explained = useExplained();
  const [shown, setShown] = useState<Explained>();
  const [trail, setTrail] = useState<readonly CellAddress[]>([]);
  const [isFollowing, follow] = useState(true);
  const explainSelected = async (isFresh: boolean) => {
    if (isFresh) await openGrid.read();
    const { sheet, activeCell } = await workbook.readSelection();
    setShown(explained({ sheet, cell: activeCell }, false));
  };
  const visit = async (at: CellAddress) => {
    // Before Excel refuses: what stands on a hidden sheet can be explained, though nobody can go there.
    setShown(explained({ sheet: at.sheet, cell: at.cell.split(":")[0] ?? at.cell }, true));
    await workbook.goTo(at);
  };
  useFollowing(isFollowing, flow.isBusy, (isFresh) => flow.run(() => explainSelected(isFresh)));
  const last = trail.at(-1);
  const goBack = (to: CellAddress) => async () => {
    setTrail((before) => before.slice(0, -1));
    await visit(to);
  };
  return {
    flow,
    shown,
    isFollowing,
    follow,
    refresh: () => flow.run(() => explainSelected(true)),
    goTo: (at) =>
      flow.run(async () => {
        if (shown) {
          const { sheet, cell } = shown.explanation;
          setTrail((before) => [...before, { sheet, cell }]);
        }
        await visit(at);
      }),
    ...(last ? { back: () => flow.run(goBack(last)) } : {}),
  };
}

/** Sheets that are as they were are not opened again after a reading. */
function useExplained(): (at: CellAddress, isVisited: boolean) => Explained {
  const known = useRef<Explainer>(undefined);
  return (at, isVisited) => {
    const explainer =
      known.current?.grid === openGrid.grid ? known.current : new Explainer(openGrid.grid, known.current);
    known.current = explainer;
    return {
      explanation: explainer.explain(at),
      tree: (opened) => explainer.tree(at, opened),
      isVisited,
    };
  };
}
