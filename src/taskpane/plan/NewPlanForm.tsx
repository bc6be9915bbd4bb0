/** A new plan: its name, its council and its years. Everything else is typed on the sheets, over an example in each. */
import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import { planYears } from "./planYears.ts";
import { proposeNew } from "./planSteps.ts";
import { usePlanStyles } from "./usePlanStyles.ts";
import type { PlanTabState } from "./usePlanTab.ts";

/** Financial years begin in April. */
function thisFinancialYear(today: Date): number {
  return today.getMonth() < 3 ? today.getFullYear() - 1 : today.getFullYear();
}

const named = (year: number) => `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
const usualYears = 5;

/** From a few years back, for those who want to check a plan of old, to the next. */
const baseYears = (now: number) => Array.from({ length: 8 }, (_, at) => now + 1 - at);

export function NewPlanForm({ plan }: { readonly plan: PlanTabState }) {
  const styles = usePlanStyles();
  const [now] = useState(() => thisFinancialYear(new Date()));
  const [title, setTitle] = useState("");
  const [council, setCouncil] = useState("");
  const [baseYear, setBaseYear] = useState(now);
  const [years, setYears] = useState(usualYears);
  const [isTried, setTried] = useState(false);
  const missing = (text: string, words: string) =>
    isTried && text.trim() === "" ? { validationMessage: words } : {};
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (title.trim() === "" || council.trim() === "") return;
    plan.go((errands) =>
      proposeNew(errands, { title: title.trim(), council: council.trim(), baseYear, years }),
    );
  };
  return (
    <form onSubmit={submit} noValidate className={styles.section}>
      <Field
        label="Title"
        size="small"
        required
        {...missing(title, "Type a title, such as Children's services 2027 to 2031.")}
      >
        <Input size="small" value={title} onChange={(_, { value }) => setTitle(value)} />
      </Field>
      <Field label="Council" size="small" required {...missing(council, "Type the council's name.")}>
        <Input size="small" value={council} onChange={(_, { value }) => setCouncil(value)} />
      </Field>
      <Field
        label="Base year"
        size="small"
        hint="The year whose budget is approved; the plan begins with the next."
      >
        <Select size="small" value={baseYear} onChange={(_, { value }) => setBaseYear(Number(value))}>
          {baseYears(now).map((year) => (
            <option key={year} value={year}>
              {named(year)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Plan years" size="small">
        <Select size="small" value={years} onChange={(_, { value }) => setYears(Number(value))}>
          {planYears.map((count) => (
            <option key={count}>{count}</option>
          ))}
        </Select>
      </Field>
      <div>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={plan.flow.isBusy}>
          See the new plan
        </Button>
      </div>
    </form>
  );
}
