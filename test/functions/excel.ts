/** Calls the functions as Excel does, with the Error class of Microsoft's own custom-functions runtime. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { functionFiles } from "../../build/functionFiles.js";

type Shell = (...args: unknown[]) => unknown;

const root = path.join(import.meta.dirname, "../..");
const require = createRequire(import.meta.url);

/** The runtime wants a browser; this much of one lets it define its classes. It is given no host to talk to. */
function realRuntime(): { CustomFunctions: unknown } {
  const file = require.resolve("@microsoft/office-js/dist/custom-functions-runtime.js");
  const src = `http://localhost/${path.basename(file)}`;
  const script = { src, getAttribute: () => src };
  // It would wait 50 seconds for a host, then throw: its clock stands still.
  const setTimeout = () => undefined;
  const window: Record<string, unknown> = { console, setTimeout, clearTimeout, performance };
  window["window"] = window["self"] = window["top"] = window["parent"] = window;
  Object.assign(window, {
    name: "",
    navigator: { userAgent: "" },
    history: {},
    location: { search: "", href: "http://localhost/", hash: "", protocol: "http:", hostname: "localhost" },
    localStorage: { getItem: () => null, setItem: () => undefined },
    sessionStorage: { getItem: () => null, setItem: () => undefined },
    addEventListener: () => undefined,
    document: {
      readyState: "complete",
      addEventListener: () => undefined,
      // It finds its own folder by the script that loaded it; what it would load next is left out.
      getElementsByTagName: (tag: string) => [tag === "script" ? script : { appendChild: () => undefined }],
      createElement: () => ({ setAttribute: () => undefined }),
    },
  });
  vm.runInNewContext(readFileSync(file, "utf8"), window, { filename: file });
  return window as { CustomFunctions: unknown };
}

const { CustomFunctions: runtime } = realRuntime();
Object.assign(globalThis, { CustomFunctions: runtime });

const modules = await Promise.all(
  functionFiles.map((file) => import(path.join(root, file)) as Promise<Record<string, Shell>>),
);

/** Every function that the files export, by id. */
export const functions: Readonly<Record<string, Shell>> = Object.assign({}, ...modules) as Record<
  string,
  Shell
>;

/** An error cell as the runtime hands it to a function. */
export function errorCell(code: string): CustomFunctions.Error {
  return new CustomFunctions.Error(code as never);
}

/** What an error cell shows: its code and, where Excel shows one, its sentence. */
function shownError(error: CustomFunctions.Error): string {
  const code: string = error.code;
  return ["#VALUE!", "#N/A"].includes(code) ? `${code} ${error.message ?? ""}`.trim() : code;
}

const shown = (value: unknown): unknown =>
  value instanceof CustomFunctions.Error ? shownError(value) : value;

/** Words and switches arrive bare, everything else as a matrix. An argument left out arrives as null. */
const bareArguments: Readonly<Record<string, number>> = {
  PART_YEAR: 3,
  FULL_YEAR_EFFECT: 3,
  DISCOUNT_FACTOR: 2,
};
export const omitted = Symbol("omitted");

function asExcelSends(id: string, argument: unknown, at: number): unknown {
  if (argument === omitted) return null;
  return Array.isArray(argument) || bareArguments[id] === at ? argument : [[argument]];
}

/** What a formula shows: an error alone is no matrix, whether it was thrown or not. */
function filled(result: unknown): unknown {
  if (!Array.isArray(result)) return shown(result);
  const spilled = (result as unknown[][]).map((row) => row.map(shown));
  const [[only] = []] = result as unknown[][];
  const isAlone = spilled.length === 1 && spilled[0]?.length === 1;
  return isAlone && only instanceof CustomFunctions.Error ? shown(only) : spilled;
}

/** The cells that a formula fills: values, or errors as they are shown. */
export function cells(id: string, ...args: unknown[]): unknown {
  const call = functions[id];
  if (!call) throw new Error(`No function ${id}`);
  try {
    return filled(call(...args.map((argument, at) => asExcelSends(id, argument, at))));
  } catch (thrown) {
    if (thrown instanceof CustomFunctions.Error) return shownError(thrown);
    throw thrown;
  }
}

/** The one cell that a formula fills. */
export function cell(id: string, ...args: unknown[]): unknown {
  const filled = cells(id, ...args);
  return Array.isArray(filled) ? ((filled as unknown[][])[0] ?? [])[0] : filled;
}

/** A list as a column of cells. */
export const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
