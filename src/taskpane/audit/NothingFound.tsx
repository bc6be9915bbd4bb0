/** An audit without findings: what that is worth. */
import { counted } from "../../audit/counted.ts";
import type { Audited } from "../../flows/audit/auditErrands.ts";
import { Notice } from "../Notice.tsx";
import { formulaNoun } from "./findingWords.ts";

export function NothingFound({ audited: { formulas, what } }: { readonly audited: Audited }) {
  if (formulas === 0)
    return <Notice intent="info">There is no formula in {what}. Choose what to audit above.</Notice>;
  return (
    <Notice intent="success">
      Nothing found. {counted(formulas, formulaNoun)} in {what} were held against their neighbours, their
      labels and what they read.
    </Notice>
  );
}
