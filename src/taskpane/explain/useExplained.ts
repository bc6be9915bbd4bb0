/** The cell that is explained, and the same once more after the workbook was read again. */
import { useRef, useState } from "react";
import { Explainer } from "../../explain/explainer.ts";
import type { Explanation } from "../../explain/explanation.ts";
import type { TreeLine } from "../../explain/treeLine.ts";
import type { CellAddress } from "../../host/workbook.ts";
import { openGrid } from "../audit/openGrid.ts";

export interface Explained {
  readonly explanation: Explanation;
  /** What the cell reads, as far as these lines are opened. */
  readonly tree: (opened: ReadonlySet<string>) => readonly TreeLine[];
  /** Whether the person went there from here, so that the keyboard's focus belongs to it. */
  readonly isVisited: boolean;
}

interface Explaining {
  readonly shown: Explained | undefined;
  readonly show: (at: CellAddress, isVisited: boolean) => void;
  /** The same cell, after a new reading. */
  readonly showAgain: () => void;
}

export function useExplained(): Explaining {
  const known = useRef<Explainer>(undefined);
  // Not what is drawn: a reading may end between a call for another cell and its drawing.
  const last = useRef<() => void>(undefined);
  const [shown, setShown] = useState<Explained>();
  const show = (at: CellAddress, isVisited: boolean) => {
    // Sheets that are as they were are not opened again after a reading.
    const explainer =
      known.current?.grid === openGrid.grid ? known.current : new Explainer(openGrid.grid, known.current);
    known.current = explainer;
    const explanation = explainer.explain(at);
    last.current = () => show(at, isVisited);
    setShown({ explanation, tree: (opened) => explainer.tree(at, opened), isVisited });
  };
  return { shown, show, showAgain: () => last.current?.() };
}
