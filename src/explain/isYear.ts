/** Whether a number is a year, which wants no comma and does not add up. */

export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2100;
