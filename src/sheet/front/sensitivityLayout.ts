/** What stands where on Sensitivity: for each driver its better and its worse case, then the rest. */
import type { CaseEffect, Sensitivity } from "../../whatif/sensitivities.ts";
import type { BlockHead } from "../blockHead.ts";
import { chartRows } from "../planCharts.ts";
import type { InputSums } from "./inputSums.ts";
import { firstRow } from "../yearColumns.ts";

/** A driver in one of its cases. */
export interface SensitivityLine {
  readonly key: string;
  readonly label: string;
  readonly source: string;
  /** What is added to the gap in each plan year. */
  readonly gap: readonly number[];
  readonly invest: CaseEffect["invest"];
}

export interface Lines extends BlockHead {
  readonly first: number;
  readonly lines: readonly SensitivityLine[];
}

export interface SensitivityLayout {
  readonly better: Lines;
  readonly worse: Lines;
  /** The row that says whether a single driver decides the gap. */
  readonly stable: BlockHead & { readonly line: number };
  readonly chart: number;
  readonly others: Lines;
  readonly invest: Lines;
  readonly sums: BlockHead & {
    readonly headings: number;
    readonly tolerance: number;
    readonly first: number;
    readonly total: number;
  };
}

const words: Readonly<
  Record<"better" | "worse" | "stable" | "others" | "invest" | "sums", readonly string[]>
> = {
  better: [
    "What lowers the gap: change of the cumulative gap",
    "The better case of each driver, the largest driver of the last year first. Total: the plan years together.",
  ],
  worse: [
    "What raises the gap: change of the cumulative gap",
    "The worse case of each driver, in the same order.",
  ],
  stable: ["Does one driver decide the gap?", "The gap as it stands now against the changes above."],
  others: ["Further cases", "Between the plan and the cases above."],
  invest: [
    "Invest to save in each case",
    "Constant: the net present value, cashable only, in that case; in words when the investment has paid back.",
  ],
  sums: [
    "Inputs as at the build",
    "Where the sums differ, inputs have changed since: the figures above are those of the old inputs until a rebuild.",
  ],
};

const part = (row: number, words: readonly string[]): BlockHead => ({
  row,
  title: words[0] ?? "",
  note: words[1] ?? "",
});
const linesAt = (row: number, words: readonly string[], lines: readonly SensitivityLine[]): Lines => ({
  ...part(row, words),
  first: row + 2,
  lines,
});
/** The row of the next part; a part without lines takes no room. */
const below = ({ row, first, lines }: Lines): number => (lines.length === 0 ? row : first + lines.length + 1);

export function sensitivityLayout(
  found: readonly Sensitivity[],
  sums: readonly InputSums[],
): SensitivityLayout {
  const chart = firstRow;
  const better = linesAt(chart + chartRows, words.better, found.map(best));
  const worse = linesAt(below(better), words.worse, found.map(worst));
  const shown = new Set([...better.lines, ...worse.lines].map(({ key }) => key));
  const all = found.flatMap((driver) =>
    driver.cases.map((effect) => lineOf(driver, effect, named(driver, effect))),
  );
  const stable = below(worse);
  const others = linesAt(
    stable + 4,
    words.others,
    all.filter(({ key }) => !shown.has(key)),
  );
  const invest = linesAt(
    below(others),
    words.invest,
    all.filter((line) => line.invest !== undefined),
  );
  const last = below(invest);
  return {
    ...{ better, worse, chart, others, invest },
    stable: { ...part(stable, words.stable), line: stable + 2 },
    sums: {
      ...part(last, words.sums),
      ...{ headings: last + 2, tolerance: last + 3, first: last + 4, total: last + 4 + sums.length },
    },
  };
}

const named = ({ name }: Sensitivity, { label }: CaseEffect): string => `${name}: ${label}`;

function lineOf({ id, basis }: Sensitivity, effect: CaseEffect, label: string): SensitivityLine {
  return {
    key: `${id}:${effect.label}`,
    label,
    source: `${effect.label}. ${basis}`,
    gap: effect.gap.slice(1),
    invest: effect.invest,
  };
}

/** The case that lowers (1) or raises (-1) the last year's gap most; the plan itself where no case does. */
function extreme(driver: Sensitivity, sign: 1 | -1): SensitivityLine {
  const [most] = [...driver.cases].sort((one, other) => sign * (one.lastYear - other.lastYear));
  if (most && sign * most.lastYear < 0) return lineOf(driver, most, driver.name);
  const years = (driver.cases[0]?.gap.length ?? 1) - 1;
  return {
    key: `${driver.id}:as planned`,
    label: driver.name,
    source: "As planned: no case goes this way",
    gap: Array.from({ length: years }, () => 0),
    invest: undefined,
  };
}

const best = (driver: Sensitivity): SensitivityLine => extreme(driver, 1);
const worst = (driver: Sensitivity): SensitivityLine => extreme(driver, -1);
