/** The field of one argument: typed, chosen from a few words, or taken from the selection in the sheet. */
import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { TableSelectRange16Regular } from "@fluentui/react-icons";
import type { CatalogueArgument } from "../../catalogue/catalogueEntry.ts";

interface ArgumentFieldProps {
  readonly argument: CatalogueArgument;
  readonly text: string;
  readonly problem: string | undefined;
  readonly onType: (text: string) => void;
  readonly onUseSelection: () => void;
}

const useStyles = makeStyles({
  line: { display: "flex", gap: "4px" },
  control: { flexGrow: 1, minWidth: 0 },
});

const placeholder = ({ default: text, defaultMeaning }: CatalogueArgument) => defaultMeaning ?? text;

/** A cell taken from the selection stands beside the words as one more choice. */
function Choices({
  argument,
  text,
  onType,
  ...field
}: Omit<ArgumentFieldProps, "problem" | "onUseSelection">) {
  const words = argument.choices ?? [];
  const blank = argument.default === undefined ? "Choose…" : `${placeholder(argument) ?? ""} (default)`;
  return (
    <Select size="small" {...field} value={text} onChange={(_, { value }) => onType(value)}>
      <option value="">{blank}</option>
      {text !== "" && !words.includes(text) && <option value={text}>{text}</option>}
      {words.map((word) => (
        <option key={word} value={word}>
          {word}
        </option>
      ))}
    </Select>
  );
}

export function ArgumentField({ argument, text, problem, onType, onUseSelection }: ArgumentFieldProps) {
  const styles = useStyles();
  const isOptional = argument.default !== undefined;
  return (
    <Field
      label={`${argument.name} (${argument.unit})`}
      size="small"
      required={!isOptional}
      hint={`${isOptional ? "Optional. " : ""}${argument.meaning}`}
      {...(problem !== undefined && { validationMessage: problem })}
    >
      {(field) => (
        <div className={styles.line}>
          <div className={styles.control}>
            {argument.choices ? (
              <Choices {...field} argument={argument} text={text} onType={onType} />
            ) : (
              <Input
                {...field}
                style={{ width: "100%" }}
                size="small"
                autoComplete="off"
                spellCheck={false}
                placeholder={placeholder(argument)}
                value={text}
                onChange={(_, { value }) => onType(value)}
              />
            )}
          </div>
          <Button
            type="button"
            size="small"
            icon={<TableSelectRange16Regular />}
            aria-label={`Use selection for ${argument.name}`}
            title="Use selection"
            onClick={onUseSelection}
          />
        </div>
      )}
    </Field>
  );
}
