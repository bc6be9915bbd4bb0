/** A line of the medium-term plan: the block it stands in and where its yearly change comes from. */
import type { BudgetLine, PlanInputs, Reserve } from "../inputs/planInputs.ts";
import type { LineType } from "./plan.ts";
import { rowName } from "./rowName.ts";

/** The blocks of the net budget in their order, without the base and the reversals. */
export const costBlocks = [
  "base",
  "pay",
  "prices",
  "demand",
  "burdens",
  "investment",
  "agency",
  "savings",
] as const;
export const fundingBlocks = ["funding", "reserves"] as const;
type Block = (typeof costBlocks)[number] | (typeof fundingBlocks)[number];

export interface BudgetItem {
  /** The last part of the names of its rows: mtfp.award, level.award. */
  readonly id: string;
  readonly ref: string;
  readonly label: string;
  readonly block: Block;
  readonly type: LineType;
  /** The change that the year brings; of a one-off the amount, which reverses in the next year. */
  readonly change: string;
  readonly oneOff: boolean;
  /** Worked out from posts, changes and placements rather than typed. */
  readonly modelled: boolean;
  /** Counts in invest to save. */
  readonly effect: "cost" | "cashable" | "avoided" | "none";
}

type Known = Pick<BudgetItem, "id" | "label" | "block" | "change"> & Partial<BudgetItem>;

const modelled = (known: Known): BudgetItem => ({
  ref: "",
  type: "recurring",
  oneOff: false,
  modelled: true,
  effect: "none",
  ...known,
});

export function budgetItems(inputs: PlanInputs): BudgetItem[] {
  const { posts, placements, lines, reserves } = inputs;
  return [
    ...(posts.length > 0 ? payItems(inputs) : []),
    ...(placements.length > 0 ? placementItems(inputs) : []),
    ...oneOffCosts(inputs),
    ...lines.map(lineItem),
    ...reserves.map(reserveItem),
  ];
}

function payItems({ staffChanges }: PlanInputs): BudgetItem[] {
  const postChanges = staffChanges.some(({ kind }) => kind === "created" || kind === "deleted");
  const pay = (id: string, label: string): BudgetItem =>
    modelled({ id, label, block: "pay", change: `pay.${id}` });
  return [
    pay("award", "Pay award"),
    pay("increments", "Increments"),
    pay("niChange", "Employer National Insurance"),
    pay("pension", "Pension and levy"),
    pay("filled", "Vacancies filled (+) or left open (-)"),
    ...(postChanges
      ? [
          modelled({
            id: "postsPart",
            label: "Posts created, less deleted: part-year",
            block: "investment",
            change: "pay.postsPart",
            effect: "cost",
          }),
          modelled({
            id: "postsFull",
            label: "Posts created, less deleted: full-year effect",
            block: "investment",
            change: "pay.postsFull",
            effect: "cost",
          }),
        ]
      : []),
    modelled({
      id: "agency",
      label: "Agency premium and additional agency workers",
      block: "agency",
      change: "pay.agencyLevel-PREV(pay.agencyLevel)",
      effect: "cashable",
    }),
  ];
}

function placementItems({ childrenReductions }: PlanInputs): BudgetItem[] {
  const item = (known: Known): BudgetItem => modelled(known);
  return [
    item({ id: "placementPrices", label: "Placement prices", block: "prices", change: "placements.prices" }),
    item({ id: "children", label: "Children in care: growth", block: "demand", change: "placements.demand" }),
    ...(childrenReductions.length > 0
      ? [
          item({
            id: "cashable",
            label: "Fewer children in care: cashable",
            block: "savings",
            type: "saving",
            change: "placements.saved",
            effect: "cashable",
          }),
          item({
            id: "avoided",
            label: "Fewer children in care: growth avoided",
            block: "savings",
            type: "saving",
            change: "placements.avoided",
            effect: "avoided",
          }),
        ]
      : []),
  ];
}

function oneOffCosts({ staffChanges, childrenReductions }: PlanInputs): BudgetItem[] {
  const changes = [
    ...staffChanges.map((change) => ({ ...change, table: "change" })),
    ...childrenReductions.map((fall) => ({ ...fall, table: "fall" })),
  ];
  return changes
    .filter(({ oneOffCost }) => oneOffCost !== 0)
    .map(({ ref, name, table }) =>
      modelled({
        id: `once.${rowName(ref)}`,
        ref,
        label: `${name}: one-off cost`,
        block: "investment",
        type: "one-off",
        change: `${table}.${rowName(ref)}.oneOffCost*timing.${rowName(ref)}.start`,
        oneOff: true,
        effect: "cost",
      }),
    );
}

/** Of typed lines only investment counts: what it costs, and, where its amounts are savings, what it brings in. */
function effectOf({ block, amounts, appraised = true }: BudgetLine): BudgetItem["effect"] {
  if (block !== "investment" || !appraised) return "none";
  return amounts.reduce((sum, amount) => sum + amount, 0) < 0 ? "cashable" : "cost";
}

const types: Readonly<Partial<Record<Block, LineType>>> = { savings: "saving", funding: "funding" };

function lineItem(line: BudgetLine): BudgetItem {
  const { ref, name, block, kind, as } = line;
  const row = `line.${rowName(ref)}`;
  const oneOff = kind === "one-off";
  return {
    id: `line.${rowName(ref)}`,
    ref,
    label: name,
    block,
    type: types[block] ?? kind,
    change: as === "levels" && !oneOff ? `${row}-PREV(${row})` : row,
    oneOff,
    modelled: false,
    effect: effectOf(line),
  };
}

function reserveItem({ ref, name }: Reserve): BudgetItem {
  const row = `reserve.${rowName(ref)}`;
  return {
    id: row,
    ref,
    label: `${name}: added (+) or used (-)`,
    block: "reserves",
    type: "one-off",
    change: `${row}.added-${row}.used`,
    oneOff: true,
    modelled: false,
    effect: "none",
  };
}
