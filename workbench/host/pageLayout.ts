/** Excel.PageLayout: how a sheet prints. Remembered, not drawn. */
import { argument } from "./argument.ts";
import { define, make, stateOf } from "./define.ts";
import { kept } from "./kept.ts";
import { rangeArgument } from "./rangeArgument.ts";
import { isHostObject } from "../wire/hostObject.ts";
import type { Area } from "../engine/engine.ts";
import type { HeaderFooterState, Sheet } from "./states.ts";

const bagOf = ({ book, sheetId }: Sheet) => book.bag(`pageLayout ${sheetId}`);

/** Print titles are ranges: set by range or address, read as ranges or null objects. */
const setRange = (name: string) => (sheet: Sheet, range: unknown) => {
  bagOf(sheet)[name] = rangeArgument({ book: sheet.book, area: cornerOf(sheet) }, range);
};
const rangeOrNull = (name: string) => (sheet: Sheet) => {
  const area = bagOf(sheet)[name] as Area | undefined;
  return area ? make("Range", { book: sheet.book, area }) : null;
};

/** What prints may be several ranges. */
function setPrintArea(sheet: Sheet, printed: unknown): void {
  bagOf(sheet).printArea =
    isHostObject(printed) && printed.className === "RangeAreas"
      ? stateOf("RangeAreas", printed).areas
      : [rangeArgument({ book: sheet.book, area: cornerOf(sheet) }, printed)];
}

function printAreaOrNull(sheet: Sheet) {
  const areas = (bagOf(sheet).printArea ?? []) as readonly Area[];
  return areas.length > 0 ? make("RangeAreas", { book: sheet.book, areas }) : null;
}

const cornerOf = ({ sheetId }: Sheet): Area => ({ sheetId, row: 0, column: 0, height: 1, width: 1 });

const pointsIn: Record<string, number> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** Margins given in a unit are kept in points. */
function setPrintMargins(sheet: Sheet, unit: unknown, margins: unknown): void {
  const factor = pointsIn[argument.text(unit)] ?? 1;
  for (const [side, size] of Object.entries(argument.bag(margins)))
    bagOf(sheet)[`${side}Margin`] = argument.number(size) * factor;
}

export const pageLayout = define("PageLayout", {
  properties: kept(bagOf, {
    blackAndWhite: false,
    bottomMargin: 54,
    centerHorizontally: false,
    centerVertically: false,
    draftMode: false,
    firstPageNumber: "",
    footerMargin: 21.6,
    headerMargin: 21.6,
    leftMargin: 50.4,
    orientation: "Portrait",
    paperSize: "A4",
    printComments: "NoComments",
    printErrors: "AsDisplayed",
    printGridlines: false,
    printHeadings: false,
    printOrder: "DownThenOver",
    rightMargin: 50.4,
    topMargin: 54,
    zoom: { scale: 100 },
  }),
  links: { headersFooters: (sheet) => make("HeaderFooterGroup", sheet) },
  methods: {
    setPrintArea,
    getPrintAreaOrNullObject: printAreaOrNull,
    setPrintTitleRows: setRange("printTitleRows"),
    getPrintTitleRowsOrNullObject: rangeOrNull("printTitleRows"),
    setPrintTitleColumns: setRange("printTitleColumns"),
    getPrintTitleColumnsOrNullObject: rangeOrNull("printTitleColumns"),
    setPrintMargins,
  },
});

export const headerFooterGroup = define("HeaderFooterGroup", {
  properties: kept(bagOf, { state: "Default", useSheetMargins: true, useSheetScale: true }),
  links: {
    defaultForAllPages: (sheet) => make("HeaderFooter", { ...sheet, page: "default" }),
    evenPages: (sheet) => make("HeaderFooter", { ...sheet, page: "even" }),
    firstPage: (sheet) => make("HeaderFooter", { ...sheet, page: "first" }),
    oddPages: (sheet) => make("HeaderFooter", { ...sheet, page: "odd" }),
  },
});

export const headerFooter = define("HeaderFooter", {
  properties: kept(
    ({ book, sheetId, page }: HeaderFooterState) => book.bag(`headerFooter ${page} ${sheetId}`),
    {
      centerFooter: "",
      centerHeader: "",
      leftFooter: "",
      leftHeader: "",
      rightFooter: "",
      rightHeader: "",
    },
  ),
});
