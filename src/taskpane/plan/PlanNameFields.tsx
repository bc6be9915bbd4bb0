/** Fields for a plan's title and its council. */
import { Field, Input } from "@fluentui/react-components";
import type { PlanName } from "./usePlanName.ts";

interface PlanNameFieldsProps {
  readonly name: PlanName;
  /** Said where the title is missing. */
  readonly titleWords: string;
}

export function PlanNameFields({ name, titleWords }: PlanNameFieldsProps) {
  const missing = (text: string, words: string) =>
    name.isTried && text.trim() === "" ? { validationMessage: words } : {};
  return (
    <>
      <Field label="Title" size="small" required {...missing(name.title, titleWords)}>
        <Input size="small" value={name.title} onChange={(_, { value }) => name.setTitle(value)} />
      </Field>
      <Field label="Council" size="small" required {...missing(name.council, "Type the council's name.")}>
        <Input size="small" value={name.council} onChange={(_, { value }) => name.setCouncil(value)} />
      </Field>
    </>
  );
}
