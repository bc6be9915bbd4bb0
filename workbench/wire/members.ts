/** Reaches the members of host objects by their wire names; what is not declared fails loudly. */
import { HostError } from "./hostError.ts";
import type { HostClass } from "./hostClass.ts";
import { isHostObject, type HostObject } from "./hostObject.ts";
import type { ObjectModel } from "./objectModel.ts";

/** Where the client sends another name than its member's own. */
const renamed: Readonly<Record<string, string>> = { Gridlines: "showGridlines", Headings: "showHeadings" };

const camelCase = (name: string) => renamed[name] ?? name.charAt(0).toLowerCase() + name.slice(1);

/** Members that every collection has. */
const collectionMethods: Record<string, (items: HostObject[], index: unknown) => unknown> = {
  getCount: (items) => items.length,
  getItemAt: (items, index) => {
    const item = items[Number(index)];
    if (!item) throw new HostError("InvalidArgument");
    return item;
  },
};

export class Members {
  private readonly model: ObjectModel;

  constructor(model: ObjectModel) {
    this.model = model;
  }

  classOf(object: HostObject): HostClass {
    const found = this.model.classes[object.className];
    if (!found) throw new HostError("NotImplemented", `${object.className} is not emulated.`);
    return found;
  }

  /** A value, or the object or null object that a navigation property leads to. */
  get(object: HostObject, wireName: string): unknown {
    const name = camelCase(wireName);
    return this.at(object, name, (hostClass) => {
      const property = hostClass.properties?.[name];
      if (property) return property.get(object.state);
      const link = hostClass.links?.[name];
      if (link) return link(object.state);
      if (hostClass.items && name === "items") return object;
      throw new HostError("NotImplemented", `${object.className}.${name} is not emulated.`);
    });
  }

  set(object: HostObject, wireName: string, value: unknown): Promise<unknown> {
    const name = camelCase(wireName);
    return this.at(object, name, ({ properties }) => {
      const property = properties?.[name];
      if (!property?.set)
        throw new HostError("NotImplemented", `Setting ${object.className}.${name} is not emulated.`);
      property.set(object.state, value);
    });
  }

  call(object: HostObject, wireName: string, args: readonly unknown[]): Promise<unknown> {
    const name = camelCase(wireName);
    return this.at(object, name, (hostClass) => {
      const method = hostClass.methods?.[name];
      if (method) return method(object.state, ...args);
      const general = hostClass.items && collectionMethods[name];
      if (general) return general(hostClass.items?.(object.state) ?? [], args[0]);
      throw new HostError("NotImplemented", `${object.className}.${name}() is not emulated.`);
    });
  }

  /** Starts or stops an event; `wireName` as "_RegisterSelectionChangedEvent". */
  listen(object: HostObject, wireName: string): void {
    const event = wireName.replace(/^_(Un)?register/i, "");
    const listener = this.classOf(object).events?.[event];
    if (!listener) throw new HostError("NotImplemented", `${object.className} ${event} is not emulated.`);
    listener(object.state, !/^_un/i.test(wireName));
  }

  isLink(object: HostObject, name: string): boolean {
    return this.classOf(object).links?.[camelCase(name)] !== undefined;
  }

  private async at(
    object: HostObject,
    name: string,
    reach: (hostClass: HostClass) => unknown,
  ): Promise<unknown> {
    try {
      this.model.gate(object.className, name);
      return await reach(this.classOf(object));
    } catch (error) {
      throw located(error, `${object.className}.${name}`);
    }
  }
}

/** Any other error than the host's own is a fault of the workbench: it keeps its sentence, so that it is found. */
function located(error: unknown, location: string): HostError {
  const known = error instanceof HostError ? error : new HostError("GeneralException", String(error));
  known.location ||= location;
  return known;
}

/** An object where the client expects one: null and undefined stand for a null object. */
export function asFound(value: unknown): HostObject | null {
  if (value === null || value === undefined) return null;
  if (isHostObject(value)) return value;
  throw new HostError("InvalidObjectPath");
}
