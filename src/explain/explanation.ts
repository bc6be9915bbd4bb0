/** What a cell does, in words and numbers: everything that the pane and the command line show of it. */

export interface Step {
  /** The sum in words: "Open cases ÷ Holder FTE". */
  readonly words: string;
  /** The same with what each part comes to: "6,192 ÷ 344". */
  readonly values: string;
  readonly result: string;
}

/** A cell or range that a formula reads, or that reads the cell explained. */
export interface RelatedCell {
  readonly sheet: string;
  /** Such as B2 or B2:B9, without the sheet. */
  readonly cells: string;
  readonly words: string;
  readonly value: string;
}

/** One of the add-in's own functions in the formula. */
export interface FunctionNote {
  readonly name: string;
  readonly title: string;
  readonly definition: string;
  /** The sum as people write it. */
  readonly formula: string;
  /** With this cell's figures: "6,192 cases ÷ 344 FTE = 18.0 cases per FTE"; absent where it could not be worked out. */
  readonly worked?: string;
  readonly sources: readonly { readonly title: string; readonly url?: string }[];
  readonly traps: readonly string[];
}

export interface Explanation {
  readonly sheet: string;
  /** Such as B2. */
  readonly cell: string;
  /** What the cell is called: its row and column labels. */
  readonly name: string;
  readonly kind: "formula" | "typed" | "blank";
  readonly value: string;
  readonly unit?: string;
  readonly formula?: string;
  /** One sentence: what the cell is. */
  readonly words: string;
  readonly steps: readonly Step[];
  readonly functions: readonly FunctionNote[];
  /** In the order of the formula, each once; the first of them where there are many. */
  readonly precedents: readonly RelatedCell[];
  readonly precedentCount: number;
  /** In the order of the sheets; the first of them where there are many. */
  readonly dependents: readonly RelatedCell[];
  readonly dependentCount: number;
  /** How the formula differs from those beside it, a sentence each; empty where it does not. */
  readonly differences: readonly string[];
  /** For an error: the cells from here to the one where it starts, that one last. */
  readonly errorTrail: readonly RelatedCell[];
  /** What a reader must know besides: a circle, a function that is not worked out, a value that ours does not match. */
  readonly remarks: readonly string[];
}
