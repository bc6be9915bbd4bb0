/** Accepting a finding: who, and why. It goes to the Review log. */
import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { type SubmitEvent, useState } from "react";
import type { ReviewedFinding } from "../../flows/audit/auditErrands.ts";
import { useRemembered } from "../useRemembered.ts";
import type { AuditState } from "./useAudit.ts";
import { useAuditStyles } from "./useAuditStyles.ts";

interface AcceptFormProps {
  readonly finding: ReviewedFinding;
  readonly audit: AuditState;
}

const missing = (text: string, words: string, isTried: boolean) =>
  isTried && text.trim() === "" ? { validationMessage: words } : {};

export function AcceptForm({ finding, audit }: AcceptFormProps) {
  const styles = useAuditStyles();
  const [isOpen, setOpen] = useState(false);
  const [isTried, setTried] = useState(false);
  const [name, setName] = useRemembered("reviewer", "");
  const [reason, setReason] = useState("");
  if (!isOpen)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        Accept with a reason…
      </Button>
    );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === "" || reason.trim() === "") return;
    audit.change("Accepted, and written to the Review log.", (errands) =>
      errands.accept(finding, name.trim(), reason.trim()),
    );
  };
  return (
    <form className={styles.section} onSubmit={submit} noValidate>
      <Field label="Your name" required {...missing(name, "Say who you are.", isTried)}>
        <Input size="small" value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label="Reason" required {...missing(reason, "Say why it is right as it is.", isTried)}>
        <Textarea size="small" value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.row}>
        <Button appearance="primary" size="small" type="submit">
          Accept
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
