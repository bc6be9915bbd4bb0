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

export function coverSheet(drawing: Drawing): SheetSpec {
  const { inputs } = drawing.placed.plan;
  const draft = new SheetDraft("cover", "Cover");
  drawHead(draft, inputs.title, `Medium-term financial plan for ${inputs.council}`, drawing);
  // The gap is what a reader looks for first.
  const row = drawHeadlines(draft, 5, drawing);
  drawAbout(draft, row + 1, drawing);
  const figures = headlines(drawing.placed).flatMap(({ at, years, line }) =>
    (years ? drawing.placed.columns.headings.slice(column.base - 1, -2) : [""]).map((_, year) => {
      const result = resultOf(drawing, at, year);
      return typeof result === "number" ? shownWidth(result, line.format, drawing.unit) : 0;
    }),
  );
  const widest = Math.max(13, ...figures);
  return draft.spec({
    columnWidths: [
      textWidth(
        headlines(drawing.placed).map(({ line }) => line.label),
        28,
        64,
      ),
      20,
      ...Array.from({ length: drawing.placed.columns.years + 1 }, () => widest),
    ],
    frozen: { rows: 3, columns: 0 },
    print: printOf(inputs.title),
  });
}

function drawAbout(draft: SheetDraft, from: number, { placed, printing, unit }: Drawing): void {
  const { inputs } = placed.plan;
  const { headings } = placed.columns;
  const facts = [
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
  draft.say(from, labelColumn, "About this plan", "heading");
  facts.forEach(([label = "", text = ""], at) => {
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
  draft.say(row, labelColumn, line.label, "label");
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
