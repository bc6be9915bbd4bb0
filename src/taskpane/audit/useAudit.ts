/** The state of the audit: its scope, its progress, what it found, and which finding is looked at. */
import { useRef, useState } from "react";
import type { Audited, AuditErrands, AuditScope, ReviewedFinding } from "../../flows/audit/auditErrands.ts";
import { cellRanges } from "../../flows/audit/cellRanges.ts";
import { findLogSheet } from "../../flows/audit/findLogSheet.ts";
import { usePorts } from "../ports.ts";
import { useFlow, type Flow } from "../useFlow.ts";
import { audits } from "./audits.ts";
import { openGrid } from "./openGrid.ts";
import { useStaleness } from "./useStaleness.ts";

type AuditStage =
  | { readonly kind: "idle" }
  | { readonly kind: "stopped" }
  | { readonly kind: "running"; readonly part: number }
  | { readonly kind: "audited"; readonly audited: Audited };

interface Said {
  readonly words: string;
  readonly isUndoable: boolean;
}

export interface AuditState {
  readonly flow: Flow;
  readonly stage: AuditStage;
  /** Whether somebody changed cells since. */
  readonly isStale: boolean;
  readonly said: Said | undefined;
  readonly chosen: string | undefined;
  readonly run: (scope: AuditScope) => void;
  readonly stop: () => void;
  readonly choose: (finding: ReviewedFinding | undefined) => void;
  /** @param cells such as B2 or B2:B9 */
  readonly goTo: (sheet: string, cells: string) => void;
  readonly openLog: () => void;
  readonly change: (
    said: string,
    errand: (audits: AuditErrands) => Promise<Audited | undefined>,
    leavesUndo?: boolean,
  ) => void;
}

export function useAudit(): AuditState {
  const flow = useFlow();
  const [stage, setStage] = useState<AuditStage>({ kind: "idle" });
  const [chosen, setChosen] = useState<string>();
  const [said, setSaid] = useState<Said>();
  const stopper = useRef<AbortController>(undefined);
  const { isStale, settle } = useStaleness(stage.kind === "audited");

  const show = (audited: Audited) => {
    settle();
    setStage({ kind: "audited", audited });
  };
  const goTo = useGoTo(flow);
  const run = (scope: AuditScope) => {
    setSaid(undefined);
    setChosen(undefined);
    const { signal } = (stopper.current = new AbortController());
    flow.run(() => watched(audits, scope, signal, setStage, show));
  };
  return {
    flow,
    stage,
    isStale,
    said,
    chosen,
    run,
    stop: () => stopper.current?.abort(),
    choose: (finding) => {
      setChosen(finding?.id);
      if (finding) goTo(finding.sheet, cellRanges(finding.cells)[0] ?? "A1");
    },
    goTo,
    openLog: useOpenLog(flow, setSaid),
    change: (words, errand, isUndoable = false) =>
      flow.run(async () => {
        const audited = await changed(audits, errand, setSaid);
        if (audited) show(audited);
        setSaid({ words, isUndoable });
      }),
  };
}

function useGoTo({ run }: Flow): AuditState["goTo"] {
  const { workbook } = usePorts();
  return (sheet, cell) => run(() => workbook.goTo({ sheet, cell }));
}

const noLog: Said = {
  words: "There is no Review log yet. Accept a finding or check a formula, and it is made.",
  isUndoable: false,
};

function useOpenLog({ run }: Flow, say: (said: Said | undefined) => void): AuditState["openLog"] {
  const { workbook } = usePorts();
  return () =>
    run(async () => {
      const sheet = await findLogSheet(openGrid.port);
      if (sheet === undefined) say(noLog);
      else await workbook.goTo({ sheet, cell: "A1" });
    });
}

async function watched(
  audits: AuditErrands,
  scope: AuditScope,
  signal: AbortSignal,
  setStage: (stage: AuditStage) => void,
  show: (audited: Audited) => void,
): Promise<void> {
  setStage({ kind: "running", part: 0 });
  try {
    show(await audits.audit(scope, { signal, onProgress: (part) => setStage({ kind: "running", part }) }));
  } catch (error) {
    setStage({ kind: signal.aborted ? "stopped" : "idle" });
    if (!signal.aborted) throw error;
  }
}

/** Beside what failed: that may be the look at a fix that is written, or its undo. */
const lastFix: Said = { words: "The last fix that was written stands.", isUndoable: true };

async function changed(
  audits: AuditErrands,
  errand: (audits: AuditErrands) => Promise<Audited | undefined>,
  say: (said: Said | undefined) => void,
): Promise<Audited | undefined> {
  say(undefined);
  try {
    return await errand(audits);
  } catch (error) {
    if (audits.isUndoable) say(lastFix);
    throw error;
  }
}
