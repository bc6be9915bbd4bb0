/** Formulas swapped for plain ones or for what they show, so that the workbook can leave the add-in: look first, swap, take back. */
import { Button, Link, Select } from "@fluentui/react-components";
import { useState } from "react";
import { counted } from "../../audit/counted.ts";
import type { AuditScope } from "../../flows/audit/auditErrands.ts";
import type { ConversionPlan, ConversionTo } from "../../flows/convert/conversionPlan.ts";
import { Conversions } from "../../flows/convert/conversions.ts";
import { Notice } from "../Notice.tsx";
import { pause } from "../pause.ts";
import { usePorts } from "../ports.ts";
import { useFlow } from "../useFlow.ts";
import { openGrid } from "./openGrid.ts";
import { ScopeSelect } from "./ScopeSelect.tsx";
import { useAuditStyles } from "./useAuditStyles.ts";

/** The last two unlink cells from what they followed. */
const swapWords: Readonly<Record<ConversionTo, string>> = {
  "native formulas": "MTFP functions become plain formulas",
  "our values": "MTFP functions become values",
  "all values": "All formulas become values",
};
const cells = { one: "cell", many: "cells" };
const shownAtMost = 20;

interface PreviewProps {
  readonly plan: ConversionPlan;
  readonly goTo: (sheet: string, cell: string) => void;
}

function Preview({ plan: { swaps, refused }, goTo }: PreviewProps) {
  const styles = useAuditStyles();
  const sheets = [...new Set(swaps.map(({ sheet }) => sheet))];
  const newer = swaps.filter(({ needsExcel2021 }) => needsExcel2021).length;
  return (
    <div role="status">
      <p className={styles.words}>
        {counted(swaps.length, cells)} can be swapped, {refused.length} cannot.
      </p>
      {newer > 0 && <p className={styles.words}>{counted(newer, cells)} will need Excel 2021 or later.</p>}
      <ul className={styles.list}>
        {sheets.map((name) => (
          <li key={name}>
            {name}: {counted(swaps.filter(({ sheet }) => sheet === name).length, cells)}
          </li>
        ))}
        {refused.slice(0, shownAtMost).map(({ sheet, cell, reason }) => (
          <li key={`${sheet}!${cell}`} className={styles.words}>
            <Link as="button" onClick={() => goTo(sheet, cell)}>
              {sheet}!{cell}
            </Link>{" "}
            stays: {reason}
          </li>
        ))}
      </ul>
      {refused.length > shownAtMost && (
        <p className={styles.quiet}>… and {refused.length - shownAtMost} more stay.</p>
      )}
    </div>
  );
}

function useConversion() {
  const { workbook } = usePorts();
  const [conversions] = useState(() => new Conversions(openGrid, workbook, pause));
  const flow = useFlow();
  const [choice, setChoice] = useState<Choice>({ scope: "workbook", to: "native formulas" });
  const [plan, setPlan] = useState<ConversionPlan>();
  const [said, setSaid] = useState("");
  const [isUndoable, setUndoable] = useState(false);
  const run = (errand: () => Promise<void>) => flow.run(() => (setSaid(""), errand()));
  const { scope, to } = choice;
  return {
    ...{ flow, scope, to, plan, said, isUndoable },
    choose: (next: Partial<Choice>) => {
      setChoice({ ...choice, ...next });
      setPlan(undefined);
    },
    preview: () => run(async () => setPlan(await conversions.preview(scope, to))),
    swap: () =>
      run(async () => {
        setPlan(undefined);
        const count = await conversions.convert(scope, to);
        setUndoable(count > 0);
        setSaid(`${counted(count, cells)} swapped; each shows what it showed before.`);
      }),
    undo: () =>
      run(async () => {
        setSaid(`${counted(await conversions.undo(), cells)} put back.`);
        setUndoable(false);
      }),
    goTo: (sheet: string, cell: string) => flow.run(() => workbook.goTo({ sheet, cell })),
  };
}

interface Choice {
  readonly scope: AuditScope;
  readonly to: ConversionTo;
}

function Choices({ scope, to, choose }: Choice & { readonly choose: (next: Partial<Choice>) => void }) {
  return (
    <>
      <Select
        size="small"
        aria-label="What becomes of them"
        value={to}
        onChange={(_, { value }) => choose({ to: value as ConversionTo })}
      >
        {Object.entries(swapWords).map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </Select>
      <ScopeSelect label="What to swap" scope={scope} onChoose={(next) => choose({ scope: next })} />
    </>
  );
}

export function ConvertFormulas() {
  const styles = useAuditStyles();
  const { flow, scope, to, plan, said, isUndoable, ...does } = useConversion();
  const isAny = plan !== undefined && plan.swaps.length > 0;
  return (
    <div className={styles.section}>
      <p className={styles.quiet}>
        For a workbook that must do without the add-in. A swap is kept only if every value stays as it was.
      </p>
      <Choices scope={scope} to={to} choose={does.choose} />
      <Button size="small" disabledFocusable={flow.isBusy} onClick={does.preview}>
        Preview swap
      </Button>
      {flow.failure !== undefined && <Notice intent="error">{flow.failure}</Notice>}
      {plan && <Preview plan={plan} goTo={does.goTo} />}
      {isAny && to !== "native formulas" && (
        <Notice intent="warning">
          Values no longer follow their inputs. Keep a copy of the workbook with its formulas.
        </Notice>
      )}
      {isAny && (
        <Button appearance="primary" size="small" disabledFocusable={flow.isBusy} onClick={does.swap}>
          Swap {counted(plan.swaps.length, cells)}
        </Button>
      )}
      <div role="status">{said}</div>
      {isUndoable && (
        <Button size="small" disabledFocusable={flow.isBusy} onClick={does.undo}>
          Undo swap
        </Button>
      )}
    </div>
  );
}
