/** Cover: what the plan is, for whom, by whom and when; its headline figures. */
import { addinVersion } from "../addinVersion.ts";
import { type Drawing, resultOf, shownUnit } from "../drawing.ts";
import { type Headline, headlines } from "./headlines.ts";
import { drawHead, printOf } from "../sheetHead.ts";
import { SheetDraft } from "../sheetDraft.ts";
import { shownWidth, textWidth } from "../look/columnWidths.ts";
import { watchGap } from "../watchGap.ts";
import { column } from "../yearColumns.ts";
import type { SheetSpec } from "../workbookSpec.ts";

const [labelColumn, unitColumn, firstFigure] = [1, 2, 3];

/** Longer names wrap. */
const widestLabel = 48;
const widestUnit = 20;
const longestText = 120;
/** Figures stand well apart where the years are few; many years stand on one page. */
const few = 6;
const leastFigure = { few: 13, many: 10 } as const;
/** Letters of the results against those of other sheets. */
const large = 1.2;

export function coverSheet(drawing: Drawing): SheetSpec {
  const { inputs } = drawing.placed.plan;
  const draft = new SheetDraft("cover", "Cover");
  drawHead(draft, inputs.title, `Medium-term financial plan for ${inputs.council}`, drawing);
  // The gap is what a reader looks for first.
  const row = drawHeadlines(draft, 5, drawing);
  drawAbout(draft, row + 1, aboutPlan(drawing));
  return draft.spec({
    columnWidths: widths(drawing),
    frozen: { rows: 3, columns: 0 },
    print: { ...printOf(inputs.title), repeatColumns: unitColumn },
  });
}

function widths(drawing: Drawing): number[] {
  const { years } = drawing.placed.columns;
  const found = headlines(drawing.placed);
  const widest = ({ at, line }: Headline, last: number): number =>
    Math.max(
      ...Array.from({ length: last + 1 }, (_, year) => {
        const result = resultOf(drawing, at, year);
        return typeof result === "number" ? shownWidth(result, line.format, drawing.unit) : 0;
      }),
    );
  const yearly = found.flatMap((headline) => (headline.years ? widest(headline, years) * large : []));
  const single = found.flatMap((headline) => (headline.years ? [] : widest(headline, 0)));
  const figure = Math.max(years > few ? leastFigure.many : leastFigure.few, ...yearly);
  const figures = [Math.max(figure, ...single), ...Array.from({ length: years }, () => figure)];
  const texts = textWidth(
    aboutPlan(drawing).map(([, text]) => text),
    0,
    longestText,
  );
  const rest = texts - figures.reduce((sum, width) => sum + width, widestUnit);
  return [
    textWidth(
      found.map(({ line }) => line.label),
      28,
      widestLabel,
    ),
    widestUnit,
    ...figures,
    // The texts about the plan run on beside the figures: what they take there prints too.
    ...(rest > 0 ? [rest] : []),
  ];
}

type Fact = readonly [label: string, text: string];

function aboutPlan({ placed, printing, unit }: Drawing): readonly Fact[] {
  const { inputs } = placed.plan;
  const { headings } = placed.columns;
  return [
    ["What it is", "From posts, staff, cases, placements and budget lines to the plan, year by year."],
    ["Prepared for", inputs.council],
    ["Prepared by", inputs.author],
    ["Date", inputs.date],
    ["Version", `Medium-Term Plan add-in ${addinVersion}`],
    [
      "Years",
      `${headings[column.base - 1] ?? ""}, then to ${headings[column.base + inputs.years - 1] ?? ""}; April to March`,
    ],
    ["Units", `Cells hold pounds; money is shown in ${unit}. A dash is nil.`],
    ["Signs", "Cost +, saving and funding −, gap + = shortfall."],
    [
      "Formulas",
      printing.style === "native"
        ? "Plain Excel throughout: nothing else is needed to work it out."
        : "Some call the Medium-Term Plan add-in (MTFP.…); Methods says what shows without it.",
    ],
    [
      "Limits",
      "Rates of future years are assumptions; Inputs gives the source of each figure and how sure it is.",
    ],
  ];
}

function drawAbout(draft: SheetDraft, from: number, facts: readonly Fact[]): void {
  draft.say(from, labelColumn, "About this plan", "heading");
  facts.forEach(([label, text], at) => {
    draft.say(from + 1 + at, labelColumn, label, "label");
    draft.say(from + 1 + at, unitColumn, text, "label");
  });
}

function drawHeadlines(draft: SheetDraft, from: number, drawing: Drawing): number {
  const found = headlines(drawing.placed);
  if (found.length === 0) return from;
  const { headings, years } = drawing.placed.columns;
  draft.say(from, labelColumn, "Headline figures", "heading");
  draft.write(from + 1, labelColumn, [
    "Figure",
    "Unit",
    ...headings.slice(column.base - 1, column.base + years),
  ]);
  draft.style(from + 1, labelColumn, 2, "columnHeading");
  draft.style(from + 1, firstFigure, years + 1, "yearHeading");
  found.forEach((headline, at) => drawHeadline(draft, from + 2 + at, headline, drawing));
  const gaps = found.filter(({ line }) => line.row.id.includes("gap"));
  const rows = gaps.map((gap) => from + 2 + found.indexOf(gap));
  watchGap(draft, rows, firstFigure, years + 1);
  return from + 2 + found.length;
}

function drawHeadline(draft: SheetDraft, row: number, { at, line, years }: Headline, drawing: Drawing): void {
  const place = drawing.printing.placeOf(at);
  draft.say(row, labelColumn, line.label, "paragraph");
  draft.say(row, unitColumn, shownUnit(line.unit, line.format, drawing.unit), "label");
  const width = years ? drawing.placed.columns.years + 1 : 1;
  // A change has no figure in the base year; a link to its blank cell would show nil.
  const skipped = years && line.row.base === undefined ? 1 : 0;
  const results = Array.from({ length: width }, (_, year) => resultOf(drawing, at, year));
  const shift = `[${column.base - firstFigure}]`;
  draft.calculate(
    row,
    firstFigure + skipped,
    `='${place.sheet}'!R${place.row}C${years ? shift : (place.column ?? column.constant)}`,
    results.slice(skipped),
  );
  draft.style(row, firstFigure, width, years ? "result" : "calculation", line.format);
}
