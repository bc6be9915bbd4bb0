/** What came of pressing Insert: the result, a question before something is overwritten, or a way back. */
import { Button } from "@fluentui/react-components";
import { errorAdvice } from "../../flows/errorAdvice.ts";
import type { Insertion } from "../../flows/insertFormula.ts";
import { Notice } from "../Notice.tsx";
import type { InsertionForm } from "./useInsertion.ts";

function Inserted({ at, after, onUndo }: Insertion & { readonly onUndo: () => void }) {
  const advice = errorAdvice(after.value);
  return (
    <Notice
      intent={advice === undefined ? "success" : "warning"}
      actions={
        <Button type="button" size="small" onClick={onUndo}>
          Undo insert
        </Button>
      }
    >
      {at.cell} shows {after.text || "nothing yet"}. {advice}
    </Notice>
  );
}

export function InsertResult({ insertion }: { readonly insertion: InsertionForm }) {
  const { outcome } = insertion;
  switch (outcome?.kind) {
    case undefined:
      return null;
    case "inserted":
      return <Inserted {...outcome.insertion} onUndo={() => insertion.takeBack(outcome.insertion)} />;
    case "occupied":
      return (
        <Notice
          intent="warning"
          actions={
            <>
              <Button type="button" size="small" onClick={() => insertion.insert(true)}>
                Replace
              </Button>
              <Button type="button" size="small" onClick={insertion.dismiss}>
                Keep
              </Button>
            </>
          }
        >
          {outcome.at.cell} holds {outcome.holds}. Replace it?
        </Notice>
      );
    case "undone":
      return <Notice intent="info">{outcome.at.cell} is as it was.</Notice>;
    case "changedSince":
      return <Notice intent="info">{outcome.at.cell} was changed since, so it was left alone.</Notice>;
  }
}
