/** What Excel is told of the functions: ids and arguments are stored in people's workbooks and never change. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import Ajv from "ajv-draft-04";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { expect, test } from "vitest";
import { finishedMetadata } from "../../build/finishMetadata.js";
import { functionFiles } from "../../build/functionFiles.js";
import { cell, functions } from "./excel.ts";

/**
 * Order, names and kinds of the arguments. A name alone is a range; [ ] marks an argument that may be left out.
 * A result "each" has the shape of the ranges; "one" is a single number.
 */
const contract: Readonly<Record<string, readonly [args: string, result: "each" | "one"]>> = {
  CASELOAD_RATIO: ["cases holder_fte", "each"],
  AGENCY_RATE: ["agency_fte employed_fte", "each"],
  VACANCY_RATE: ["vacant_fte employed_fte", "each"],
  TURNOVER_RATE: ["leavers_fte employed_fte", "each"],
  AGENCY_COVER: ["covering_fte agency_fte", "each"],
  VACANCY_COVER: ["covering_fte vacant_fte", "each"],
  ABSENCE_RATE: ["days_lost employed_fte year_ending [working_days]", "each"],
  CAPACITY_FTE: ["experienced_fte nqsw_fte [nqsw_weight]", "each"],
  CASE_CAPACITY: ["experienced_fte nqsw_fte max_cases nqsw_max", "each"],
  FTE_FOR_CASELOAD: ["cases target", "each"],
  FTE_GAP: ["cases target holder_fte", "each"],
  BASE_FTE: ["caseload_before caseload_after added_fte", "each"],
  WEIGHTED_CASELOAD: ["case_counts weights holder_fte", "one"],
  SPAN_OF_CONTROL: ["workers_fte managers_fte", "each"],
  EMPLOYER_NI: ["annual_pay tax_year [threshold] [rate]", "each"],
  POST_COST: ["annual_pay tax_year pension_rate [levy] [supplement] [ni_threshold] [ni_rate]", "each"],
  PAY_AFTER_AWARD: ["annual_pay year [award_table]", "each"],
  HOURLY_RATE: ["annual_pay hours_week [weeks]", "each"],
  AGENCY_COST: ["charge_rate hours_week paid_weeks", "each"],
  AGENCY_PREMIUM: ["charge_rate hours_week paid_weeks post_cost", "each"],
  AGENCY_SAVING: ["agency_fte_from agency_fte_to premium", "each"],
  AGENCY_FTE_AT_RATE: ["rate total_fte", "each"],
  TEAM_COST: ["fte post_costs", "one"],
  PART_YEAR: ["annual start_date year_start [basis:string]", "each"],
  FULL_YEAR_EFFECT: ["annual start_date year_start [basis:string]", "each"],
  RAMP_FACTOR: ["start_date months_to_full year_start", "each"],
  MONTHS_OVER_TIMESCALE: ["kind start_date as_at [longest_months]", "each"],
  MTFP_CHANGE: ["level_now level_before", "each"],
  MTFP_LEVEL: ["changes", "each"],
  ONE_OFF: ["amount spend_year this_year", "each"],
  BUDGET_GAP: ["net_budget funding", "each"],
  RESERVE_CLOSE: ["opening added used", "each"],
  RESERVE_COVER: ["general_reserve net_budget", "each"],
  DISCOUNT_FACTOR: ["year_index [rate] [schedule:boolean]", "each"],
  PAYBACK_YEARS: ["costs savings", "one"],
  LAC_COST: ["children weekly_cost [weeks]", "each"],
  LAC_BREAKEVEN: ["annual_investment weekly_cost [weeks]", "each"],
  WEEKLY_UNIT_COST: ["annual_total children_31_march [round_to]", "each"],
  RECONCILES: ["published computed addends unit", "each"],
  DFE_RATE_OK: ["published_pct numerator denominator_other kind", "each"],
};

