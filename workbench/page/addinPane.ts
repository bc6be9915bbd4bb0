/** The add-in's page in its frame, and the custom functions that it registers there. */
import type { Implementations } from "../customfunctions/callFunction.ts";
import type { FunctionsMetadata } from "../customfunctions/functionMetadata.ts";
import { paneAddress } from "./paneAddress.ts";

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
  frame.src = paneAddress(await textOf("/addin/manifest.xml"));
  pane.replaceChildren(frame);
  const [functions] = await Promise.all([
    textOf("/addin/functions.json"),
    new Promise((resolve) => frame.addEventListener("load", resolve, { once: true })),
  ]);
  const metadata = JSON.parse(functions) as FunctionsMetadata;
  return { metadata, ...(await registered(frame, metadata.functions.length)) };
}

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: HTTP ${answer.status}`);
  return answer.text();
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
