/** The open workbook behind all host objects: the engine, and what the engine has no place for. */
import type { Area, CellStyle, Engine } from "../engine/engine.ts";
import { AppRuntime } from "./appRuntime.ts";
import { Layers } from "./layers.ts";

export type Bag = Record<string, unknown>;

/** What the name stands for is the engine's. */
export interface StoredName {
  name: string;
  comment: string;
  visible: boolean;
  readonly sheetId?: string | undefined;
}

export interface StoredTable {
  readonly id: string;
  area: Area;
  readonly bag: Bag;
}

export interface StoredChart {
  readonly id: string;
  readonly sheetId: string;
  source: Area;
  readonly series: Bag[];
  readonly bag: Bag;
  /** The bags of the chart's parts, as "title" or "axes valueAxis". */
  readonly parts: Map<string, Bag>;
}

/** A conditional format: its type, where it applies, and what it says by path, as "custom.rule.formula". */
export interface StoredRule {
  readonly id: string;
  readonly type: string;
  area: Area;
  readonly bag: Bag;
}

/** A named cell style: the parts that the engine draws, and the others by name. */
export interface StoredStyle {
  readonly name: string;
  readonly builtIn: boolean;
  readonly drawn: CellStyle;
  readonly remembered: Bag;
}

export interface StoredProtection {
  readonly options: Bag;
  readonly password: string;
}

/** [call, succeeded, value or message, error code] as the custom-functions runtime sends it. */
export type FunctionResult = readonly [number, boolean, unknown, unknown?];

export class Book {
  readonly engine: Engine;
  readonly names: StoredName[] = [];
  tables: StoredTable[] = [];
  charts: StoredChart[] = [];
  rules: StoredRule[] = [];
  styles: StoredStyle[] = [{ name: "Normal", builtIn: true, drawn: {}, remembered: {} }];
  readonly runtime = new AppRuntime();
  readonly settings = new Map<string, unknown>();
  readonly xmlParts = new Map<string, string>();
  readonly customProperties = new Map<string, unknown>();
  /** By sheet id. */
  readonly protection = new Map<string, StoredProtection>();
  /** What is written to areas of cells and the engine does not keep. */
  readonly layers = new Layers();
  /** Events that the add-in listens to, as "SelectionChangedEvent Workbook". */
  readonly listening = new Set<string>();
  /** Who waits for results of the real custom-functions runtime. */
  readonly functionResults: ((results: readonly FunctionResult[]) => void)[] = [];
  private readonly bags = new Map<string, Bag>();
  private ids = 0;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  /** Stored properties by owner, as "application" or "pageLayout <sheet id>". */
  bag(owner: string): Bag {
    const bag = this.bags.get(owner) ?? {};
    this.bags.set(owner, bag);
    return bag;
  }

  newId(kind: string): string {
    return `${kind}${++this.ids}`;
  }

  forgetSheet(sheetId: string): void {
    this.protection.delete(sheetId);
    this.tables = this.tables.filter(({ area }) => area.sheetId !== sheetId);
    this.charts = this.charts.filter((chart) => chart.sheetId !== sheetId);
    this.rules = this.rules.filter(({ area }) => area.sheetId !== sheetId);
    this.layers.forgetSheet(sheetId);
    for (const owner of [...this.bags.keys()].filter((each) => each.endsWith(` ${sheetId}`)))
      this.bags.delete(owner);
    const kept = this.names.filter((name) => name.sheetId !== sheetId);
    this.names.splice(0, this.names.length, ...kept);
  }
}
