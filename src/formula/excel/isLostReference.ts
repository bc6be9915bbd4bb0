/** Whether a token stands for cells, or a sheet, that were deleted. */
import type { Token } from "@borgar/fx";

/** Such as #REF!, Pay!#REF! and #REF!A1. */
export const isLostReference = ({ type, value }: Pick<Token, "type" | "value">): boolean =>
  type === "error" && /#REF!/i.test(value);