/** Why arguments may be of type any. Whoever needs it elsewhere adds the reason here. */
const reasonsForAny: Readonly<Record<string, string>> = {
  range:
    "Codes of published data must become #N/A, and an error or bad value in one row must spoil only that row.",
};

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

interface Metadata {
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly Parameter[];
    readonly result: { readonly type?: string; readonly dimensionality?: string };
    readonly allowErrorForDataTypeAny?: boolean;
  }[];
}

const root = path.join(import.meta.dirname, "../..");
const generated = await generateCustomFunctionsMetadata(
  functionFiles.map((file) => path.join(root, file)),
  true,
);
const metadata = JSON.parse(
  finishedMetadata(generated.metadataJson, "https://example.gov.uk/addin/"),
) as Metadata;

/** A parameter as the contract writes it. */
function written({ name, type, dimensionality, optional }: Parameter): string {
  const kind = type === "any" && dimensionality === "matrix" ? "" : `:${type}${dimensionality ?? ""}`;
  return optional ? `[${name}${kind}]` : `${name}${kind}`;
}

test("the generator finds nothing to complain about", () => {
  expect(generated.errors).toEqual([]);
});

test("ids, arguments, their order and kinds are as released", () => {
  const released = metadata.functions.map(({ id, name, parameters, result }) => [
    id,
    name,
    parameters.map(written).join(" "),
    result,
  ]);
  const promised = Object.entries(contract).map(([id, [args, result]]) => [
    id,
    id,
    args,
    result === "one" ? { type: "number" } : { dimensionality: "matrix" },
  ]);
  expect(released.sort()).toEqual(promised.sort());
});

test("type any stands only where a reason is given", () => {
  const kinds = metadata.functions.flatMap(({ parameters }) =>
    parameters
      .filter(({ type }) => type === "any")
      .map(({ dimensionality }) => (dimensionality === "matrix" ? "range" : "scalar")),
  );
  expect([...new Set(kinds)]).toEqual(Object.keys(reasonsForAny));
});

test("every function sees error cells, and none is handed linked data types", () => {
  expect(metadata.functions.filter((one) => one.allowErrorForDataTypeAny !== true)).toEqual([]);
  expect(metadata.allowCustomDataForDataTypeAny).toBeUndefined();
});

test("every function that the files export is registered under its own name", () => {
  expect(metadata.functions).toHaveLength(40);
  expect(Object.keys(functions).sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  expect(generated.associate.filter(({ functionName, id }) => functionName !== id)).toEqual([]);
});

test.each(metadata.functions)("$id calls its arguments by the names in its help", ({ id, parameters }) => {
  parameters.forEach(({ name }, at) => {
    // 2025 can be read as a number, a year, a date or a word, so the one code is what is complained of.
    const args = parameters.map((_, other) => (other === at ? "tbc" : 2025));
    expect(cell(id, ...args)).toMatch(new RegExp(`^#(?:N/A|VALUE!) ${name} (?:is|needs) `));
  });
});

test.each(metadata.functions)("the help of $id fits Excel's window", ({ description, parameters }) => {
  expect(description).toMatch(/^[A-Z].*\.$/);
  expect(description.length).toBeLessThanOrEqual(110);
  for (const parameter of parameters) {
    expect(parameter.description).toMatch(/^\S[^\n]{4,59}$/);
  }
});

test("functions.json keeps to Microsoft's schema", () => {
  const require = createRequire(import.meta.url);
  const file = path.join(
    path.dirname(require.resolve("@microsoft/app-manifest/package.json")),
    "build/json-schemas/teams/v1.29/MicrosoftTeams.schema.json",
  );
  const { definitions } = JSON.parse(readFileSync(file, "utf8")) as { definitions: object };
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const validate = ajv.compile({ definitions, $ref: "#/definitions/extensionCustomFunctions" });
  validate({ functions: metadata.functions });
  expect(validate.errors ?? []).toEqual([]);
});
