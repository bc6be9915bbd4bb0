/** Excel.RangeFormat: alignment, wrapping and sizes of cells. */
import { argument } from "./argument.ts";
import { define, make } from "./define.ts";
import { drawn, remembered } from "./looks.ts";
import { refuseIfProtected } from "./protect.ts";

const horizontals = ["General", "Left", "Center", "Right"] as const;
/** Excel's other alignments are remembered by the host and not drawn. */
const otherHorizontals = ["Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const verticals = ["Top", "Center", "Bottom"] as const;

const horizontal = drawn("horizontal", "General", (value) => argument.oneOf(value, horizontals));
const otherHorizontal = remembered("horizontal", null, (value) => value);

export const rangeFormat = define("RangeFormat", {
  properties: {
    columnWidth: {
      get: ({ book, area }) => book.engine.columnWidth(area),
      set: ({ book, area }, points) => {
        refuseIfProtected(book, area.sheetId, "allowFormatColumns");
        book.engine.setColumnWidth(area, argument.number(points));
      },
    },
    rowHeight: {
      get: ({ book, area }) => book.engine.rowHeight(area),
      set: ({ book, area }, points) => {
        refuseIfProtected(book, area.sheetId, "allowFormatRows");
        book.engine.setRowHeight(area, argument.number(points));
      },
    },
    horizontalAlignment: {
      get: (cells) => otherHorizontal.get(cells) ?? horizontal.get(cells),
      set: (cells, value) => {
        const other = otherHorizontals.find((each) => each === value);
        otherHorizontal.set(cells, other ?? null);
        horizontal.set(cells, other ? "General" : value);
      },
    },
    verticalAlignment: drawn("vertical", "Bottom", (value) => argument.oneOf(value, verticals)),
    wrapText: drawn("wrap", false, argument.flag),
    indentLevel: remembered("indentLevel", 0, argument.whole),
    shrinkToFit: remembered("shrinkToFit", false, argument.flag),
    textOrientation: remembered("textOrientation", 0, argument.whole),
    useStandardHeight: remembered("useStandardHeight", true, argument.flag),
    useStandardWidth: remembered("useStandardWidth", true, argument.flag),
  },
  links: {
    font: (cells) => make("RangeFont", cells),
    fill: (cells) => make("RangeFill", cells),
    borders: (cells) => make("RangeBorderCollection", cells),
    protection: (cells) => make("FormatProtection", cells),
  },
  methods: {
    autofitColumns: ({ book, area }) => book.engine.autofitColumns(area),
    // The grid fits rows to wrapped text by itself.
    autofitRows: () => null,
  },
});
