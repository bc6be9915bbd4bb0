/** The list of emulated classes. A class is missing here or has no such member: the host says so, loudly. */
import type { HostClass } from "../wire/hostClass.ts";
import { application } from "./application.ts";
import { appRuntimePersistenceService, appRuntimeService } from "./appRuntimeServices.ts";
import { chart } from "./chart.ts";
import { chartCollection } from "./chartCollection.ts";
import {
  chartAxes,
  chartAxis,
  chartAxisTitle,
  chartDataLabels,
  chartLegend,
  chartTitle,
} from "./chartParts.ts";
import {
  chartFill,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
} from "./chartSeries.ts";
import { conditionalFormat } from "./conditionalFormat.ts";
import { conditionalFormatCollection } from "./conditionalFormatCollection.ts";
import { dataValidation } from "./dataValidation.ts";
import { customProperty, customPropertyCollection, documentProperties } from "./documentProperties.ts";
import { formatProtection } from "./formatProtection.ts";
import { iterativeCalculation } from "./iterativeCalculation.ts";
import { namedItem } from "./namedItem.ts";
import { namedItemCollection } from "./namedItemCollection.ts";
import { pageBreak, pageBreakCollection } from "./pageBreaks.ts";
import { headerFooter, headerFooterGroup, pageLayout } from "./pageLayout.ts";
import { range } from "./range.ts";
import { rangeAreas } from "./rangeAreas.ts";
import { rangeAreasCollection } from "./rangeAreasCollection.ts";
import { rangeBorder } from "./rangeBorder.ts";
import { rangeBorderCollection } from "./rangeBorderCollection.ts";
import { rangeCollection } from "./rangeCollection.ts";
import { rangeFill } from "./rangeFill.ts";
import { rangeFont } from "./rangeFont.ts";
import { rangeFormat } from "./rangeFormat.ts";
import {
  cellValueConditionalFormat,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from "./ruleParts.ts";
import { addinInternalService, customFunctions, telemetryService } from "./services.ts";
import { setting } from "./setting.ts";
import { settingCollection } from "./settingCollection.ts";
import type { States } from "./states.ts";
import { style } from "./style.ts";
import { styleCollection } from "./styleCollection.ts";
import { table } from "./table.ts";
import { tableCollection } from "./tableCollection.ts";
import { tableColumn } from "./tableColumn.ts";
import { tableColumnCollection } from "./tableColumnCollection.ts";
import { tableRow } from "./tableRow.ts";
import { tableRowCollection } from "./tableRowCollection.ts";
import { workbook } from "./workbook.ts";
import { workbookProtection } from "./workbookProtection.ts";
import { workbookRangeAreas } from "./workbookRangeAreas.ts";
import { worksheet } from "./worksheet.ts";
import { worksheetCollection } from "./worksheetCollection.ts";
import { worksheetFreezePanes } from "./worksheetFreezePanes.ts";
import { worksheetProtection } from "./worksheetProtection.ts";
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from "./xmlParts.ts";

export const classes: { readonly [Name in keyof States]: HostClass<States[Name]> } = {
  Workbook: workbook,
  Application: application,
  IterativeCalculation: iterativeCalculation,
  WorkbookProtection: workbookProtection,
  DocumentProperties: documentProperties,
  CustomPropertyCollection: customPropertyCollection,
  CustomProperty: customProperty,
  SettingCollection: settingCollection,
  Setting: setting,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  PageLayout: pageLayout,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  Range: range,
  RangeAreas: rangeAreas,
  RangeAreasCollection: rangeAreasCollection,
  RangeCollection: rangeCollection,
  WorkbookRangeAreas: workbookRangeAreas,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  CellValueConditionalFormat: cellValueConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFill: conditionalRangeFill,
  StyleCollection: styleCollection,
  Style: style,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  TableCollection: tableCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartDataLabels: chartDataLabels,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
  ChartLineFormat: chartLineFormat,
  AddinInternalService: addinInternalService,
  TelemetryService: telemetryService,
  CustomFunctions: customFunctions,
  AppRuntimeService: appRuntimeService,
  AppRuntimePersistenceService: appRuntimePersistenceService,
};
