/** What each type of action does to the object it names. */
import { HostError } from "./hostError.ts";
import type { HostObject } from "./hostObject.ts";
import { isHostObject } from "./hostObject.ts";
import { asFound } from "./members.ts";
import type { ObjectPaths } from "./objectPaths.ts";
import type { Queries } from "./queries.ts";
import { actionTypes, type WireAction } from "./request.ts";

export interface Desk {
  readonly paths: ObjectPaths;
  readonly queries: Queries;
}

type Doing = (desk: Desk, action: WireAction) => unknown;

/**
 * Acting on a null object. Excel's own code for it is not documented; the client stops most such calls before they
 * are sent.
 */
async function actual({ paths }: Desk, action: WireAction): Promise<HostObject> {
  const object = await paths.find(action.ObjectPathId);
  if (!object) throw new HostError("InvalidObjectPath");
  return object;
}

const query: Doing = async ({ paths, queries }, action) => {
  const object = await paths.find(action.ObjectPathId);
  return object && queries.answer(object, action.QueryInfo ?? {});
};

interface Errand {
  readonly name: RegExp;
  run(desk: Desk, object: HostObject, name: string, args: readonly unknown[]): void | Promise<void>;
}

/** Calls of the client's own, not of the add-in's author; on a null object they do nothing. */
const errands: readonly Errand[] = [
  { name: /^_KeepReference$/, run: ({ paths }, object) => paths.references.keep(object) },
  {
    name: /^_RemoveReference$/,
    run: ({ paths }, _object, _name, [reference]) => paths.references.release(String(reference)),
  },
  // Asked before a large grid is sent in slices.
  {
    name: /^_ValidateArraySize$/,
    run: async ({ paths: { members } }, object, _name, [rows, columns]) => {
      const fits =
        (await members.get(object, "RowCount")) === rows &&
        (await members.get(object, "ColumnCount")) === columns;
      if (!fits) throw new HostError("InvalidArgument");
    },
  },
  { name: /^_(un)?register/i, run: ({ paths }, object, name) => paths.members.listen(object, name) },
];

const method: Doing = async (desk, action) => {
  const { paths, queries } = desk;
  const args = await paths.argumentsOf(action.ArgumentInfo);
  const errand = errands.find(({ name }) => name.test(action.Name));
  if (errand) {
    const object = await paths.find(action.ObjectPathId);
    if (object) await errand.run(desk, object, action.Name, args);
    return null;
  }
  const object = await actual(desk, action);
  const value = await paths.members.call(object, action.Name, args);
  return isHostObject(value) ? queries.identity(value) : value;
};

const setProperty: Doing = async (desk, action) => {
  const object = await actual(desk, action);
  const [value] = await desk.paths.argumentsOf(action.ArgumentInfo);
  await desk.paths.members.set(object, action.Name, value);
};

const update: Doing = async (desk, action) => {
  await assign(desk, await actual(desk, action), action.ObjectState ?? {});
};

async function assign(desk: Desk, object: HostObject, values: object): Promise<void> {
  const { members } = desk.paths;
  for (const [name, value] of Object.entries(values) as [string, unknown][]) {
    const inner = members.isLink(object, name) ? asFound(await members.get(object, name)) : null;
    if (inner) await assign(desk, inner, value as object);
    else await members.set(object, name, value);
  }
}

const notEmulated =
  (what: string): Doing =>
  () => {
    throw new HostError("NotImplemented", `${what} is not emulated.`);
  };

export const actions: Readonly<Record<number, Doing>> = {
  [actionTypes.instantiate]: async ({ paths, queries }, action) => {
    const object = await paths.find(action.ObjectPathId);
    return object && queries.identity(object);
  },
  [actionTypes.query]: query,
  [actionTypes.queryAsJson]: query,
  [actionTypes.method]: method,
  [actionTypes.setProperty]: setProperty,
  [actionTypes.update]: update,
  // The client asks only to be told when the actions before it are done.
  [actionTypes.trace]: () => null,
  [actionTypes.recursiveQuery]: notEmulated("loadRecursive()"),
  [actionTypes.ensureUnchanged]: notEmulated("ensureUnchanged()"),
};
