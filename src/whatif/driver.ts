/** A driver of the gap: which typed cells of the plan it moves, and how far the other way it may go. */
import type { PlanInputs } from "../inputs/planInputs.ts";

/** What the plan is asked: a typed row is given other values, year by year; a constant has its one value as year 0. */
export interface Move {
  readonly row: string;
  readonly to: (typed: number, year: number) => number;
}

export interface DriverCase {
  readonly label: string;
  /** How far the driver moves, in the words of its `moves`. */
  readonly step: number;
}

export interface Driver {
  readonly id: string;
  readonly name: string;
  /** What is moved and what stays, for the reader of a figure. */
  readonly basis: string;
  readonly cases: readonly DriverCase[];
  /** None where the plan has nothing that the driver could move. */
  readonly moves: (inputs: PlanInputs, step: number) => readonly Move[];
}

/** Moves the plan years of a row; its base year has happened. */
export const inPlanYears = (row: string, to: (typed: number) => number): Move => ({
  row,
  to: (typed, year) => (year === 0 ? typed : to(typed)),
});

/** The dated change or budget line that a row belongs to is moved as a whole. */
export const constantly = (row: string, value: number): Move => ({ row, to: () => value });
