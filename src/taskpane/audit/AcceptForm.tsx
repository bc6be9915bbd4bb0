/** Accepting a finding: who, and why. It goes to the Review log. */
import { Button, Field, Textarea } from "@fluentui/react-components";
import { type SubmitEvent, useState } from "react";
import type { DecisionProps } from "./decisionProps.ts";
import { ReviewerField } from "./ReviewerField.tsx";
import { useAuditStyles } from "./useAuditStyles.ts";
import { useReviewer } from "./useReviewer.ts";

export function AcceptForm({ finding, audit, close }: DecisionProps) {
  const styles = useAuditStyles();
  const [isTried, setTried] = useState(false);
  const [name, setName] = useReviewer();
  const [reason, setReason] = useState("");
  const [isKnown] = useState(name.trim() !== "");
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const focusOn = (field: string) => event.currentTarget.querySelector<HTMLElement>(field)?.focus();
    if (name.trim() === "") return focusOn("input");
    if (reason.trim() === "") return focusOn("textarea");
    audit.change("Accepted, and written to the Review log.", (errands) =>
      errands.accept(finding, name.trim(), reason.trim()),
    );
  };
  const missing =
    isTried && reason.trim() === "" ? { validationMessage: "Say why it is right as it is." } : {};
  return (
    <form className={styles.section} onSubmit={submit} noValidate>
      <ReviewerField name={name} onName={setName} isTried={isTried} autoFocus={!isKnown} />
      <Field size="small" label="Reason" required {...missing}>
        <Textarea
          size="small"
          autoFocus={isKnown}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.row}>
        <Button appearance="primary" size="small" type="submit" disabledFocusable={audit.flow.isBusy}>
          Accept
        </Button>
        <Button size="small" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
