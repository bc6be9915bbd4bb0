/** Finds the objects that a request names by path; each path is walked once a request. */
import { HostError } from "./hostError.ts";
import type { HostObject } from "./hostObject.ts";
import { asFound, type Members } from "./members.ts";
import type { ObjectModel } from "./objectModel.ts";
import type { References } from "./references.ts";
import { pathTypes, type WireArguments, type WirePath, type WireRequest } from "./request.ts";

type Step = (paths: ObjectPaths, path: WirePath) => unknown;

/** Path type → how to get there. Paths below a null object lead to null objects. */
const steps: Record<number, Step> = {
  [pathTypes.global]: (paths) => paths.model.root,
  [pathTypes.newObject]: (paths, path) => paths.service(path.Name),
  [pathTypes.method]: (paths, path) =>
    paths.fromParent(path, async (parent) =>
      paths.members.call(parent, path.Name, await paths.argumentsOf(path.ArgumentInfo)),
    ),
  [pathTypes.property]: (paths, path) =>
    paths.fromParent(path, (parent) => paths.members.get(parent, path.Name)),
  [pathTypes.indexer]: (paths, path) =>
    paths.fromParent(path, async (parent) =>
      paths.members.call(parent, "GetItem", await paths.argumentsOf(path.ArgumentInfo)),
    ),
  [pathTypes.reference]: (paths, path) => paths.references.find(path.Name),
  [pathTypes.nothing]: () => null,
};

export class ObjectPaths {
  readonly model: ObjectModel;
  readonly members: Members;
  readonly references: References;
  private readonly request: WireRequest;
  private readonly found = new Map<number, HostObject | null>();

  constructor(model: ObjectModel, members: Members, references: References, request: WireRequest) {
    this.model = model;
    this.members = members;
    this.references = references;
    this.request = request;
  }

  async find(id: number): Promise<HostObject | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    const step = path && steps[path.ObjectPathType];
    if (!step) throw new HostError("InvalidObjectPath", `Object path ${id} is not understood.`);
    const object = asFound(await step(this, path));
    this.found.set(id, object);
    return object;
  }

  /** Arguments by position, those given by path as the objects there. */
  async argumentsOf(info: WireArguments | undefined): Promise<unknown[]> {
    const paths = info?.ReferencedObjectPathIds ?? [];
    const args: unknown[] = [];
    for (const [position, value] of (info?.Arguments ?? []).entries()) {
      const path = paths[position];
      args.push(typeof path === "number" && path > 0 ? await this.find(path) : value);
    }
    return args;
  }

  async fromParent(path: WirePath, step: (parent: HostObject) => unknown): Promise<unknown> {
    const parent = await this.find(path.ParentObjectPathId ?? 0);
    return parent && step(parent);
  }

  service(name: string): HostObject {
    const service = this.model.services[name];
    if (!service) throw new HostError("NotImplemented", `The service ${name} is not emulated.`);
    return service;
  }
}
