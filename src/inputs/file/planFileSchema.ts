/** The plan file: what a medium-term financial plan looks like as JSON. */
import * as v from "valibot";
import { lineBlocks } from "../planInputs.ts";
import * as field from "./fields.ts";
import { group } from "./group.ts";
import { caseType, placementType, reserve } from "./demandFields.ts";
import { figureOf, provenance, years } from "./provenance.ts";
import { postsLine, childrenReduction, staffChange } from "./staffFields.ts";
import * as text from "./texts.ts";
import { constantFields, yearlyFields } from "./yearlyFields.ts";

export const mostPosts = 200;
export const mostItems = 1_000;

const list = <const Item extends v.GenericSchema>(item: Item, most: number) =>
  v.optional(
    v.pipe(
      v.array(item, "type a list in square brackets"),
      v.maxLength(most, `keep at most ${most} of them`),
    ),
    [],
  );

const budgetLine = group({
  ref: text.ref,
  name: text.name("Grants that end"),
  block: v.pipe(
    text.oneOf(lineBlocks),
    v.description(
      "The heading of the plan that the line stands under: funding and reserves pay, the others cost.",
    ),
  ),
  kind: v.pipe(
    text.oneOf(["recurring", "one-off"]),
    v.description(
      "A one-off reverses by itself in the year after: leave out the published row that takes it back.",
    ),
  ),
  as: v.pipe(
    text.oneOf(["changes", "levels"]),
    v.description(
      "Changes: what each year adds to the year before. Levels: what stands in each year, as in a table of cumulative savings or of yearly funding.",
    ),
  ),
  appraised: v.pipe(
    v.optional(field.yesOrNo, true),
    v.description("Whether a line of block investment counts in invest to save."),
  ),
  amounts: years(
    field.money,
    "Pounds. Costs +, savings, funding and draws on reserves −, whatever sign the source prints. A list begins with the base year, whose change is not used; a level of the base year is already in the approved budget or the base funding. A year left out of changes is 0.",
  ),
  ...provenance,
});

const fact = group({
  ref: text.ref,
  name: text.name("Looked-after children"),
  value: field.figure,
  unit: text.nameOrBlank("children"),
  ...provenance,
});

const derivedFigure = group({
  ref: text.ref,
  name: text.name("Saving a child"),
  unit: text.nameOrBlank("£ a child"),
  formula: text.rowFormula,
  note: v.optional(text.sentenceOrBlank("Over three years"), ""),
});

const comparison = group({
  ref: text.ref,
  name: text.name("Share of the youth budget cut"),
  unit: text.nameOrBlank("share"),
  stated: text.rowFormula,
  computed: text.rowFormula,
  tolerance: field.spend,
  note: v.optional(text.sentenceOrBlank("The source rounds to whole per cents"), ""),
});

export const planFileSchema = v.pipe(
  group({
    $schema: v.optional(text.name("plan.schema.json")),
    title: text.name("Social work investment"),
    council: text.name("Anyshire"),
    author: text.name("Finance, children's services"),
    /** Whoever owns the inputs that name nobody; the author where left out. */
    owner: v.optional(text.name("Director of Children's Services")),
    date: text.date,
    baseYear: text.financialYear,
    years: field.planYears,
    approvedBudget: v.pipe(
      figureOf(field.money),
      v.description("Net budget of the base year: the base that the plan rolls forward. Lines add to it."),
    ),
    baseFunding: v.pipe(
      v.optional(figureOf(field.spend)),
      v.description("Funding of the base year as a positive number; the approved budget where left out."),
    ),
    yearly: v.optional(yearlyFields, {}),
    constants: v.optional(constantFields, {}),
    posts: list(postsLine, mostPosts),
    staffChanges: list(staffChange, mostItems),
    childrenReductions: list(childrenReduction, mostItems),
    cases: list(caseType, mostItems),
    placements: list(placementType, mostItems),
    lines: list(budgetLine, mostItems),
    reserves: list(reserve, mostItems),
    facts: list(fact, mostItems),
    derived: list(derivedFigure, mostItems),
    comparisons: list(comparison, mostItems),
  }),
  v.title("Plan file of the Medium-Term Plan add-in"),
  v.description(
    "A council's workforce plan: what Excel sheets are built from. Money in pounds, shares as 0.28.",
  ),
);

export type PlanFile = v.InferOutput<typeof planFileSchema>;
