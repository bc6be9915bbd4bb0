/** How a class of Excel's object model is declared: tables of members, named as in Microsoft's reference. */
import type { HostObject } from "./hostObject.ts";

/**
 * A member written as a function of the object's state. Taken from a method type, so that classes of any state fit
 * one registry.
 */
type Method<State> = { bound(state: State, ...args: unknown[]): unknown }["bound"];

export interface Property<State> {
  get(state: State): unknown;
  /** Absent = read-only. */
  set?(state: State, value: unknown): void;
}

/** null = a null object. */
export type Found = HostObject | null;

export interface HostClass<State = unknown> {
  /** Sent back when an object is made, so that the client does not make it again on the next sync. */
  id?(state: State): string;
  readonly properties?: Readonly<Record<string, Property<State>>>;
  readonly links?: Readonly<Record<string, { bound(state: State): Found }["bound"]>>;
  /** A method that gives an object returns it; one that gives null where an object is due gives a null object. */
  readonly methods?: Readonly<Record<string, Method<State>>>;
  /** Of a collection: its items in order. */
  items?(state: State): HostObject[];
  /** Events by the suffix of the client's register and unregister calls, as "SelectionChangedEvent". */
  readonly events?: Readonly<Record<string, { bound(state: State, listening: boolean): void }["bound"]>>;
}
