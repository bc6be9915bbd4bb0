/** Which column of the extract says what, and what it does not say at all. */
import { Field, Input, Select } from "@fluentui/react-components";
import type { ExtractTerms, PastedExtract } from "../../flows/draftWithExtract.ts";
import { extractFields } from "./extractFields.ts";
import { Fold } from "./Fold.tsx";
import type { ExtractForm } from "./useExtract.ts";

interface ExtractMappingProps {
  readonly form: ExtractForm;
  readonly pasted: PastedExtract;
}

const terms: readonly { readonly term: keyof ExtractTerms; readonly label: string }[] = [
  { term: "fullTimeHours", label: "Hours a week of a full-time post" },
  { term: "chargeRate", label: "Agency charge rate where it is not given, £ an hour" },
  { term: "paidWeeks", label: "Weeks for which agency workers are paid" },
];

export function ExtractMapping({ form, pasted: { headings, columns } }: ExtractMappingProps) {
  return (
    <div>
      <Fold title="Columns, as they seem to be" isOpen>
        {extractFields.map(({ field, label }) => (
          <Field key={field} label={label} size="small">
            <Select
              size="small"
              value={columns[field] ?? ""}
              onChange={(_, { value }) => {
                form.chooseColumns({ ...columns, [field]: value === "" ? undefined : Number(value) });
              }}
            >
              <option value="">Not in the extract</option>
              {headings.map((heading, at) => (
                <option key={at} value={at}>
                  {heading}
                </option>
              ))}
            </Select>
          </Field>
        ))}
        {terms.map(({ term, label }) => (
          <Field key={term} label={label} size="small">
            <Input
              size="small"
              type="number"
              value={String(form.terms[term])}
              onChange={(_, { value }) => form.chooseTerms({ ...form.terms, [term]: Number(value) })}
            />
          </Field>
        ))}
      </Fold>
    </div>
  );
}
