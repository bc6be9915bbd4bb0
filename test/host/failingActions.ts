/** Playing edits so that Excel fails at a chosen action, and which actions there are to fail at. */
import fc from "fast-check";
import type { ExcelHost } from "../../workbench/host/excelHost.ts";
import { actionTypes, pathTypes, type WireRequest } from "../../workbench/wire/request.ts";

export interface ActionAt {
  readonly request: number;
  readonly index: number;
  /** Such as "GetRange Insert". */
  readonly kind: string;
}

const isOfWorkbook = (body: string) => !body.includes('"_RemoveReference"') && !body.includes("Microsoft.");

/** Every action of every request of the playing. */
export async function actionsOf(host: ExcelHost, play: () => Promise<void>): Promise<ActionAt[]> {
  return (await requestsOf(host, play)).flatMap((sent, request) =>
    sent.Actions.map((_, index) => ({ request, index, kind: kindOf(sent, index) })),
  );
}

const kindOf = ({ Actions, ObjectPaths }: WireRequest, index: number): string => {
  const action = Actions[index];
  return `${ObjectPaths[action?.ObjectPathId ?? -1]?.Name ?? ""} ${action?.Name ?? ""}`;
};

/** The last of each kind, before which the most was done. */
export const lastOfEach = (actions: readonly ActionAt[]): readonly ActionAt[] => [
  ...new Map(actions.map((action) => [action.kind, action])).values(),
];

/** So many of them: drawn by lot, but every time the same. */
export const someOf = (actions: readonly ActionAt[], drawn: number): readonly ActionAt[] =>
  fc.sample(fc.constantFrom(...actions), { numRuns: drawn, seed: 2016 });

/** A plan has thousands of actions: those that are looked at every time, or, with EVERY_ACTION=1, all in some hours. */
export const unlessEvery = (
  actions: readonly ActionAt[],
  choose: (actions: readonly ActionAt[]) => readonly ActionAt[],
): readonly ActionAt[] => (process.env["EVERY_ACTION"] === "1" ? actions : choose(actions));

/**
 * The actions that change the workbook, and each request's last. An action that only fetches an object leaves the
 * workbook as it found it, so that failing at it is failing at the next one that changes something.
 */
export async function changesOf(host: ExcelHost, play: () => Promise<void>): Promise<ActionAt[]> {
  return (await requestsOf(host, play)).flatMap((sent, request) =>
    sent.Actions.flatMap((_, index) =>
      changes(sent, index) || index === lastDone(sent) ? [{ request, index, kind: kindOf(sent, index) }] : [],
    ),
  );
}

/** A trace tells how far a request came, and cannot fail. */
const lastDone = ({ Actions }: WireRequest): number =>
  Actions.findLastIndex(({ ActionType }) => ActionType !== actionTypes.trace);

const always: readonly number[] = [actionTypes.method, actionTypes.setProperty];

/** What is fetched by a call that is no getter, such as add, is made by it. */
function changes({ Actions, ObjectPaths }: WireRequest, index: number): boolean {
  const action = Actions[index];
  if (action?.ActionType !== actionTypes.instantiate) return always.includes(action?.ActionType ?? 0);
  const path = ObjectPaths[action.ObjectPathId];
  return path?.ObjectPathType === pathTypes.method && !path.Name.startsWith("Get");
}

async function requestsOf(host: ExcelHost, play: () => Promise<void>): Promise<WireRequest[]> {
  const requests: WireRequest[] = [];
  const process = host.process.bind(host);
  host.process = (body, flags) => {
    if (isOfWorkbook(body)) requests.push(JSON.parse(body) as WireRequest);
    return process(body, flags);
  };
  await play();
  host.process = process;
  return requests;
}

/** Lets that one action fail; gives what the playing said of it. */
async function failAt(
  host: ExcelHost,
  { request, index }: ActionAt,
  play: () => Promise<void>,
): Promise<string> {
  let seen = 0;
  const process = host.process.bind(host);
  host.process = (body, flags) => {
    if (isOfWorkbook(body) && seen++ === request) host.faults.add({ kind: "failingAction", index });
    return process(body, flags);
  };
  try {
    await play();
    return "played";
  } catch (error) {
    return (error as Error).message;
  } finally {
    host.process = process;
    host.faults.clear();
  }
}

/** The failures after which the workbook was another than before, or after which nobody was told. */
export async function notTakenBack(
  host: ExcelHost,
  failures: readonly ActionAt[],
  play: () => Promise<void>,
  look: () => Promise<string>,
): Promise<string[]> {
  const before = await look();
  const wrong: string[] = [];
  for (const failure of failures) {
    const said = await failAt(host, failure, play);
    const other = firstOther(before, await look());
    if (other !== "" || !said.includes("Excel refused"))
      wrong.push(`${JSON.stringify(failure)}: ${said}${other}`);
  }
  return wrong;
}

/** Where a snapshot first differs, with what leads up to it. */
function firstOther(before: string, after: string): string {
  if (before === after) return "";
  const [was, is] = [before.split("\n"), after.split("\n")];
  const at = was.findIndex((line, place) => line !== is[place]);
  return ` After ${was.slice(Math.max(0, at - 12), at).join(" ")}: ${was[at] ?? ""} became ${is[at] ?? ""}`;
}
