/** Answers what the client loads: properties by name or path, whole objects, and collections with their items. */
import type { HostObject } from "./hostObject.ts";
import { asFound, type Members } from "./members.ts";
import type { References } from "./references.ts";
import type { WireQuery } from "./request.ts";

type Answer = Record<string, unknown>;

const pascalCase = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const withoutItems = (path: string) => path.replace(/^items(\/|$)/i, "");

export class Queries {
  private readonly members: Members;
  private readonly references: References;

  constructor(members: Members, references: References) {
    this.members = members;
    this.references = references;
  }

  /** What tells an object from its like, so that the client finds it again. */
  identity(object: HostObject): Answer {
    const id = this.members.classOf(object).id?.(object.state);
    const reference = this.references.nameOf(object);
    return {
      ...(id !== undefined && { Id: id }),
      ...(reference !== undefined && { _ReferenceId: reference }),
    };
  }

  answer(object: HostObject, query: WireQuery): Promise<Answer> {
    const names = [...(query.Select ?? []), ...(query.Expand ?? [])].filter((name) => name !== "$none");
    return this.members.classOf(object).items
      ? this.ofCollection(object, names, query)
      : this.ofObject(object, names);
  }

  private async ofCollection(object: HostObject, names: string[], query: WireQuery): Promise<Answer> {
    const hostClass = this.members.classOf(object);
    const { properties } = hostClass;
    const own = names.filter((name) => properties?.[name]);
    const ofItems = names
      .filter((name) => !properties?.[name])
      .map(withoutItems)
      .filter(Boolean);
    const all = hostClass.items?.(object.state) ?? [];
    const first = query.Skip ?? 0;
    const chosen = all.slice(first, query.Top === undefined ? undefined : first + query.Top);
    const answers: Answer[] = [];
    for (const item of chosen) answers.push(await this.answer(item, { Select: ofItems }));
    const answer = own.length > 0 ? await this.ofObject(object, own) : {};
    return { ...answer, _Items: answers };
  }

  private async ofObject(object: HostObject, names: string[]): Promise<Answer> {
    const answer = this.identity(object);
    for (const [name, below] of this.branches(object, names)) {
      const value = await this.members.get(object, name);
      answer[pascalCase(name)] = this.members.isLink(object, name) ? await this.below(value, below) : value;
    }
    return answer;
  }

  private async below(value: unknown, names: string[]): Promise<Answer | null> {
    const object = asFound(value);
    return object && this.answer(object, { Select: names });
  }

  /** Paths by their first name; nothing asked for = every plain property. */
  private branches(object: HostObject, names: string[]): Map<string, string[]> {
    const plain = Object.keys(this.members.classOf(object).properties ?? {});
    const wanted = names.length === 0 || names.includes("$all") ? [...plain, ...names] : names;
    const branches = new Map<string, string[]>();
    for (const path of wanted.filter((name) => name !== "$all")) {
      const [name = "", ...rest] = path.split("/");
      const below = branches.get(name) ?? [];
      if (rest.length > 0) below.push(rest.join("/"));
      branches.set(name, below);
    }
    return branches;
  }
}
