/** Looks at the workbook again, quietly, whenever somebody comes back to the pane. */
import { useEffect, useRef, useState, type RefObject } from "react";
import { usePorts } from "../ports.ts";
import { look } from "./planSteps.ts";
import type { PlanStage, Step } from "./planStage.ts";

interface Refresh {
  /** Why the last look failed. */
  readonly stale: string | undefined;
  readonly refresh: () => void;
  /** Counts what people do; a look that began before is out of date. */
  readonly turn: RefObject<number>;
}

/** Only these stages show what stands in the workbook; a draft under review must not vanish. */
const followed: ReadonlySet<PlanStage["kind"]> = new Set(["looking", "overview"]);

export function useRefresh(kind: PlanStage["kind"], show: (step: (before: Step) => Step) => void): Refresh {
  const { plans } = usePorts();
  const [stale, setStale] = useState<string>();
  const turn = useRef(0);
  const refresh = () => {
    if (!followed.has(kind)) return;
    const mine = ++turn.current;
    const isCurrent = () => turn.current === mine;
    const failed = (error: unknown) => {
      if (isCurrent()) setStale(error instanceof Error ? error.message : String(error));
    };
    void plans()
      .then(look)
      .then((stage) => {
        if (!isCurrent()) return;
        setStale(undefined);
        show((before) => ({ ...before, stage }));
      }, failed);
  };
  useEffect(() => {
    refresh();
    window.addEventListener("focus", refresh);
    return () => window.removeEventListener("focus", refresh);
    // Anew for each stage, and as the tab is opened again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [kind]);
  return { stale, refresh, turn };
}
