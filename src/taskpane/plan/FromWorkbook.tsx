/** A plan from input sheets that stand in this workbook without a record of their build. */
import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import type { FoundInputs } from "../../flows/planErrands.ts";
import { proposeFound } from "./planSteps.ts";
import { usePlanStyles } from "./usePlanStyles.ts";
import type { PlanTabState } from "./usePlanTab.ts";

interface FromWorkbookProps {
  readonly plan: PlanTabState;
  readonly found: FoundInputs;
}

export function FromWorkbook({ plan, found }: FromWorkbookProps) {
  const styles = usePlanStyles();
  const [title, setTitle] = useState(found.title);
  const [council, setCouncil] = useState("");
  const [isTried, setTried] = useState(false);
  const missing = (text: string, words: string) =>
    isTried && text.trim() === "" ? { validationMessage: words } : {};
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (title.trim() === "" || council.trim() === "") return;
    plan.go((errands) => proposeFound(errands, { title: title.trim(), council: council.trim() }));
  };
  return (
    <form onSubmit={submit} noValidate className={styles.section}>
      <p className={styles.quiet}>
        Sheets of a plan stand here ({found.sheets.join(", ")}), but not what its build kept about itself.
        Their inputs can be read by their headings; tables that are not here count as empty. Formulas over
        figures and comparisons of a plan file stand on no sheet and are left out.
      </p>
      <Field label="Title" size="small" required {...missing(title, "Type the plan's title.")}>
        <Input size="small" value={title} onChange={(_, { value }) => setTitle(value)} />
      </Field>
      <Field label="Council" size="small" required {...missing(council, "Type the council's name.")}>
        <Input size="small" value={council} onChange={(_, { value }) => setCouncil(value)} />
      </Field>
      <div>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={plan.flow.isBusy}>
          Read these sheets
        </Button>
      </div>
    </form>
  );
}
