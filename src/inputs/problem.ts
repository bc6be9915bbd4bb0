/** One thing that is wrong with what somebody typed: where it stands, what it is and how to mend it. */
export interface Problem {
  /** As people find it: Posts!D14 in a workbook, posts[3].pay in a plan file. */
  readonly place: string;
  /** What is wrong, with the offending value: 'pay is text "32k"'. */
  readonly what: string;
  /** What to do: "type 32000". */
  readonly fix: string;
  /** The cell to jump to, where the place is one. */
  readonly at?: { readonly sheet: string; readonly cell: string };
}
