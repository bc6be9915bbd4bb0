/** The add-in's page in its frame, and the custom functions that it registers there. */
import type { Implementations } from "../customfunctions/callFunction.ts";
import type { FunctionsMetadata } from "../customfunctions/functionMetadata.ts";

/** What Excel on Windows says of itself in the address of a pane. */
const paneAddress = "/addin/taskpane.html?_host_Info=Excel$Win32$16.01$en-GB$$$$0";
const patienceInMilliseconds = 15_000;

type ErrorClass = new (code: string, message?: string) => object;

interface AddinWindow extends Window {
  CustomFunctions?: { Error?: ErrorClass; _association?: { mappings: Implementations } };
}

interface Registered {
  readonly implementations: Implementations;
  readonly errorClass: ErrorClass;
}

export interface LoadedAddin extends Registered {
  readonly metadata: FunctionsMetadata;
}

/** Loads the add-in afresh, as closing and opening the workbook does. */
export async function loadAddin(pane: HTMLElement): Promise<LoadedAddin> {
  const frame = document.createElement("iframe");
  frame.title = "Medium-Term Plan";
  frame.src = paneAddress;
  pane.replaceChildren(frame);
  const [answer] = await Promise.all([
    fetch("/addin/functions.json"),
    new Promise((resolve) => frame.addEventListener("load", resolve, { once: true })),
  ]);
  const metadata = (await answer.json()) as FunctionsMetadata;
  return { metadata, ...(await registered(frame, metadata.functions.length)) };
}

/** CustomFunctions comes with a file that office.js fetches by itself, so the page's load event may be too early. */
async function registered(frame: HTMLIFrameElement, expected: number): Promise<Registered> {
  const started = performance.now();
  while (performance.now() - started < patienceInMilliseconds) {
    const found = registeredIn(frame.contentWindow);
    if (found && Object.keys(found.implementations).length >= expected) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("it registered no functions");
}

function registeredIn(addin: AddinWindow | null): Registered | undefined {
  const functions = addin?.CustomFunctions;
  const implementations = functions?._association?.mappings;
  return functions?.Error && implementations && { implementations, errorClass: functions.Error };
}
