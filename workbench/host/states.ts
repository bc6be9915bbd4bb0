/** What each class of host object knows of itself. */
import type { Area } from "../engine/engine.ts";
import type { Bag, Book, StoredChart, StoredName, StoredRule, StoredStyle, StoredTable } from "./book.ts";

export interface Sheet {
  readonly book: Book;
  readonly sheetId: string;
}

export interface Cells {
  readonly book: Book;
  /** Follows its cells while the client keeps the object. */
  area: Area;
}

/** The look of cells, or of a named style; its area then means nothing. */
export interface Looks extends Cells {
  readonly style?: StoredStyle;
}

export interface StyleState {
  readonly book: Book;
  readonly style: StoredStyle;
}

/** Cells under one rule for typing; `others` are set with them. */
export interface Validated extends Cells {
  readonly others?: readonly Area[];
}

export interface Areas {
  readonly book: Book;
  readonly areas: readonly Area[];
}

/** Without a sheet: the whole workbook. */
export interface Scope {
  readonly book: Book;
  readonly sheetId?: string | undefined;
}

export interface Edge extends Looks {
  readonly edge: string;
}

export interface NameState {
  readonly book: Book;
  readonly name: StoredName;
}

export interface TableState {
  readonly book: Book;
  readonly table: StoredTable;
}

/** A column or row of a table's body, counted from 0. */
export interface TableLine extends TableState {
  readonly index: number;
}

export interface ChartState {
  readonly book: Book;
  readonly chart: StoredChart;
}

export interface ChartPart extends ChartState {
  /** As "title" or "axes valueAxis". */
  readonly part: string;
}

export interface SeriesState extends ChartState {
  readonly series: Bag;
}

export interface RuleState {
  readonly book: Book;
  readonly rule: StoredRule;
}

export interface RulePart extends RuleState {
  /** As "custom.format". */
  readonly part: string;
}

export interface Keyed {
  readonly book: Book;
  readonly key: string;
}

export interface HeaderFooterState extends Sheet {
  readonly page: string;
}

export interface PageBreakState extends Sheet {
  readonly row: number;
}

/** Nothing of its own: a service of the host. */
type Stateless = null;

/** Class, as Microsoft's reference names it → state. */
export interface States {
  Workbook: Book;
  Application: Book;
  IterativeCalculation: Book;
  WorkbookProtection: Book;
  DocumentProperties: Book;
  CustomPropertyCollection: Book;
  CustomProperty: Keyed;
  SettingCollection: Book;
  Setting: Keyed;
  CustomXmlPartCollection: Book;
  CustomXmlPartScopedCollection: Keyed;
  CustomXmlPart: Keyed;
  WorksheetCollection: Book;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  PageLayout: Sheet;
  PageBreakCollection: Sheet;
  PageBreak: PageBreakState;
  HeaderFooterGroup: Sheet;
  HeaderFooter: HeaderFooterState;
  Range: Cells;
  RangeAreas: Areas;
  RangeAreasCollection: Areas;
  RangeCollection: Areas;
  WorkbookRangeAreas: Areas;
  RangeFormat: Cells;
  RangeFont: Looks;
  RangeFill: Looks;
  RangeBorderCollection: Looks;
  RangeBorder: Edge;
  FormatProtection: Cells;
  DataValidation: Validated;
  ConditionalFormatCollection: Cells;
  ConditionalFormat: RuleState;
  CustomConditionalFormat: RuleState;
  CellValueConditionalFormat: RuleState;
  ConditionalFormatRule: RulePart;
  ConditionalRangeFormat: RulePart;
  ConditionalRangeFont: RulePart;
  ConditionalRangeFill: RulePart;
  StyleCollection: Book;
  Style: StyleState;
  NamedItemCollection: Scope;
  NamedItem: NameState;
  TableCollection: Scope;
  Table: TableState;
  TableColumnCollection: TableState;
  TableColumn: TableLine;
  TableRowCollection: TableState;
  TableRow: TableLine;
  ChartCollection: Sheet;
  Chart: ChartState;
  ChartTitle: ChartPart;
  ChartLegend: ChartPart;
  ChartAxes: ChartPart;
  ChartAxis: ChartPart;
  ChartAxisTitle: ChartPart;
  ChartDataLabels: ChartPart;
  ChartSeriesCollection: ChartState;
  ChartSeries: SeriesState;
  ChartSeriesFormat: SeriesState;
  ChartFill: SeriesState;
  ChartLineFormat: SeriesState;
  AddinInternalService: Stateless;
  TelemetryService: Stateless;
  CustomFunctions: Book;
  AppRuntimeService: Book;
  AppRuntimePersistenceService: Book;
}
