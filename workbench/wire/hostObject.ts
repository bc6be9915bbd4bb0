/** An object of the emulated Excel as the wire sees it: the name of its class, and what that class knows of it. */

export interface HostObject<State = unknown> {
  readonly className: string;
  readonly state: State;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "state" in value;
}
