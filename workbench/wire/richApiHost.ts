/** The host's end of the wire: takes requests one after the other and answers each with results or an error. */
import { actions, type Desk } from "./actions.ts";
import { HostError } from "./hostError.ts";
import { Members } from "./members.ts";
import type { ObjectModel } from "./objectModel.ts";
import { ObjectPaths } from "./objectPaths.ts";
import { Queries } from "./queries.ts";
import { References } from "./references.ts";
import { actionTypes, pathTypes, type WireAction, type WireRequest } from "./request.ts";
import type { WireError, WireResponse, WireResult } from "./response.ts";

/** What may stand in a request's way: limits of the platform and faults set on purpose. Each may throw. */
export interface Obstacles {
  beforeRequest(bytes: number, flags: number): void | Promise<void>;
  beforeAction(index: number): void;
  afterRequest(bytes: number): void;
}

const sizeOf = (json: string) => new TextEncoder().encode(json).length;

export class RichApiHost {
  readonly references = new References();
  private readonly model: ObjectModel;
  private readonly obstacles: Obstacles;
  private readonly members: Members;
  private readonly queries: Queries;
  private last: Promise<unknown> = Promise.resolve();

  constructor(model: ObjectModel, obstacles: Obstacles) {
    this.model = model;
    this.obstacles = obstacles;
    this.members = new Members(model);
    this.queries = new Queries(this.members, this.references);
  }

  /** Answers a request's JSON with the response's; a request waits for those before it. */
  process(body: string, flags = 0): Promise<string> {
    const answer = this.last.then(() => this.answer(body, flags));
    this.last = answer;
    return answer;
  }

  private async answer(body: string, flags: number): Promise<string> {
    const request = JSON.parse(body) as WireRequest;
    const ofWorkbook = !isClientsErrand(request);
    try {
      if (ofWorkbook) await this.obstacles.beforeRequest(sizeOf(body), flags);
      const response = JSON.stringify(await this.run(request, ofWorkbook));
      if (ofWorkbook) this.obstacles.afterRequest(sizeOf(response));
      return response;
    } catch (error) {
      return JSON.stringify({ Results: [], Error: wireError(error, 0) });
    }
  }

  /** What was done before a failing action stays done, as in Excel. */
  private async run(request: WireRequest, ofWorkbook: boolean): Promise<WireResponse> {
    const paths = new ObjectPaths(this.model, this.members, this.references, request);
    const Results: WireResult[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (ofWorkbook) this.obstacles.beforeAction(index);
        const value = await this.act({ paths, queries: this.queries }, action);
        Results.push({ ActionId: action.Id, Value: value ?? null });
        if (action.ActionType === actionTypes.trace) TraceIds.push(action.Id);
      } catch (error) {
        return { Results, TraceIds, Error: wireError(error, index) };
      }
    }
    return { Results, TraceIds };
  }

  private act(desk: Desk, action: WireAction): unknown {
    const doing = actions[action.ActionType];
    if (!doing) throw new HostError("NotImplemented", `Action type ${action.ActionType} is not emulated.`);
    return doing(desk, action);
  }
}

/** Behind Office.addin: what the add-in's author asks for, though by a service. */
const runtimeServices = "Microsoft.AppRuntime.";

/**
 * The client's own requests (telemetry, hand-shakes, results of functions, releasing references after a batch) are not
 * subject to the workbook's troubles.
 */
function isClientsErrand({ Actions, ObjectPaths }: WireRequest): boolean {
  const toService = Object.values(ObjectPaths).some(
    ({ ObjectPathType, Name }) => ObjectPathType === pathTypes.newObject && !Name.startsWith(runtimeServices),
  );
  const releases = Actions.filter(({ Name }) => Name === "_RemoveReference").length;
  const others = Actions.filter(({ ActionType }) => ActionType !== actionTypes.instantiate).length;
  return toService || (releases > 0 && releases === others);
}

function wireError(error: unknown, index: number): WireError {
  const { code, message, location, status } =
    error instanceof HostError ? error : new HostError("GeneralException", String(error));
  return { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: status };
}
