/** One choice among a few words, which shares its line with others. */
import { Select } from "@fluentui/react-components";
import { useAuditStyles } from "./useAuditStyles.ts";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, words: string])[];
  readonly onChoose: (value: Value) => void;
}

export function Choice<Value extends string>({ label, value, choices, onChoose }: ChoiceProps<Value>) {
  const styles = useAuditStyles();
  return (
    <Select
      size="small"
      aria-label={label}
      className={styles.grows}
      value={value}
      onChange={(_, { value: chosen }) => onChoose(chosen as Value)}
    >
      {choices.map(([id, words]) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </Select>
  );
}
