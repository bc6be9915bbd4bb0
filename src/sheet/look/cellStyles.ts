/** How each style of cell looks: one accent colour, and pale yellow with blue text for what people may type. */
import type { ConditionalFormat, FormatName, StyleName } from "../workbookSpec.ts";

export interface CellLook {
  /** The style's name in Excel's gallery of cell styles. */
  readonly name: string;
  readonly font: {
    readonly size: number;
    readonly color: string;
    readonly bold?: true;
    readonly italic?: true;
    readonly underline?: true;
  };
  readonly fill?: string;
  /** The number format that comes with the style, if it is not General. */
  readonly format?: Exclude<FormatName, "money">;
  readonly border?: { readonly top?: Line; readonly bottom?: Line; readonly around?: Line };
  readonly alignment: {
    readonly horizontal: "left" | "right" | "general";
    readonly vertical?: "top";
    readonly wrap?: true;
    /** Steps in from the left, so that a text does not touch the number beside it. */
    readonly indent?: number;
  };
  /** Cells that may still be typed in once somebody protects the sheet. */
  readonly locked: boolean;
}

interface Line {
  readonly weight: "thin" | "medium" | "double";
  readonly color: string;
}

export const fontName = "Arial";

/** The colour of headings, tabs and chart lines. */
export const accent = "#17555C";

const ink = "#1F1F1F";
const grey = "#595959";
const white = "#FFFFFF";
const inputBlue = "#1F4E9E";
const inputYellow = "#FFF9E5";
const paleAccent = "#E3EEEF";
const hair: Line = { weight: "thin", color: "#B8C4C6" };
const rule: Line = { weight: "thin", color: accent };

const doubleRule: Line = { weight: "double", color: accent };

const text = { size: 10, color: ink } as const;
const bold = { ...text, bold: true } as const;
const left = { horizontal: "left", vertical: "top" } as const;
/** What a step of an indent takes, in digits of the body's letters: three spaces. */
export const indentWidth = 1.6;

const wrapped = { ...left, wrap: true } as const;
const right = { horizontal: "right", vertical: "top" } as const;
const headed = { font: { ...bold, color: white }, fill: accent, locked: true } as const;

export const cellStyles: Readonly<Record<StyleName, CellLook>> = {
  title: {
    name: "Plan title",
    font: { size: 16, color: accent, bold: true },
    alignment: left,
    locked: true,
  },
  subtitle: { name: "Plan subtitle", font: { size: 11, color: grey }, alignment: left, locked: true },
  heading: {
    name: "Plan heading",
    font: { size: 12, color: accent, bold: true },
    alignment: left,
    locked: true,
  },
  columnHeading: { name: "Plan column heading", ...headed, alignment: wrapped },
  // Stands in from the heading to its left, as the texts below it do.
  inputHeading: { name: "Plan input heading", ...headed, alignment: { ...wrapped, indent: 1 } },
  yearHeading: { name: "Plan year heading", ...headed, alignment: { ...right, wrap: true } },
  blockHeading: {
    name: "Plan block heading",
    font: { ...bold, color: accent },
    fill: paleAccent,
    alignment: left,
    locked: true,
  },
  label: { name: "Plan label", font: text, alignment: left, locked: true },
  note: { name: "Plan note", font: { ...text, color: grey, italic: true }, alignment: left, locked: true },
  unitNote: {
    name: "Plan unit",
    font: { ...text, color: grey, italic: true },
    alignment: { ...right, wrap: true },
    locked: true,
  },
  source: {
    name: "Plan source",
    font: { ...text, color: grey },
    alignment: { ...wrapped, indent: 1 },
    locked: true,
  },
  paragraph: { name: "Plan paragraph", font: text, alignment: wrapped, locked: true },
  input: {
    name: "Plan input",
    font: { ...text, color: inputBlue },
    fill: inputYellow,
    border: { around: hair },
    alignment: right,
    locked: false,
  },
  inputText: {
    name: "Plan input text",
    font: { ...text, color: inputBlue },
    fill: inputYellow,
    border: { around: hair },
    format: "text",
    alignment: { ...wrapped, indent: 1 },
    locked: false,
  },
  calculation: { name: "Plan calculation", font: text, alignment: right, locked: true },
  subtotal: { name: "Plan subtotal", font: bold, border: { top: rule }, alignment: right, locked: true },
  subtotalLabel: {
    name: "Plan subtotal label",
    font: bold,
    border: { top: rule },
    alignment: wrapped,
    locked: true,
  },
  total: {
    name: "Plan total",
    font: bold,
    border: { top: rule, bottom: doubleRule },
    alignment: right,
    locked: true,
  },
  totalLabel: {
    name: "Plan total label",
    font: bold,
    border: { top: rule, bottom: doubleRule },
    alignment: wrapped,
    locked: true,
  },
  result: {
    name: "Plan result",
    font: { size: 12, color: accent, bold: true },
    border: { bottom: rule },
    alignment: right,
    locked: true,
  },
  check: {
    name: "Plan check",
    font: bold,
    alignment: right,
    locked: true,
  },
  masterCheck: { name: "Plan master check", font: bold, alignment: left, locked: true },
  link: {
    name: "Plan link",
    font: { ...text, color: accent, underline: true },
    alignment: left,
    locked: true,
  },
};

/** The looks that depend on a formula; each cell also says in words or in bold what its colour says. */
export const conditionalLooks: Readonly<
  Record<
    ConditionalFormat["style"],
    { readonly color: string; readonly fill: string; readonly bold: boolean }
  >
> = {
  error: { color: "#9C0006", fill: "#FFD9D6", bold: true },
  alert: { color: "#7A4B00", fill: "#FFE8C2", bold: true },
  met: { color: "#0B5A2B", fill: "#DDF2E3", bold: false },
};
