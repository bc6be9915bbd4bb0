/** Years are worked out one after the other, so no year may read what is known only after the last. */
import { type Read, readsOf } from "./readsOf.ts";
import type { Row } from "./row.ts";
import { RowError } from "./rowError.ts";
import type { RowFormulas } from "./rowFormulas.ts";
import type { RowNode } from "./rowNode.ts";

interface Checking {
  readonly rows: readonly Row[];
  readonly formulas: readonly RowFormulas[];
  readonly isConstant: (row: number) => boolean;
  /** Whether a constant can be worked out before any year is. */
  readonly isEarly: (row: number) => boolean;
}

/** @throws RowError that says how the row may read instead. */
export function checkReads(checking: Checking, row: number): void {
  const { years, base, constant } = checking.formulas[row] ?? {};
  const id = checking.rows[row]?.id ?? "";
  for (const read of [...reads(years), ...reads(base)]) checkYear(checking, id, read);
  for (const read of reads(constant)) checkConstant(checking, id, read);
}

const reads = (node: RowNode | undefined): readonly Read[] => (node ? readsOf(node) : []);

function checkYear({ rows, isConstant, isEarly }: Checking, id: string, { row, when }: Read): void {
  const name = rows[row]?.id ?? "";
  if (when === "every")
    throw new RowError(id, 1, `YEARS(${name}) is known only after the last year; use it in a constant.`);
  if (isConstant(row) && !isEarly(row))
    throw new RowError(id, 1, `${name} is known only after the last year.`);
}

function checkConstant({ rows, isConstant }: Checking, id: string, { row, when }: Read): void {
  const name = rows[row]?.id ?? "";
  if (when === "same" && !isConstant(row)) {
    throw new RowError(id, 1, `a constant reads all years of ${name}, as YEARS(${name}), or none.`);
  }
}
