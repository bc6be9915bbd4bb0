/** One check: a row that holds 0 in a year in which all is well, else 1. */

export interface Check {
  readonly id: string;
  readonly label: string;
  /** Gives 0 where all is well, else 1. */
  readonly formula: string;
  /** Left out where the base year has nothing to check. */
  readonly inBase?: true;
  readonly source: string;
}

/** Whether two amounts agree but for the smallest digits of the computer. */
export const agree = (one: string, other: string): string =>
  `IF(ABS(${one}-(${other}))>checks.tolerance,1,0)`;

export const check = (id: string, label: string, formula: string, source: string): Check => ({
  id: `check.${id}`,
  label,
  formula,
  source,
});
export const always = (known: Check): Check => ({ ...known, inBase: true });
