/** Checks: what must hold (errors), what a reader should know (alerts), and sources that disagree with themselves. */
import type { Comparison, PlanInputs } from "../inputs/planInputs.ts";
import { alertChecks } from "./alertChecks.ts";
import type { Check } from "./check.ts";
import { errorChecks } from "./errorChecks.ts";
import { modelledCost } from "./modelledCost.ts";
import { formatOfUnit } from "./formatOfUnit.ts";
import { calculated, type Measured } from "./line.ts";
import type { PlanBlock, PlanLine, PlanSheet } from "./plan.ts";
import { rowName } from "./rowName.ts";

const count = (label: string): Measured => ({ label, unit: "count", format: "whole" });

export function checksSheet(inputs: PlanInputs): PlanSheet {
  const errors = errorChecks(inputs);
  const alerts = alertChecks(inputs);
  const compared = comparisonBlock(inputs.comparisons);
  return {
    id: "checks",
    name: "Checks",
    purpose: "0 = all is well. An error is a fault of the plan; an alert is for a person to judge.",
    tables: [],
    blocks: [
      master(alerts, inputs.comparisons),
      tolerances(inputs),
      checkBlock("Class error", errors, "check", "checks.errorsInYear"),
      ...(alerts.length > 0 ? [checkBlock("Class alert", alerts, "alert", "checks.alertsInYear")] : []),
      ...compared,
    ],
  };
}

function master(alerts: readonly Check[], comparisons: readonly Comparison[]): PlanBlock {
  const parts = [
    ...(alerts.length > 0 ? ["SUM(YEARS(checks.alertsInYear))"] : []),
    ...(comparisons.length > 0 ? ["checks.comparisons"] : []),
  ];
  const line = (
    id: string,
    constant: string,
    label: string,
    type: PlanLine["type"],
    name: string,
  ): PlanLine => calculated({ id, constant }, count(label), { type, name });
  return {
    title: "Master check",
    lines: [
      line(
        "checks.errors",
        "SUM(YEARS(checks.errorsInYear))",
        "Errors of the plan years",
        "check",
        "check_errors",
      ),
      line(
        "checks.alerts",
        parts.join("+") || "0",
        "Alerts of the plan years and the sources",
        "alert",
        "check_alerts",
      ),
    ],
  };
}

function tolerances(inputs: PlanInputs): PlanBlock {
  const cost = modelledCost(inputs);
  const levels = inputs.lines.filter(
    ({ as, block }) => as === "levels" && block !== "funding" && block !== "reserves",
  );
  const held = [...cost, ...levels.map(({ ref }) => `line.${rowName(ref)}`)];
  const held0 = `plan.approvedBudget${held.map((row) => `-${row}`).join("")}`;
  return {
    title: "What the checks rest on",
    lines: [
      calculated(
        { id: "checks.tolerance", constant: 0.005 },
        { label: "Smaller differences are the computer's", unit: "£ or FTE", format: "factor" },
        { source: "Half a penny" },
      ),
      ...(cost.length === 0
        ? []
        : [
            calculated(
              { id: "checks.unmodelled", base: held0, formula: "PREV(checks.unmodelled)" },
              { label: "Approved base less base model, held flat", unit: "£", format: "money" },
              { source: "Stands in the base budget brought forward" },
            ),
          ]),
    ],
  };
}

function checkBlock(
  title: string,
  checks: readonly Check[],
  type: "check" | "alert",
  total: string,
): PlanBlock {
  const lines = checks.map(({ id, label, formula, inBase, source }) =>
    calculated({ id, formula, ...(inBase ? { base: formula } : {}) }, count(label), {
      type,
      source,
      total: "sum",
    }),
  );
  const sum = `SUM(${lines.at(0)?.row.id ?? ""}:${lines.at(-1)?.row.id ?? ""})`;
  return {
    title,
    lines: [
      ...lines,
      calculated({ id: total, base: sum, formula: sum }, count("In the year"), { type, total: "sum" }),
    ],
  };
}

function comparisonBlock(comparisons: readonly Comparison[]): PlanBlock[] {
  if (comparisons.length === 0) return [];
  const of = (ref: string, field: string): string => `comparison.${rowName(ref)}.${field}`;
  const figures = comparisons.flatMap(({ ref, name, unit, stated, computed, tolerance, note }) => {
    const shown = (part: string): Measured => ({
      label: `${name}: ${part}`,
      unit,
      format: formatOfUnit(unit, "factor"),
    });
    return [
      calculated({ id: of(ref, "stated"), constant: stated }, shown("stated"), { ref, source: note }),
      calculated({ id: of(ref, "computed"), constant: computed }, shown("its own figures give"), { ref }),
      calculated({ id: of(ref, "tolerance"), constant: tolerance }, shown("rounding explains"), { ref }),
    ];
  });
  const differ = comparisons.map(({ ref, name }) => {
    const gap = `ABS(${of(ref, "stated")}-${of(ref, "computed")})`;
    const constant = `IF(${gap}>${of(ref, "tolerance")},1,0)`;
    return calculated({ id: of(ref, "differs"), constant }, count(name), { ref, type: "alert" });
  });
  const [first, last] = [differ.at(0)?.row.id ?? "", differ.at(-1)?.row.id ?? ""];
  return [
    { title: "What the sources state and what their own figures give", lines: figures },
    {
      title: "Class alert: sources that disagree",
      lines: [
        ...differ,
        calculated({ id: "checks.comparisons", constant: `SUM(${first}:${last})` }, count("Disagreements"), {
          type: "alert",
        }),
      ],
    },
  ];
}
