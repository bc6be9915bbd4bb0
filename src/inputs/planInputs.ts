/** What a medium-term financial plan is made from: all that somebody must know, type or assume. */

/** How sure an input is: read in a source, worked out from one, or somebody's judgement. */
export type Confidence = "published" | "derived" | "assumed";

/** Where an input comes from. Every input has one. */
export interface Provenance {
  /** The document and its sentence, or the reasoning. */
  readonly source: string;
  readonly owner: string;
  /** When it was true or stated, such as "2016-11" or "30 September 2016". */
  readonly date: string;
  readonly confidence: Confidence;
}

/** One figure for the whole plan. */
export interface Figure extends Provenance {
  readonly value: number;
}

/** One figure a year: the base year first, then each plan year; always years + 1 of them. */
export interface YearlyFigures extends Provenance {
  readonly values: readonly number[];
}

/** The assumptions that have one value a year, in the order in which the Inputs sheet lists them. */
export const yearlyIds = [
  "award",
  "awardCash",
  "increments",
  "niThreshold",
  "niRate",
  "levy",
  "pension",
  "agencyPrices",
  "placementPrices",
  "turnover",
  "caseTarget",
  "nqswTarget",
  "deflator",
] as const;
export type YearlyId = (typeof yearlyIds)[number];

/** The assumptions that have one value for the whole plan: reservesMinimum in pounds, baseTolerance as a share. */
export const constantIds = ["discountRate", "weeksInYear", "reservesMinimum", "baseTolerance"] as const;
export type ConstantId = (typeof constantIds)[number];

/** The posts of one role and grade. Staff are in FTE, money in pounds a year per FTE unless said otherwise. */
export interface PostsLine extends Provenance {
  readonly ref: string;
  readonly role: string;
  readonly grade: string;
  /** Posts that the budget provides for, filled or vacant. */
  readonly establishment: number;
  readonly employed: number;
  /** Agency workers who cover vacancies. */
  readonly agencyCovering: number;
  /** Agency workers above the vacancies. */
  readonly agencyAdditional: number;
  /** Employed staff in their first year after qualifying. */
  readonly newlyQualified: number;
  /** FTE of one person: employer National Insurance has a threshold for each head. */
  readonly ftePerPerson: number;
  /** The share of employed and agency FTE that hold cases, 0 to 1. */
  readonly caseHolding: number;
  /** 1 for experienced staff; the weight of newly qualified staff in capacity, such as 0.8. */
  readonly nqswWeight: number;
  readonly pay: number;
  /** Market supplement; counts for National Insurance, levy and pension. */
  readonly supplement: number;
  /** Pounds an hour without VAT; 0 where the line has no agency workers. */
  readonly chargeRate: number;
  readonly hoursPerWeek: number;
  /** Weeks for which an agency worker is paid; there is no default. */
  readonly paidWeeks: number;
}

/** The month in which a change starts: a financial year counted from the base year, and April = 1 … March = 12. */
export interface StartMonth {
  /** 1 is the first plan year. */
  readonly year: number;
  readonly month: number;
}

export type StaffChangeKind = "recruitment" | "conversion" | "created" | "deleted";

/** A dated change of staff or posts. It counts from the first of its month. */
export interface StaffChange extends Provenance {
  readonly ref: string;
  readonly name: string;
  readonly kind: StaffChangeKind;
  /** The posts line that changes. */
  readonly post: string;
  readonly fte: number;
  readonly start: StartMonth;
  /** Of recruits: the share in their first year after qualifying, 0 to 1. */
  readonly newlyQualifiedShare: number;
  /** Pounds in the year of the start, reversing in the next. */
  readonly oneOffCost: number;
}

/** A dated fall in the number of children in care. */
export interface ChildrenReduction extends Provenance {
  readonly ref: string;
  readonly name: string;
  /** The placement type, or undefined for the mix of the base year. */
  readonly placement: string | undefined;
  readonly children: number;
  readonly start: StartMonth;
  /** Months until the whole fall has happened, in equal steps counted at mid-month; 0 = at once. */
  readonly monthsToFull: number;
  /** The share of the fall that is expected to happen, 0 to 1. */
  readonly delivery: number;
  readonly oneOffCost: number;
}

