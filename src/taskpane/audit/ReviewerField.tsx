/** Who decides: asked for before anything is written to the Review log. */
import { Field, Input } from "@fluentui/react-components";

interface ReviewerFieldProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  /** Whether somebody has tried to go on: only then is an empty field a mistake. */
  readonly isTried: boolean;
  readonly autoFocus?: boolean;
}

export function ReviewerField({ name, onName, isTried, autoFocus = false }: ReviewerFieldProps) {
  const missing = isTried && name.trim() === "" ? { validationMessage: "Say who you are." } : {};
  return (
    <Field size="small" label="Your name" required {...missing}>
      <Input size="small" autoFocus={autoFocus} value={name} onChange={(_, { value }) => onName(value)} />
    </Field>
  );
}
