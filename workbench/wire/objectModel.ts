/** The object model behind the wire: its root, its classes and the gate that hides what the platform lacks. */
import type { HostClass } from "./hostClass.ts";
import type { HostObject } from "./hostObject.ts";

export interface ObjectModel {
  /** The workbook. */
  readonly root: HostObject;
  readonly classes: Readonly<Record<string, HostClass>>;
  /** Objects that the client makes by name and that are no part of the workbook, as its telemetry. */
  readonly services: Readonly<Record<string, HostObject>>;
  /** Throws ApiNotFound for a member that the emulated platform does not have yet. */
  gate(className: string, member: string): void;
}
