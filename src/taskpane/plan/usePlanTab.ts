/** The state of the plan's tab: one action at a time, each leading to the next stage or back where it began. */
import { useRef, useState } from "react";
import type { PlanErrands, Watching } from "../../flows/planErrands.ts";
import { usePorts } from "../ports.ts";
import { useFlow, type Flow } from "../useFlow.ts";
import type { Step } from "./planStage.ts";
import { useRefresh } from "./useRefresh.ts";

export interface PlanTabState extends Step {
  readonly flow: Flow;
  /** Why the figures shown may be behind those in the sheets. */
  readonly stale: string | undefined;
  /** Whether a person's own action led here, so that the stage may take the focus. */
  readonly takesFocus: boolean;
  readonly go: (action: (errands: PlanErrands) => Promise<Step>) => void;
  /** An action that changes the workbook, with progress under these words and a way to stop. */
  readonly change: (
    words: string,
    action: (errands: PlanErrands, watching: Watching) => Promise<Step>,
  ) => void;
  readonly stop: () => void;
  readonly refresh: () => void;
}

const stopped = "Stopped. The workbook is as it was.";

export function usePlanTab(): PlanTabState {
  const { plans } = usePorts();
  const flow = useFlow();
  const [step, setStep] = useState<Step>({ stage: { kind: "looking" } });
  const [takesFocus, setTakesFocus] = useState(false);
  const stopper = useRef<AbortController>(undefined);
  const { stale, refresh, turn } = useRefresh(step.stage.kind, setStep);

  const take = (action: (errands: PlanErrands) => Promise<Step>) =>
    flow.run(async () => {
      turn.current += 1;
      const next = await action(await plans());
      setTakesFocus(true);
      setStep(next);
    });

  const change: PlanTabState["change"] = (words, action) =>
    take(async (errands) => {
      const controller = new AbortController();
      stopper.current = controller;
      const { signal } = controller;
      const onProgress = (done: number, all: number) =>
        setStep({ stage: { kind: "working", words, done, all } });
      onProgress(0, 1);
      const done = action(errands, { onProgress, signal });
      return done.catch((error: unknown) => {
        setStep(step);
        if (!signal.aborted) throw error;
        return { ...step, said: stopped };
      });
    });

  return {
    ...step,
    flow,
    stale,
    takesFocus,
    go: take,
    change,
    stop: () => stopper.current?.abort(),
    refresh,
  };
}
