/** The choice to start the add-in with this workbook, so that cells do not open as #NAME?. */
import { Checkbox } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { Notice } from "../Notice.tsx";
import { usePorts } from "../ports.ts";
import { useFlow } from "../useFlow.ts";

export function StartupChoice() {
  const { installation } = usePorts();
  const flow = useFlow();
  const [starts, setStarts] = useState<boolean>();
  useEffect(() => {
    flow.run(async () => setStarts(await installation.readStartsWithWorkbook()));
    // Once, as the tab is opened.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const choose = async (next: boolean) => {
    await installation.writeStartsWithWorkbook(next);
    setStarts(next);
  };
  if (flow.failure !== undefined) return <Notice intent="error">{flow.failure}</Notice>;
  if (starts === undefined)
    return <span>{flow.isBusy ? "" : "This version of Excel offers no choice here."}</span>;
  return (
    <>
      <Checkbox
        label="Load Medium-Term Plan with this workbook"
        checked={starts}
        onChange={(_, { checked }) => flow.run(() => choose(checked === true))}
      />
      <span>
        Keeps functions from showing #NAME? as the workbook opens. It is saved in the workbook, for everyone
        who has the add-in.
      </span>
    </>
  );
}
