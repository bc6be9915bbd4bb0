/** How many years a plan may run after its base year. */
export const planYears = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
