/** Calls custom functions through Microsoft's real runtime over the wire, as Excel's calculation does. */
import type { FunctionResult } from "../host/book.ts";
import type { ExcelHost } from "../host/excelHost.ts";
import { callMessage } from "../wire/message.ts";

export interface RuntimeCall {
  readonly id: string;
  readonly args: readonly unknown[];
  /** The cell that holds the formula. */
  readonly address?: string;
  /** True of functions that functions.json lets see error values. */
  readonly allowsErrors?: boolean;
}

/** A value or spill; or an error, with the sentence that Excel would show. */
export type RuntimeResult =
  { readonly value: unknown } | { readonly error: string; readonly sentence: string };

const allowErrors = 4;

/** The runtime's numbers for errors; any other shows as #VALUE!, as does a function that is not known. */
const errors: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  10: "#NAME?",
};

/** What Excel hands over for an error in a cell that a function may see. */
export const errorArgument = (code: string) => ({ type: "CustomFunctionError", code });

export class FunctionsRuntime {
  private readonly host: ExcelHost;
  private readonly waiting = new Map<number, (result: RuntimeResult) => void>();
  private calls = 0;

  constructor(host: ExcelHost) {
    this.host = host;
    host.book.functionResults.push((results) => {
      for (const result of results) this.settle(result);
    });
  }

  /** Sends all calls in one message, as one calculation does. */
  call(calls: readonly RuntimeCall[]): Promise<RuntimeResult[]> {
    const sent = calls.map((call) => ({ call, number: ++this.calls }));
    const results = sent.map(
      ({ number }) => new Promise<RuntimeResult>((resolve) => this.waiting.set(number, resolve)),
    );
    this.host.tell(
      sent.map(({ number, call: { id, args, address = "Sheet1!A1", allowsErrors = false } }) =>
        callMessage([number, id, args, address, allowsErrors ? allowErrors : 0]),
      ),
    );
    return Promise.all(results);
  }

  private settle([call, succeeded, value, code]: FunctionResult): void {
    const result = succeeded
      ? { value }
      : { error: errors[Number(code)] ?? "#VALUE!", sentence: String(value) };
    this.waiting.get(call)?.(result);
    this.waiting.delete(call);
  }
}
