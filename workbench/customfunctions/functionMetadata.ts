/** functions.json as the add-in's build writes it: what Excel knows of the functions before any of them runs. */

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  /** Whether parameters of type any are given error cells; otherwise an error is the result without a call. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}
