/** Looks at the workbook again, quietly, when cells change and whenever somebody comes back to the pane. */
import { useEffect, useRef, useState, type RefObject } from "react";
import { onceQuiet } from "../onceQuiet.ts";
import { usePorts } from "../ports.ts";
import { isShown } from "../whenShown.ts";
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

const words = (error: unknown) => (error instanceof Error ? error.message : String(error));

export function useRefresh(kind: PlanStage["kind"], show: (step: (before: Step) => Step) => void): Refresh {
  const { plans } = usePorts();
  const [stale, setStale] = useState<string>();
  const turn = useRef(0);
  const refresh = async () => {
    if (!followed.has(kind)) return;
    const mine = ++turn.current;
    const [stage, failure] = await plans()
      .then(look)
      .then(
        (found) => [found, undefined] as const,
        (error: unknown) => [undefined, words(error)] as const,
      );
    if (turn.current !== mine) return;
    setStale(failure);
    if (stage) show((before) => ({ ...before, stage }));
  };
  useFollowing(kind, () => void refresh(), setStale);
  return { stale, refresh: () => void refresh(), turn };
}

/** Begins anew for each stage, and as the tab is opened again. */
function useFollowing(kind: PlanStage["kind"], refresh: () => void, failed: (words: string) => void): void {
  const { watchCells } = usePorts();
  useEffect(() => {
    refresh();
    if (kind !== "overview") return;
    const changes = onceQuiet(() => isShown() && refresh());
    window.addEventListener("focus", refresh);
    const watching = watchCells(changes.call);
    watching.catch((error: unknown) => failed(words(error)));
    return () => {
      changes.end();
      window.removeEventListener("focus", refresh);
      watching.then((end) => end()).catch((error: unknown) => failed(words(error)));
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the rest is new in every drawing
  }, [kind]);
}
