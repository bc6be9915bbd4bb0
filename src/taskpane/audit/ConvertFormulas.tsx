/** Formulas swapped for plain ones or for what they show, so that the workbook can leave the add-in: look first, swap, take back. */
import { Button, Link, mergeClasses, Select } from "@fluentui/react-components";
import { Fragment, type ReactNode, useState } from "react";
import { counted } from "../../audit/counted.ts";
import type { AuditScope } from "../../flows/audit/auditErrands.ts";
import type { ConversionTo } from "../../flows/convert/conversionPlan.ts";
import { type ConversionPreview, Conversions } from "../../flows/convert/conversions.ts";
import type { RefusedCells } from "../../flows/convert/refusedCells.ts";
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
  readonly plan: ConversionPreview;
  readonly goTo: (sheet: string, cells: string) => void;
}

/** The cells that stay for one reason. */
function Refused({ refused, goTo }: Pick<PreviewProps, "goTo"> & { readonly refused: RefusedCells }) {
  const styles = useAuditStyles();
  const { sheet, ranges, count, reason } = refused;
  return (
    <li className={mergeClasses(styles.line, styles.spaced)}>
      <p className={styles.words}>
        {sheet}:{" "}
        {ranges.map((range, at) => (
          <Fragment key={range}>
            {at > 0 && ", "}
            <Link as="button" aria-label={`${sheet}!${range}`} onClick={() => goTo(sheet, range)}>
              {range}
            </Link>
          </Fragment>
        ))}{" "}
        {count > 1 ? "stay." : "stays."}
      </p>
      <p className={styles.words}>{reason}</p>
    </li>
  );
}

function Preview({ plan: { swaps, refused }, goTo }: PreviewProps) {
  const styles = useAuditStyles();
  const sheets = [...new Set(swaps.map(({ sheet }) => sheet))];
  const newer = swaps.filter(({ needsExcel2021 }) => needsExcel2021).length;
  const staying = refused.reduce((sum, { count }) => sum + count, 0);
  if (swaps.length + staying === 0) return <p role="status">There is no such formula here.</p>;
  return (
    <div role="status" className={styles.section}>
      <p className={styles.words}>
        {counted(swaps.length, cells)} can be swapped, {staying.toLocaleString("en-GB")} cannot.
      </p>
      {newer > 0 && <p className={styles.words}>{counted(newer, cells)} will need Excel 2021 or later.</p>}
      <ul className={styles.list}>
        {sheets.map((name) => (
          <li key={name}>
            {name}: {counted(swaps.filter(({ sheet }) => sheet === name).length, cells)} to swap
          </li>
        ))}
      </ul>
      <ul className={styles.list}>
        {refused.slice(0, shownAtMost).map((each) => (
          <Refused key={`${each.sheet} ${each.reason}`} refused={each} goTo={goTo} />
        ))}
      </ul>
      {refused.length > shownAtMost && (
        <p className={styles.quiet}>… and {refused.length - shownAtMost} more reasons.</p>
      )}
    </div>
  );
}

function useConversion() {
  const { workbook } = usePorts();
  const [conversions] = useState(() => new Conversions(openGrid, workbook, pause));
  const flow = useFlow();
  const [choice, setChoice] = useState<Choice>({ scope: "workbook", to: "native formulas" });
  const [plan, setPlan] = useState<ConversionPreview>();
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

interface ChoicesProps extends Choice {
  readonly choose: (next: Partial<Choice>) => void;
  /** The button that goes on with the choices. */
  readonly children: ReactNode;
}

function Choices({ scope, to, choose, children }: ChoicesProps) {
  const styles = useAuditStyles();
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
      <div className={styles.row}>
        <ScopeSelect label="What to swap" scope={scope} onChoose={(next) => choose({ scope: next })} />
        {children}
      </div>
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
      <Choices scope={scope} to={to} choose={does.choose}>
        <Button size="small" disabledFocusable={flow.isBusy} onClick={does.preview}>
          Preview swap
        </Button>
      </Choices>
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
