/** What mtfp plan is asked to do. */
import { commandLine, type Wrong } from "./commandLine.ts";

export interface PlanArguments {
  readonly file: string;
  readonly out: string;
  readonly options: { readonly style: (typeof styles)[number]; readonly unit: (typeof units)[number] };
}

export const planHelp = `mtfp plan FILE.json --out FILE.xlsx [--formulas native|functions] [--unit £|£000|£m]

  FILE.json    the plan file; examples/plan.schema.json describes it, and examples/README.md has a published
               table typed as lines
  --out        the workbook to write; one of that name is replaced
  --formulas   native (plain Excel, works for everyone; the default) or functions (MTFP.* where there is one)
  --unit       the unit in which money is shown: £, £000 (the default) or £m

Ends with 0 when the workbook is written, 1 when something is wrong with a file (one problem a line; nothing is
written), 2 when something is wrong with the command.`;

const styles = ["native", "functions"] as const;
const units = ["£", "£000", "£m"] as const;

/** @returns what is asked for, "help", or a sentence that says what is wrong. */
export function planArguments(args: readonly string[]): PlanArguments | "help" | Wrong {
  const parsed = commandLine(args, {
    out: { type: "string" },
    formulas: { type: "string", default: "native" },
    unit: { type: "string", default: "£000" },
  });
  if ("wrong" in parsed) return parsed;
  const { values, positionals } = parsed;
  if (values.help) return "help";
  const files = filesOf(positionals, values.out);
  if ("wrong" in files) return files;
  const style = oneOf("--formulas", values.formulas, styles);
  if (typeof style === "object") return style;
  const unit = oneOf("--unit", values.unit, units);
  if (typeof unit === "object") return unit;
  return { ...files, options: { style, unit } };
}

function filesOf(
  [file, ...more]: readonly string[],
  out: string | undefined,
): Pick<PlanArguments, "file" | "out"> | Wrong {
  if (file === undefined) return { wrong: "Name the plan file: mtfp plan FILE.json --out FILE.xlsx." };
  if (more.length > 0) return { wrong: `One plan file at a time; ${more.join(", ")} is too many.` };
  if (!out) return { wrong: "Say where to write the workbook: --out FILE.xlsx." };
  if (!/\.xlsx$/i.test(out)) return { wrong: `--out is ${out}; a workbook's name ends in .xlsx.` };
  return { file, out };
}

function oneOf<T extends string>(name: string, value: string, choices: readonly T[]): T | Wrong {
  const found = choices.find((choice) => choice === value);
  return found ?? { wrong: `${name} is "${value}"; it can be ${choices.join(" or ")}.` };
}
