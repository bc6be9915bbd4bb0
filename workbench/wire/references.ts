/** Objects that the client keeps by reference from one request to the next, as ranges. */
import { HostError } from "./hostError.ts";
import type { HostObject } from "./hostObject.ts";

export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly names = new Map<HostObject, string>();
  private made = 0;

  keep(object: HostObject): void {
    if (this.names.has(object)) return;
    const name = `reference ${++this.made}`;
    this.names.set(object, name);
    this.objects.set(name, object);
  }

  release(name: string): void {
    const object = this.objects.get(name);
    if (object) this.names.delete(object);
    this.objects.delete(name);
  }

  clear(): void {
    this.objects.clear();
    this.names.clear();
  }

  nameOf(object: HostObject): string | undefined {
    return this.names.get(object);
  }

  find(name: string): HostObject {
    const object = this.objects.get(name);
    if (!object) throw new HostError("InvalidReference");
    return object;
  }

  /** All objects kept, for those who must follow rows that move. */
  all(): HostObject[] {
    return [...this.objects.values()];
  }
}
