/** One field an argument, the formula as it grows, and the button that inserts it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CatalogueEntry } from "../../catalogue/catalogueEntry.ts";
import { Notice } from "../Notice.tsx";
import { ArgumentField } from "./ArgumentField.tsx";
import { InsertResult } from "./InsertResult.tsx";
import type { InsertionForm } from "./useInsertion.ts";

interface ArgumentFormProps {
  readonly entry: CatalogueEntry;
  readonly insertion: InsertionForm;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  preview: {
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    lineHeight: "18px",
  },
  target: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px",
    fontSize: "12px",
  },
});

export function ArgumentForm({ entry, insertion }: ArgumentFormProps) {
  const styles = useStyles();
  const { args, flow, isSubmitted, target } = insertion;
  const { built, typed } = args;
  const isJudged = (name: string) => isSubmitted || (typed[name] ?? "") !== "";
  return (
    <form
      className={styles.form}
      aria-label={`Insert MTFP.${entry.id}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        insertion.insert(false);
      }}
    >
      {entry.arguments.map((argument) => (
        <ArgumentField
          key={argument.name}
          argument={argument}
          text={typed[argument.name] ?? ""}
          problem={isJudged(argument.name) ? built.problems[argument.name] : undefined}
          onType={(text) => args.type(argument.name, text)}
          onUseSelection={() => insertion.fillFromSelection(argument.name)}
        />
      ))}
      <div role="group" aria-label="Formula" className={styles.preview}>
        {built.preview}
      </div>
      <Button type="submit" appearance="primary" disabledFocusable={flow.isBusy}>
        Insert into {target?.cell ?? "the selected cell"}
      </Button>
      <div className={styles.target}>
        <span>{target ? `On sheet ${target.sheet}` : ""}</span>
        <Button type="button" size="small" onClick={insertion.aimAtSelection}>
          Use selected cell
        </Button>
      </div>
      {flow.failure !== undefined && <Notice intent="error">{flow.failure}</Notice>}
      <InsertResult insertion={insertion} />
    </form>
  );
}
