/** How the yearly assumptions and the plan's constants are named and shown on Inputs. */
import type { ConstantId, YearlyId } from "../inputs/planInputs.ts";
import type { Measured } from "./line.ts";

const fraction = "fraction";
export const yearlyShown: Readonly<Record<YearlyId, Measured>> = {
  award: { label: "Pay award", unit: fraction, format: "percent" },
  awardCash: { label: "Pay award, flat cash", unit: "£ per FTE", format: "pounds" },
  increments: { label: "Increments", unit: fraction, format: "percent" },
  niThreshold: { label: "Employer NI: secondary threshold", unit: "£ a year", format: "pounds" },
  niRate: { label: "Employer NI: rate", unit: fraction, format: "percent" },
  levy: { label: "Apprenticeship levy", unit: fraction, format: "percent" },
  pension: { label: "Employer's pension contribution", unit: fraction, format: "percent" },
  agencyPrices: { label: "Agency charge rates: rise", unit: fraction, format: "percent" },
  placementPrices: { label: "Placement prices: rise", unit: fraction, format: "percent" },
  turnover: { label: "Turnover: leavers of closing employed", unit: fraction, format: "percent" },
  caseTarget: { label: "Caseload target", unit: "cases per FTE", format: "ratio" },
  nqswTarget: { label: "Caseload target, newly qualified", unit: "cases per FTE", format: "ratio" },
  deflator: { label: "Deflator for real terms", unit: fraction, format: "percent" },
};

export const constantShown: Readonly<Record<ConstantId, Measured>> = {
  discountRate: { label: "Discount rate, real", unit: fraction, format: "percent" },
  weeksInYear: { label: "Weeks in a year", unit: "weeks", format: "ratio" },
  reservesMinimum: { label: "Least reserves by policy", unit: "£", format: "pounds" },
  baseTolerance: {
    label: "Base model may differ from approved base by",
    unit: fraction,
    format: "percent",
  },
};

/** The two figures that every plan starts from. */
export const moneyShown: Readonly<Record<"approvedBudget" | "baseFunding", Measured>> = {
  approvedBudget: { label: "Approved net budget of the base year", unit: "£", format: "pounds" },
  baseFunding: { label: "Funding of the base year, as a positive number", unit: "£", format: "pounds" },
};
