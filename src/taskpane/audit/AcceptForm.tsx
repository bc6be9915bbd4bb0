/** Accepting a finding: who, and why. It goes to the Review log. */
import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { type KeyboardEvent, type SubmitEvent, useState } from "react";
import { useRemembered } from "../useRemembered.ts";
import type { DecisionProps } from "./decisionProps.ts";
import { useAuditStyles } from "./useAuditStyles.ts";

const missing = (text: string, words: string, isTried: boolean) =>
  isTried && text.trim() === "" ? { validationMessage: words } : {};

export function AcceptForm({ finding, audit, close }: DecisionProps) {
  const styles = useAuditStyles();
  const [isTried, setTried] = useState(false);
  const [name, setName] = useRemembered("reviewer", "");
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
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Escape") close();
  };
  return (
    <form className={styles.section} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <Field size="small" label="Your name" required {...missing(name, "Say who you are.", isTried)}>
        <Input size="small" autoFocus={!isKnown} value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field
        size="small"
        label="Reason"
        required
        {...missing(reason, "Say why it is right as it is.", isTried)}
      >
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
