/** Formulas swapped for plain ones or for what they show, so that the workbook can leave the add-in: look first, swap, take back. */
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { counted } from "../../audit/counted.ts";
import type { ConversionTo } from "../../flows/convert/conversionPlan.ts";
import { Notice } from "../Notice.tsx";
import { Choice } from "./Choice.tsx";
import { ConversionPreview } from "./ConversionPreview.tsx";
import { cellNoun } from "./findingWords.ts";
import { ScopeSelect } from "./ScopeSelect.tsx";
import { useAuditStyles } from "./useAuditStyles.ts";
import { type ConversionChoice, useConversion } from "./useConversion.ts";

/** The last two unlink cells from what they followed. */
const swapWords: Readonly<Record<ConversionTo, string>> = {
  "native formulas": "MTFP functions become plain formulas",
  "our values": "MTFP functions become values",
  "all values": "All formulas become values",
};

interface ChoicesProps extends ConversionChoice {
  readonly choose: (next: Partial<ConversionChoice>) => void;
  /** The button that goes on with the choices. */
  readonly children: ReactNode;
}

function Choices({ scope, to, choose, children }: ChoicesProps) {
  const styles = useAuditStyles();
  return (
    <>
      <div className={styles.row}>
        <Choice
          label="What becomes of them"
          value={to}
          choices={Object.entries(swapWords) as [ConversionTo, string][]}
          onChoose={(next) => choose({ to: next })}
        />
      </div>
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
      {plan && <ConversionPreview plan={plan} goTo={does.goTo} />}
      {isAny && to !== "native formulas" && (
        <Notice intent="warning">
          Values no longer follow their inputs. Keep a copy of the workbook with its formulas.
        </Notice>
      )}
      {isAny && (
        <Button appearance="primary" size="small" disabledFocusable={flow.isBusy} onClick={does.swap}>
          Swap {counted(plan.swaps.length, cellNoun)}
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
