/** Our functions swapped for plain formulas, so that the workbook can leave the add-in: look first, swap, take back. */
import { Button, Link, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ConversionPlan } from "../../flows/convert/conversionPlan.ts";
import type { ConversionScope } from "../../flows/convert/conversions.ts";
import { Notice } from "../Notice.tsx";
import { usePorts } from "../ports.ts";
import { useFlow } from "../useFlow.ts";
import { useReviewing } from "./audits.ts";
import { counted } from "./findingWords.ts";
import { useAuditStyles } from "./useAuditStyles.ts";

const scopes: Readonly<Record<ConversionScope, string>> = { workbook: "Whole workbook", sheet: "This sheet" };
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
        {counted(swaps.length, cells)} can be converted, {refused.length} cannot.
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
  const { conversions } = useReviewing();
  const flow = useFlow();
  const [scope, setScope] = useState<ConversionScope>("workbook");
  const [plan, setPlan] = useState<ConversionPlan>();
  const [said, setSaid] = useState("");
  const [isUndoable, setUndoable] = useState(false);
  const run = (errand: () => Promise<void>) => flow.run(() => (setSaid(""), errand()));
  return {
    ...{ flow, scope, plan, said, isUndoable },
    choose: (next: ConversionScope) => {
      setScope(next);
      setPlan(undefined);
    },
    preview: () => run(async () => setPlan(await conversions.preview(scope))),
    convert: () =>
      run(async () => {
        setPlan(undefined);
        const count = await conversions.convert(scope);
        setUndoable(count > 0);
        setSaid(`${counted(count, cells)} converted; each shows what it showed before.`);
      }),
    undo: () =>
      run(async () => {
        setSaid(`${counted(await conversions.undo(), cells)} put back.`);
        setUndoable(false);
      }),
    goTo: (sheet: string, cell: string) => flow.run(() => workbook.goTo({ sheet, cell })),
  };
}

export function ConvertFormulas() {
  const styles = useAuditStyles();
  const { flow, scope, plan, said, isUndoable, ...does } = useConversion();
  return (
    <details className={styles.fold}>
      <summary>Convert to plain formulas</summary>
      <div className={styles.section}>
        <p className={styles.quiet}>
          Swaps MTFP functions for the plain formulas that they stand for, and keeps them only if every value
          stays as it was.
        </p>
        <div className={styles.row}>
          <Select
            size="small"
            aria-label="What to convert"
            className={styles.grows}
            value={scope}
            onChange={(_, { value }) => does.choose(value as ConversionScope)}
          >
            {Object.entries(scopes).map(([id, words]) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </Select>
          <Button size="small" disabledFocusable={flow.isBusy} onClick={does.preview}>
            Preview conversion
          </Button>
        </div>
        {flow.failure !== undefined && <Notice intent="error">{flow.failure}</Notice>}
        {plan && <Preview plan={plan} goTo={does.goTo} />}
        {plan && plan.swaps.length > 0 && (
          <Button appearance="primary" size="small" disabledFocusable={flow.isBusy} onClick={does.convert}>
            Convert {counted(plan.swaps.length, cells)}
          </Button>
        )}
        <div role="status">{said}</div>
        {isUndoable && (
          <Button size="small" disabledFocusable={flow.isBusy} onClick={does.undo}>
            Undo conversion
          </Button>
        )}
      </div>
    </details>
  );
}
