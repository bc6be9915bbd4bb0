/** What the host answers: results of the actions that succeeded and, if one failed, its error. */

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface WireResponse {
  readonly Results: WireResult[];
  readonly Error?: WireError;
  /** Ids of the trace actions that were passed. */
  readonly TraceIds?: number[];
}
