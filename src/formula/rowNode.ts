/** A row's formula once its names are found: each node gives a number, or a list of numbers to a function of many. */

export type Operator = "+" | "-" | "*" | "/" | "^" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** Rows are given by their place in the list of rows. */
export type RowNode =
  | { readonly kind: "number"; readonly value: number; readonly text: string }
  /** The row's cell in the same year, or its one cell where it is a constant. */
  | { readonly kind: "same"; readonly row: number }
  | { readonly kind: "previous"; readonly row: number }
  /** The cells of neighbouring rows in the same year. */
  | { readonly kind: "block"; readonly first: number; readonly last: number }
  /** The row's cells in every plan year. */
  | { readonly kind: "years"; readonly row: number }
  /** The cells of those neighbouring rows, in the same year, that bear the mark of the row asking. */
  | {
      readonly kind: "marked";
      readonly first: number;
      readonly last: number;
      readonly rows: readonly number[];
    }
  | { readonly kind: "negative"; readonly of: RowNode }
  | { readonly kind: "percent"; readonly of: RowNode }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: RowNode; readonly right: RowNode }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly RowNode[] }
  /** A custom function, with the same sum in plain Excel. */
  | {
      readonly kind: "custom";
      readonly name: string;
      readonly args: readonly RowNode[];
      readonly native: RowNode;
    };

/** What the node is made of, in the order in which it is written. */
export function partsOf(node: RowNode): readonly RowNode[] {
  switch (node.kind) {
    case "binary":
      return [node.left, node.right];
    case "negative":
    case "percent":
      return [node.of];
    case "call":
      return node.args;
    case "custom":
      return [node.native];
    default:
      return [];
  }
}
