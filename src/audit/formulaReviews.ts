/** Who has checked which formula: the list of unique formulas joined with what the Review log keeps of it. */
import type { UniqueFormula } from "./uniqueFormulas.ts";

/** One line of the log; of several lines for one formula the last one counts. */
export interface FormulaReview {
  /** The id of the unique formula. */
  readonly id: string;
  readonly checkedBy: string;
  /** As an ISO date. */
  readonly checkedOn: string;
}

export interface ReviewedFormula extends UniqueFormula {
  readonly review?: FormulaReview;
}

export interface FormulaReviews<Review extends FormulaReview> {
  readonly formulas: readonly ReviewedFormula[];
  /** Reviews of formulas that have been changed or deleted since: they vouch for nothing any more. */
  readonly outdated: readonly Review[];
}

export function formulaReviews<Review extends FormulaReview>(
  formulas: readonly UniqueFormula[],
  reviews: readonly Review[],
): FormulaReviews<Review> {
  const byId = new Map(reviews.map((review) => [review.id, review]));
  const present = new Set(formulas.map(({ id }) => id));
  return {
    formulas: formulas.map((formula) => {
      const review = byId.get(formula.id);
      return review ? { ...formula, review } : formula;
    }),
    outdated: [...byId.values()].filter(({ id }) => !present.has(id)),
  };
}
