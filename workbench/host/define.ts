/** Declares host classes and makes their objects, each class tied to its state by name. */
import type { HostClass } from "../wire/hostClass.ts";
import { HostError } from "../wire/hostError.ts";
import { isHostObject, type HostObject } from "../wire/hostObject.ts";
import type { States } from "./states.ts";

type ClassName = keyof States;

/** `define("Range", …)` only says which state the members get. */
export function define<Name extends ClassName>(
  _name: Name,
  hostClass: HostClass<States[Name]>,
): HostClass<States[Name]> {
  return hostClass;
}

/** An object of a class; the classes find one another by name, so that their files need not import each other. */
export function make<Name extends ClassName>(className: Name, state: States[Name]): HostObject<States[Name]> {
  return { className, state };
}

/** The state of an argument that must be an object of the class. */
export function stateOf<Name extends ClassName>(className: Name, value: unknown): States[Name] {
  if (!isHostObject(value) || value.className !== className) throw new HostError("InvalidArgument");
  return value.state as States[Name];
}
