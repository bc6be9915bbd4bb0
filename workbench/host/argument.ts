/** Reads arguments as the client sends them; what does not fit is Excel's InvalidArgument. */
import { HostError } from "../wire/hostError.ts";
import type { Bag } from "./book.ts";

const refuse = (): never => {
  throw new HostError("InvalidArgument");
};

/** The client sends null, or nothing, for an argument left out. */
const isAbsent = (value: unknown) => value === null || value === undefined;

export const argument = {
  isAbsent,
  text: (value: unknown): string => (typeof value === "string" ? value : refuse()),
  textOr: (value: unknown, other: string): string => (isAbsent(value) ? other : argument.text(value)),
  whole: (value: unknown): number => (Number.isInteger(value) ? (value as number) : refuse()),
  wholeOr: (value: unknown, other: number): number => (isAbsent(value) ? other : argument.whole(value)),
  number: (value: unknown): number =>
    typeof value === "number" && Number.isFinite(value) ? value : refuse(),
  flag: (value: unknown): boolean => (typeof value === "boolean" ? value : refuse()),
  flagOr: (value: unknown, other: boolean): boolean => (isAbsent(value) ? other : argument.flag(value)),
  bag: (value: unknown): Bag => (typeof value === "object" && value !== null ? (value as Bag) : refuse()),
  oneOf: <Choice extends string>(value: unknown, choices: readonly Choice[]): Choice =>
    choices.find((choice) => choice === value) ?? refuse(),
};
