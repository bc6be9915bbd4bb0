/** The custom functions as Excel calls them: by id, ranges as matrices, what is left out as null. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionFiles } from "../../build/functionFiles.js";
import type { Cells } from "./ironCalc.ts";

interface Parameter {
  readonly name: string;
  readonly optional?: boolean;
  readonly dimensionality?: string;
}

/** What a call returns: a value or an error's code such as "#DIV/0!". */
export type Answer = number | boolean | string;

class ExcelError {
  readonly code: string;
  readonly message: string | undefined;
  constructor(code: string, message?: string) {
    this.code = code;
    this.message = message;
  }
}
(globalThis as { CustomFunctions?: unknown }).CustomFunctions ??= { Error: ExcelError };

type CustomFunction = (...args: unknown[]) => unknown;

const root = path.resolve(import.meta.dirname, "../..");
const files = functionFiles.map((file) => path.resolve(root, file));
const generated = await generateCustomFunctionsMetadata(files);
const { functions } = JSON.parse(generated.metadataJson) as {
  functions: { id: string; parameters: Parameter[] }[];
};
const modules = (await Promise.all(files.map((file) => import(pathToFileURL(file).href)))) as Record<
  string,
  CustomFunction
>[];
const exported = new Map(modules.flatMap((module) => Object.entries(module)));
const nameOf = new Map(generated.associate.map(({ id, functionName }) => [id, functionName]));

/** The parameters of each function as functions.json has them. */
export const parametersOf = new Map(functions.map(({ id, parameters }) => [id, parameters]));

/** The answer in each cell; an error that fills the whole result comes as one cell. */
export function call(id: string, args: readonly (Cells | undefined)[]): Answer[][] {
  const run = exported.get(nameOf.get(id) ?? "");
  const parameters = parametersOf.get(id);
  if (!run || !parameters) throw new Error(`functions.json has no ${id}`);
  const given = parameters.map(({ dimensionality }, place) => {
    const cells = args[place];
    if (!cells) return null;
    return dimensionality === "matrix" ? cells : cells[0]?.[0];
  });
  try {
    const result = run(...given);
    return (Array.isArray(result) ? (result as unknown[][]) : [[result]]).map((row) => row.map(answer));
  } catch (thrown) {
    return [[answer(thrown)]];
  }
}

function answer(value: unknown): Answer {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "object" && value !== null && "code" in value && typeof value.code === "string")
    return value.code;
  throw value instanceof Error ? value : new Error(`Neither a number nor an error: ${String(value)}`);
}