/** Open cases of one kind. */
export interface CaseType extends Provenance {
  readonly ref: string;
  readonly name: string;
  readonly cases: number;
  /** Growth in each plan year as a fraction, the base year first (its value is not used). */
  readonly growth: readonly number[];
  /** Where guidance limits how long such a case stays open: the limit and the cases beyond it in the base year. */
  readonly timescale: { readonly longestMonths: number; readonly casesOver: number } | undefined;
}

/** Children in care in one type of placement. */
export interface PlacementType extends Provenance {
  readonly ref: string;
  readonly name: string;
  /** Average children in the base year. */
  readonly children: number;
  /** Pounds a child a week, base year prices. */
  readonly weeklyCost: number;
  /** Children more (or fewer) in each plan year before any reduction, the base year first (its value is not used). */
  readonly growth: readonly number[];
  /** In-house capacity costs the same with fewer children unless it closes: falls are avoided cost, not cash. */
  readonly inHouse: boolean;
}

/** The blocks of the plan that a typed line can stand in. */
export const lineBlocks = [
  "base",
  "pay",
  "prices",
  "demand",
  "burdens",
  "investment",
  "savings",
  "funding",
  "reserves",
] as const;
export type LineBlock = (typeof lineBlocks)[number];

/** Any other line of the budget. Costs are positive, savings, funding and draws on reserves negative. */
export interface BudgetLine extends Provenance {
  readonly ref: string;
  readonly name: string;
  /** What an investment saves stands in its own block with negative amounts, and counts on Invest to save. */
  readonly block: LineBlock;
  /** A one-off stands in its year and reverses in the next; a recurring change stays. */
  readonly kind: "recurring" | "one-off";
  /** Whether the amounts are changes on the year before or the year's levels. */
  readonly as: "changes" | "levels";
  /** false keeps a line of block investment out of invest to save; true where left out. */
  readonly appraised?: boolean;
  /** Pounds, the base year first. The base year of changes is not used. */
  readonly amounts: readonly number[];
}

/** A reserve; what is added and used is typed in lines of block "reserves" that name it. */
export interface Reserve extends Provenance {
  readonly ref: string;
  readonly name: string;
  /** Pounds at the end of the base year. */
  readonly opening: number;
  /** Pounds added in each plan year, the base year first (its value is not used); positive. */
  readonly added: readonly number[];
  /** Pounds drawn to fund the plan, the base year first (its value is not used); positive, one-off funding that reverses. */
  readonly used: readonly number[];
}

/** A figure stated in a source that the plan itself does not use, kept to reckon with: 639 children, £2.63m over three years. */
interface Fact extends Provenance {
  readonly ref: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** A figure worked out from facts and from the plan's own rows, shown with its formula. */
interface DerivedFigure {
  readonly ref: string;
  readonly name: string;
  readonly unit: string;
  /** In the language of rows, over fact.<ref> and any constant of the plan: "fact.saving/fact.children". */
  readonly formula: string;
  readonly note: string;
}

/** Two figures that should agree and are shown as an alert where they do not. */
export interface Comparison {
  readonly ref: string;
  readonly name: string;
  readonly unit: string;
  /** What the source says and what its own figures give, both in the language of rows. */
  readonly stated: string;
  readonly computed: string;
  /** The difference that rounding explains. */
  readonly tolerance: number;
  readonly note: string;
}

export interface PlanInputs {
  readonly title: string;
  readonly council: string;
  readonly author: string;
  /** The date of the plan as people write it. */
  readonly date: string;
  /** The first calendar year of the base financial year: 2016 for 2016-17. */
  readonly baseYear: number;
  /** Plan years after the base year, 1 to 10. */
  readonly years: number;
  readonly yearly: Readonly<Record<YearlyId, YearlyFigures>>;
  readonly constants: Readonly<Record<ConstantId, Figure>>;
  /** The approved net budget of the base year, and its funding as a positive number. */
  readonly approvedBudget: Figure;
  readonly baseFunding: Figure;
  readonly posts: readonly PostsLine[];
  readonly staffChanges: readonly StaffChange[];
  readonly childrenReductions: readonly ChildrenReduction[];
  readonly cases: readonly CaseType[];
  readonly placements: readonly PlacementType[];
  readonly lines: readonly BudgetLine[];
  readonly reserves: readonly Reserve[];
  readonly facts: readonly Fact[];
  readonly derived: readonly DerivedFigure[];
  readonly comparisons: readonly Comparison[];
}
