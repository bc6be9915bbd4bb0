/** What the running page, Office.js and the server beside it say about this installation. */
import { ExcelProblem, excelProblem } from "./excelProblem.ts";
import type { Installation } from "../workbook.ts";

/** The runtime keeps the list where its own code reads it; no documented call gives it out. */
function associatedFunctions(): readonly string[] | undefined {
  const runtime = (globalThis as { CustomFunctions?: { _association?: { mappings?: object } } })
    .CustomFunctions;
  const mappings = runtime?._association?.mappings;
  return mappings && Object.keys(mappings);
}

async function publishedFunctions(): Promise<readonly string[]> {
  const answer = await fetch("functions.json", { cache: "no-store" });
  if (!answer.ok) throw new Error(`functions.json could not be read (HTTP ${answer.status}).`);
  const { functions } = (await answer.json()) as { functions: { id: string }[] };
  return functions.map(({ id }) => id);
}

/** Codes with which a host says that it has never heard of a call. */
const unheardOf = ["ApiNotFound", "NotImplemented"];

/** Older hosts lack the calls, or have them and refuse. */
async function readStartsWithWorkbook(): Promise<boolean | undefined> {
  try {
    return (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load;
  } catch (error) {
    const problem = excelProblem(error);
    if (problem instanceof TypeError) return undefined; // the client itself lacks the call
    if (problem instanceof ExcelProblem && unheardOf.includes(problem.code)) return undefined;
    throw problem;
  }
}

async function writeStartsWithWorkbook(starts: boolean): Promise<void> {
  try {
    await Office.addin.setStartupBehavior(starts ? Office.StartupBehavior.load : Office.StartupBehavior.none);
  } catch (error) {
    throw excelProblem(error);
  }
}

/** @param address The page's own; the manifest opens it with ?manifest= and its version. */
export const excelInstallation = (version: string, address: string): Installation => ({
  version,
  manifestVersion: new URL(address).searchParams.get("manifest") ?? undefined,
  associatedFunctions,
  publishedFunctions,
  supports: (set, minimum) => Office.context.requirements.isSetSupported(set, minimum),
  readStartsWithWorkbook,
  writeStartsWithWorkbook,
});
