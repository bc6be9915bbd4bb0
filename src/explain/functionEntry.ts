/** What Explain knows of one Excel function: how to say it, and how to work it out. */
import type { GridCells } from "./gridCells.ts";
import type { Home } from "./referencePlace.ts";
import type { Value } from "./value.ts";

/** Where a call stands, for the few functions that look around. */
export interface Calling {
  readonly home: Home;
  readonly cells: GridCells;
}

/** An argument left empty between commas comes as null; one not given is missing from the list. */
export type Sum = (args: readonly Value[], calling: Calling) => Value;

export interface FunctionEntry {
  /**
   * With {1}, {2} … for the arguments, {all} for all of them; what stands in [ ] is left out where its argument is.
   * "{all: + }" puts + between them.
   */
  readonly words: string;
  readonly sum: Sum;
  /** The argument, counted from 0, that asks for the nearest key; so does its absence. */
  readonly nearAt?: number;
  /** The sum as signs between values, where that reads better than words: " + ". */
  readonly between?: string;
  /** The number format that its result wants, where a bare number would say nothing. */
  readonly format?: string;
}

export type Functions = Readonly<Record<string, FunctionEntry>>;
