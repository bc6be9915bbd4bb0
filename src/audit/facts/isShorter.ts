/** Whether one formula reads, place by place, a part of what another reads. */
import type { FormulaShape } from "./formulaShape.ts";

export const isShorter = (odd: FormulaShape, usual: FormulaShape): boolean =>
  odd.uses.length > 0 &&
  odd.uses.every(({ reference }, place) => {
    const whole = usual.uses[place]?.reference;
    return (
      whole !== undefined &&
      reference.top.at >= whole.top.at &&
      reference.bottom.at <= whole.bottom.at &&
      reference.left.at >= whole.left.at &&
      reference.right.at <= whole.right.at
    );
  });
