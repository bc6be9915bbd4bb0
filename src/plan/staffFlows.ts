/** Who starts and which posts come and go, change by change, marked with the posts line they belong to. */
import type { Row } from "../formula/row.ts";
import type { PlanInputs, StaffChange } from "../inputs/planInputs.ts";
import { calculated } from "./line.ts";
import type { PlanBlock } from "./plan.ts";
import { rowName } from "./rowName.ts";

/** The rows of each block of flows; SUMFOR finds a posts line's own. */
export interface StaffFlows {
  readonly blocks: readonly PlanBlock[];
  /** FTE who start, recruits before conversions. */
  readonly started: readonly Row[];
  /** The same as FTE-years of the year in which they start. */
  readonly startedAverage: readonly Row[];
  readonly converted: readonly Row[];
  readonly convertedAverage: readonly Row[];
  readonly newlyQualified: readonly Row[];
  /** Posts created, less posts deleted, at the year's end. */
  readonly posts: readonly Row[];
  readonly postsPart: readonly Row[];
  readonly postsFull: readonly Row[];
}

type Flow = Exclude<keyof StaffFlows, "blocks" | "converted" | "convertedAverage">;

interface Wording {
  readonly title: string;
  readonly unit: string;
  readonly formula: (name: string) => string;
}

const titles: Readonly<Record<Flow, Wording>> = {
  started: {
    title: "Staff who start in the year",
    unit: "FTE",
    formula: (name) => `change.${name}.fte*timing.${name}.start`,
  },
  startedAverage: {
    title: "Staff who start, averaged over the year",
    unit: "FTE",
    formula: (name) => `change.${name}.fte*timing.${name}.part`,
  },
  newlyQualified: {
    title: "Newly qualified who start, for twelve months each",
    unit: "FTE",
    formula: (name) =>
      `change.${name}.fte*change.${name}.newlyQualifiedShare*(timing.${name}.part+timing.${name}.full)`,
  },
  posts: {
    title: "Posts created, less posts deleted, in the year",
    unit: "FTE",
    formula: (name) => `change.${name}.fte*timing.${name}.start`,
  },
  postsPart: {
    title: "Posts created, less posts deleted, part-year",
    unit: "FTE",
    formula: (name) => `change.${name}.fte*timing.${name}.part`,
  },
  postsFull: {
    title: "Posts created, less posts deleted, full-year effect of last year's",
    unit: "FTE",
    formula: (name) => `change.${name}.fte*timing.${name}.full`,
  },
};

export function staffFlows({ staffChanges }: PlanInputs): StaffFlows {
  const ofKind = (kind: StaffChange["kind"]): StaffChange[] =>
    staffChanges.filter((change) => change.kind === kind);
  const starters = [...ofKind("recruitment"), ...ofKind("conversion")];
  const posts = [...ofKind("created"), ...ofKind("deleted")];
  const conversions = new Set(ofKind("conversion").map(({ ref }) => ref));
  const blocks = (Object.keys(titles) as Flow[]).map((flow) => {
    const changes = flow.startsWith("posts") ? posts : starters;
    return { flow, block: flowBlock(flow, changes) };
  });
  const rowsOf = (flow: Flow): Row[] =>
    blocks.find((each) => each.flow === flow)?.block.lines.map(({ row }) => row) ?? [];
  const first = starters.findIndex(({ ref }) => conversions.has(ref));
  const onlyConverted = (rows: Row[]): Row[] => (first < 0 ? [] : rows.slice(first));
  return {
    blocks: blocks.map(({ block }) => block).filter(({ lines }) => lines.length > 0),
    started: rowsOf("started"),
    startedAverage: rowsOf("startedAverage"),
    converted: onlyConverted(rowsOf("started")),
    convertedAverage: onlyConverted(rowsOf("startedAverage")),
    newlyQualified: rowsOf("newlyQualified"),
    posts: rowsOf("posts"),
    postsPart: rowsOf("postsPart"),
    postsFull: rowsOf("postsFull"),
  };
}

function flowBlock(flow: Flow, changes: readonly StaffChange[]): PlanBlock {
  const { title, unit, formula } = titles[flow];
  const lines = changes.map(({ ref, name, post, kind }) => {
    const sum = formula(rowName(ref));
    const row = {
      id: `flow.${rowName(ref)}.${flow}`,
      formula: kind === "deleted" ? `-${sum}` : sum,
      mark: post,
    };
    return calculated(row, { label: name, unit, format: "fte" }, { source: kind });
  });
  return { title, lines };
}
