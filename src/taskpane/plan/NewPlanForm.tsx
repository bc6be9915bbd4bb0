/** A new plan: its name, its council and its years. Everything else is typed on the sheets, over an example in each. */
import { Button, Field, Select } from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import { planYears } from "./planYears.ts";
import { proposeNew } from "./planSteps.ts";
import { PlanNameFields } from "./PlanNameFields.tsx";
import { usePlanName } from "./usePlanName.ts";
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
  const name = usePlanName("");
  const [baseYear, setBaseYear] = useState(now);
  const [years, setYears] = useState(usualYears);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    name.submit((typed) => plan.go((errands) => proposeNew(errands, { ...typed, baseYear, years })));
  };
  return (
    <form onSubmit={submit} noValidate className={styles.section}>
      <PlanNameFields name={name} titleWords="Type a title, such as Children's services 2027 to 2031." />
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
