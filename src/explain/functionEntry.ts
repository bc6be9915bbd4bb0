/** What Explain knows of one Excel function: how to say it, and how to work it out. */
import type { GridCells } from "./gridCells.ts";
import type { Home } from "./referencePlace.ts";
import type { Value } from "./value.ts";

/** Where and when a call stands, for the few functions that look around. */
export interface Calling {
  readonly home: Home;
  readonly cells: GridCells;
  /** When Excel last calculated, as a day number with its hours; absent where nothing tells. */
  readonly moment?: number;
  /** Whether rows that are hidden were hidden by a filter, which SUBTOTAL passes over. */
  readonly isFiltered?: boolean;
}

/** An argument left empty between commas comes as null; one not given is missing from the list. */
export type Sum = (args: readonly Value[], calling: Calling) => Value;

/** How a function is said. */
export interface FunctionWords {
  /**
   * With {1}, {2} … for the arguments, {all} for all of them; what stands in [ ] is left out where its argument is.
   * "{all: + }" puts + between them; {is 2} says a criterion such as ">5" as "is above 5", {are 2} as "are above 5".
   */
  readonly words: string;
  /** Other words where these numbers are typed as arguments; undefined stands for all other arguments. */
  readonly wordsFor?: (typed: readonly (number | undefined)[]) => string | undefined;
  /** The argument, counted from 0, that asks for the nearest key; so does its absence. */
  readonly nearAt?: number;
  /** The sum as signs between values, where that reads better than words: " + ". */
  readonly between?: string;
}

export interface FunctionEntry extends FunctionWords {
  readonly sum: Sum;
  /** The number format that its result wants, where a bare number would say nothing. */
  readonly format?: string;
  /** Arguments, counted from 0, that want one value: of several each gives a result of its own. */
  readonly singles?: readonly number[];
  /** Its first argument says where, not how much, and is shown as an address. */
  readonly asksWhere?: true;
}

export type Functions = Readonly<Record<string, FunctionEntry>>;
