/** Troubles set on purpose: what a person, a network or Excel itself may do to a request. */
import { HostError, type ErrorCode } from "../wire/hostError.ts";

export type Fault =
  /** Someone is typing in a cell: requests fail until they stop, or wait if the add-in asked for that. */
  | { readonly kind: "cellEdit" }
  /** Someone protects the sheet of that name before the next request. */
  | { readonly kind: "protectedSheet"; readonly sheet: string; readonly password?: string }
  /** No request or response may be larger. */
  | { readonly kind: "payloadLimit"; readonly bytes: number }
  /** The host fails at the action of that index (from 0) of the next request that has so many, once. */
  | {
      readonly kind: "failingAction";
      readonly index: number;
      readonly code?: ErrorCode;
      readonly sentence?: string;
    };

/** The request flag of `Excel.run({ delayForCellEdit: true })`. */
const delayForCellEdit = 64;

export class Faults {
  private set: Fault[] = [];
  private waiting: (() => void)[] = [];

  add(fault: Fault): void {
    this.set.push(fault);
  }

  /** Requests that waited for the end of cell editing go on. */
  clear(kind?: Fault["kind"]): void {
    this.set = kind ? this.set.filter((fault) => fault.kind !== kind) : [];
    if (!this.has("cellEdit")) for (const goOn of this.waiting.splice(0)) goOn();
  }

  all(): readonly Fault[] {
    return this.set;
  }

  async beforeRequest(flags: number): Promise<void> {
    if (!this.has("cellEdit")) return;
    if (!(flags & delayForCellEdit)) throw new HostError("InvalidOperationInCellEditMode");
    await new Promise<void>((goOn) => this.waiting.push(goOn));
  }

  beforeAction(index: number): void {
    for (const fault of this.set) {
      if (fault.kind !== "failingAction" || fault.index !== index) continue;
      this.set = this.set.filter((other) => other !== fault);
      throw new HostError(fault.code ?? "GeneralException", fault.sentence);
    }
  }

  /** Sheets that someone protects now: each such fault happens once. */
  takeProtections(): Extract<Fault, { kind: "protectedSheet" }>[] {
    const protections = this.set.filter((fault) => fault.kind === "protectedSheet");
    this.set = this.set.filter((fault) => fault.kind !== "protectedSheet");
    return protections;
  }

  payloadLimit(usual: number): number {
    const limits = this.set.map((fault) => (fault.kind === "payloadLimit" ? fault.bytes : Infinity));
    return Math.min(usual, ...limits);
  }

  private has(kind: Fault["kind"]): boolean {
    return this.set.some((fault) => fault.kind === kind);
  }
}
