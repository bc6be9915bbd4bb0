/** Makes an add-in's custom functions known to the grid, under the add-in's namespace. */
import type { BaseValueObject, IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { UniverBook } from "../engine/univerBook.ts";
import { callFunction, type Implementations } from "./callFunction.ts";
import type { Delivery } from "./functionArguments.ts";
import type { FunctionMetadata, FunctionsMetadata } from "./functionMetadata.ts";
import type { Sentences } from "./sentences.ts";
import { inputOf, valueObjects } from "./univerValues.ts";

export interface AddinFunctions {
  readonly namespace: string;
  readonly metadata: FunctionsMetadata;
  readonly implementations: Implementations;
  /** Asked at each call: the person at the workbench may change the platform. */
  readonly delivery: () => Delivery;
  readonly sentences: Sentences;
}

/** Formulas that were #NAME? before need a recalculation; Univer has forgotten that it did not know them. */
export function registerFunctions({ book, parts }: UniverBook, addin: AddinFunctions): void {
  const injector = book.getActiveSheet().getInject();
  const functions = injector.get(parts.IFunctionService);
  const descriptions = injector.get(parts.IDescriptionService);

  /** Univer's own class for custom functions takes blanks for zeros, so the values are read one step earlier. */
  class AddinFunction extends parts.BaseFunction {
    private readonly metadata: FunctionMetadata;
    constructor(metadata: FunctionMetadata) {
      super(fullName(addin.namespace, metadata));
      this.metadata = metadata;
    }
    override calculate(...values: BaseValueObject[]): BaseValueObject {
      const inputs = values.map(inputOf);
      const result = callFunction(this.metadata, addin.implementations, inputs, addin.delivery());
      const source = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      addin.sentences.keep(source, result);
      return valueObjects(parts, result);
    }
  }

  const names = addin.metadata.functions.map((fn) => fullName(addin.namespace, fn));
  functions.registerExecutors(...addin.metadata.functions.map((fn) => new AddinFunction(fn)));
  functions.deleteFormulaAstCacheKey(...names, addin.namespace, addin.namespace.toLowerCase());
  descriptions.unregisterDescriptions(names);
  descriptions.registerDescriptions(
    addin.metadata.functions.map((fn) => describe(addin.namespace, fn, parts.FunctionType.User)),
  );
}

const fullName = (namespace: string, fn: FunctionMetadata): string => `${namespace}.${fn.name}`.toUpperCase();

/** Univer's own enumeration of no and yes, 0 and 1. */
const flag = (on: boolean): never => Number(on) as never;

/** What the grid's formula help shows of a function. */
function describe(
  namespace: string,
  fn: FunctionMetadata,
  functionType: IFunctionInfo["functionType"],
): IFunctionInfo {
  return {
    functionName: fullName(namespace, fn),
    functionType,
    description: fn.description ?? "",
    abstract: fn.description ?? "",
    functionParameter: fn.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: flag(!parameter.optional),
      repeat: flag(parameter.repeating ?? false),
    })),
  };
}
