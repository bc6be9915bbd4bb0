/** What was pasted from an HR or payroll system, how its columns are read, and what posts come of it. */
import { useState } from "react";
import type { PlanDraft } from "../../flows/draftPlan.ts";
import type { ExtractDraft, ExtractTerms, PastedExtract } from "../../flows/draftWithExtract.ts";
import type { ExtractedPlan } from "../../inputs/extract/extractPosts.ts";
import type { ExtractColumns } from "../../inputs/extract/extract.ts";
import type { PlanInputs } from "../../inputs/planInputs.ts";
import type { Problem } from "../../inputs/problem.ts";
import { useFlow, type Flow } from "../useFlow.ts";

const reading = () => import(/* webpackChunkName: "plan-extract" */ "../../flows/draftWithExtract.ts");

/** Of local government: 37 hours, and 44 weeks after leave and bank holidays. The rate is for people to correct. */
const usual: ExtractTerms = { fullTimeHours: 37, chargeRate: 40, paidWeeks: 44 };

type Outcome<Good> = Good | { readonly problems: readonly Problem[] } | undefined;

export interface ExtractForm {
  readonly flow: Flow;
  readonly text: string;
  readonly terms: ExtractTerms;
  readonly pasted: PastedExtract | undefined;
  /** Everything that keeps the posts from being added. */
  readonly problems: readonly Problem[];
  readonly extracted: ExtractedPlan | undefined;
  /** The plan with the posts added, once nothing is wrong. */
  readonly drafted: PlanDraft | undefined;
  readonly paste: (text: string) => void;
  readonly chooseColumns: (columns: ExtractColumns) => void;
  readonly chooseTerms: (terms: ExtractTerms) => void;
}

const problemsOf = (outcome: Outcome<object>): readonly Problem[] =>
  outcome && "problems" in outcome ? outcome.problems : [];

const goodOf = <Good extends object>(outcome: Outcome<Good>): Good | undefined =>
  outcome && !("problems" in outcome) ? outcome : undefined;

export function useExtract(inputs: PlanInputs): ExtractForm {
  const flow = useFlow();
  const [text, setText] = useState("");
  const [terms, setTerms] = useState(usual);
  const [pasted, setPasted] = useState<Outcome<PastedExtract>>();
  const [draft, setDraft] = useState<Outcome<ExtractDraft>>();
  const work = async (next: string, columns: ExtractColumns | undefined, under: ExtractTerms) => {
    const { draftWithExtract, readExtract } = await reading();
    const read = readExtract(next);
    const chosen = "problems" in read ? read : { ...read, columns: columns ?? read.columns };
    setPasted(chosen);
    const source = `Extract pasted on ${new Date().toLocaleDateString("en-GB")}`;
    const from = { text: next, columns: "problems" in chosen ? {} : chosen.columns, source };
    setDraft("problems" in chosen ? undefined : draftWithExtract(inputs, from, under));
  };
  const [read, worked] = [goodOf(pasted), goodOf(draft)];
  return {
    ...{ flow, text, terms, pasted: read, extracted: worked?.extracted, drafted: goodOf(worked?.drafted) },
    problems: [pasted, draft, worked?.drafted].flatMap(problemsOf),
    paste: (next) => {
      setText(next);
      flow.run(() => work(next, undefined, terms));
    },
    chooseColumns: (next) => flow.run(() => work(text, next, terms)),
    chooseTerms: (next) => {
      setTerms(next);
      flow.run(() => work(text, read?.columns, next));
    },
  };
}
