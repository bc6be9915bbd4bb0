/** A new row in one of the input tables, ready to be filled in. */
import { Button, Select } from "@fluentui/react-components";
import { useState } from "react";
import { usePorts } from "../ports.ts";
import { inputTables } from "./inputTables.ts";
import { look } from "./planSteps.ts";
import { usePlanStyles } from "./usePlanStyles.ts";
import type { PlanTabState } from "./usePlanTab.ts";

export function AddRow({ plan }: { readonly plan: PlanTabState }) {
  const styles = usePlanStyles();
  const { workbook } = usePorts();
  const [chosen, setChosen] = useState<string>(inputTables[0].table);
  const { words, row } = inputTables.find(({ table }) => table === chosen) ?? inputTables[0];
  const add = () =>
    plan.go(async (errands) => {
      const at = await errands.addRow(chosen);
      await workbook.goTo(at);
      const said = `${at.sheet}!${at.cell} begins the new row: fill it in, then rebuild.`;
      return { stage: await look(errands), said };
    });
  return (
    <>
      <Select
        size="small"
        aria-label="What to add"
        value={chosen}
        onChange={(_, { value }) => setChosen(value)}
      >
        {inputTables.map(({ table, row: name }) => (
          <option key={table} value={table}>
            {name}
          </option>
        ))}
      </Select>
      <span className={styles.quiet}>{words}</span>
      <Button size="small" disabledFocusable={plan.flow.isBusy} onClick={add}>
        Add {row.toLowerCase()}
      </Button>
    </>
  );
}
