/** Is the add-in well? One finding a line, each with what to do where something is wrong. */
import type { CalculationMode, Installation, Workbook } from "../host/workbook.ts";

export type HealthState = "good" | "bad" | "note";

export interface HealthFinding {
  readonly state: HealthState;
  readonly title: string;
  /** What was found and, unless all is well, what to do. */
  readonly words: string;
}

const reload =
  "Close and reopen the workbook. If that does not help, remove the add-in and add it again (Insert, My Add-ins).";

function functionsFinding(
  published: readonly string[],
  associated: readonly string[] | undefined,
): HealthFinding {
  const title = "Functions";
  if (!associated) {
    return {
      state: "note",
      title,
      words: `${published.length} published; this Excel does not say which are loaded.`,
    };
  }
  const loaded = new Set(associated);
  const missing = published.filter((id) => !loaded.has(id));
  if (missing.length === 0) return { state: "good", title, words: `All ${published.length} are loaded.` };
  const words = `${missing.length} of ${published.length} are not loaded: ${missing.slice(0, 5).join(", ")}${missing.length > 5 ? " …" : ""}. ${reload}`;
  return { state: "bad", title, words };
}

function versionFinding({ version, manifestVersion }: Installation): HealthFinding {
  const title = "Version";
  if (manifestVersion === undefined) {
    return { state: "note", title, words: `${version}. The page was opened without the manifest's version.` };
  }
  if (manifestVersion === version)
    return { state: "good", title, words: `${version}, the same as the manifest's.` };
  const words = `The scripts are ${version}, the manifest is ${manifestVersion}. Excel keeps the old list of functions for up to a day: new ones may show #NAME? until then. Ask IT to deploy the new manifest.`;
  return { state: "bad", title, words };
}

const calculation: Readonly<Record<CalculationMode, Omit<HealthFinding, "title">>> = {
  automatic: { state: "good", words: "Automatic." },
  automaticExceptTables: { state: "good", words: "Automatic, except data tables." },
  manual: {
    state: "note",
    words: "Manual: figures change only when you press F9. Set it on the Formulas tab, Calculation Options.",
  },
};

/** Set, version, what needs it, and whether the add-in can do without. */
const requirementSets: readonly (readonly [
  set: string,
  version: string,
  use: string,
  isOptional: boolean,
])[] = [
  ["SharedRuntime", "1.1", "functions and pane in one", false],
  ["CustomFunctionsRuntime", "1.1", "the functions", false],
  ["CustomFunctionsRuntime", "1.2", "errors with a sentence", true],
  ["ExcelApi", "1.9", "reading and writing cells", false],
];

function requirementsFinding(installation: Installation): HealthFinding {
  const title = "Excel";
  const missing = requirementSets.filter(([set, version]) => !installation.supports(set, version));
  if (missing.length === 0) return { state: "good", title, words: "Supports everything the add-in uses." };
  const lacks = missing.map(([set, version, use]) => `${use} (${set} ${version})`).join(", ");
  const state = missing.every(([, , , isOptional]) => isOptional) ? "note" : "bad";
  return { state, title, words: `Lacks ${lacks}. Update Excel, or use Excel on the web.` };
}

async function loadedFinding(installation: Installation): Promise<HealthFinding> {
  try {
    return functionsFinding(await installation.publishedFunctions(), installation.associatedFunctions());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { state: "bad", title: "Functions", words: `The list of functions could not be fetched: ${why}` };
  }
}

export async function checkHealth(
  workbook: Pick<Workbook, "readCalculationMode">,
  installation: Installation,
): Promise<readonly HealthFinding[]> {
  const [functions, mode] = await Promise.all([loadedFinding(installation), workbook.readCalculationMode()]);
  return [
    functions,
    versionFinding(installation),
    requirementsFinding(installation),
    { title: "Calculation", ...calculation[mode] },
  ];
}
