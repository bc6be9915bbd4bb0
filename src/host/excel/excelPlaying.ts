/** Plays edits through Office.js, all of them or none: what a failure leaves half done is taken back. */
import type { WorkbookEdit } from "../../sheet/workbookEdit.ts";
import type { StyleName } from "../../sheet/workbookSpec.ts";
import { editSteps } from "./editSteps.ts";
import { type ChosenStyle, chooseStyle, makeStyle } from "./excelCellStyles.ts";
import { discover, type Found, unfinishedKey } from "./excelDiscovery.ts";
import { ExcelProblem, excelProblem } from "./excelProblem.ts";
import { isOurChart } from "./excelChart.ts";
import { callWeight, type Desk, sheetOf, type Step } from "../packing/excelStep.ts";
import { planClash } from "./planClash.ts";
import { readPlanFormats } from "./planFormats.ts";
import type { Playing } from "../planWorkbook.ts";
import { requestsOf } from "./requestsOf.ts";
import { RowFeet } from "../packing/rowFeet.ts";
import { runInExcel } from "./runInExcel.ts";
import { workspaceOf } from "./workspace.ts";

type Formats = Awaited<ReturnType<typeof readPlanFormats>>;

interface Score {
  readonly requests: readonly (readonly Step[])[];
  readonly desk: Desk;
  readonly formats: Formats;
}

interface Failure {
  readonly error: unknown;
  /** Edits that may have been played, by number from the first; rows among them were moved for certain. */
  readonly played: number;
  readonly before: Found;
  readonly formats: Formats;
}

const step = (send: Step["send"]): Step => ({ edit: 0, weight: callWeight, send });

const begin = step(({ context: { workbook } }) => workbook.settings.add(unfinishedKey, true));
const end = step(({ context: { workbook } }) => workbook.settings.getItem(unfinishedKey).delete());

export async function playEdits(edits: readonly WorkbookEdit[], playing: Playing): Promise<void> {
  if (edits.length === 0) return;
  const failure = await attempt(edits, playing);
  if (!failure) return;
  const { error } = failure;
  const sentence = error instanceof Error ? error.message : String(error);
  try {
    await takeBack(edits, failure, playing);
  } catch (second) {
    const why = second instanceof Error ? second.message : String(second);
    throw new Error(
      `${sentence} What had been written could not be taken back: ${why} Close the workbook without saving it, or open the pane again to take the change back.`,
      { cause: error },
    );
  }
  throw new Error(`${sentence} The workbook is as it was before.`, { cause: error });
}

async function attempt(
  edits: readonly WorkbookEdit[],
  { onProgress, signal }: Playing,
): Promise<Failure | undefined> {
  const before = await runInExcel(discover);
  const clash = planClash(edits, before);
  if (clash !== undefined) throw new Error(clash);
  const { requests, desk, formats } = await scoreOf(edits, before);
  const feet = new RowFeet(desk, requests);
  await feet.stand().catch((error: unknown) => {
    throw excelProblem(error);
  });
  for (const [at, request] of requests.entries()) {
    if (signal?.aborted)
      return { error: new Error("The change was cancelled."), played: feet.sent(at), before, formats };
    try {
      await send(request, desk);
    } catch (error) {
      return { error: excelProblem(error), played: await feet.played(at, error), before, formats };
    }
    onProgress?.(at + 1, requests.length);
  }
  return undefined;
}

/** Of a context of its own: in Excel.run the client would keep each range, at a third more bytes. */
async function scoreOf(
  edits: readonly WorkbookEdit[],
  before: Found,
  formatsBefore?: Formats,
): Promise<Score> {
  const formats = await readPlanFormats(edits, before, formatsBefore);
  const chosen = stylesOf(edits).map((style) => chooseStyle(style, before.styles));
  const { steps, charts } = editSteps(edits, workspaceOf(before, formats));
  const made = chosen.filter(({ isNew }) => isNew).map(makeStyle);
  const last = requestsOf(charts.length > 0 ? [...charts, end] : []);
  const first = requestsOf([begin, ...made, ...steps, ...(charts.length > 0 ? [] : [end])]);
  return { requests: [...first, ...last], desk: deskOf(new Excel.RequestContext(), before, chosen), formats };
}

function deskOf(context: Excel.RequestContext, { sheets }: Found, chosen: readonly ChosenStyle[]): Desk {
  const { worksheets } = context.workbook;
  return {
    context,
    sheets: new Map(
      sheets.flatMap(({ id, name }) => (id === undefined ? [] : [[id, worksheets.getItem(name)]])),
    ),
    styleNames: new Map(chosen.map(({ style, name }) => [style, name])),
  };
}

function stylesOf(edits: readonly WorkbookEdit[]): StyleName[] {
  const blocks = edits.flatMap((edit) => {
    if (edit.kind === "restyle") return edit.styles;
    return edit.kind === "addSheet" ? edit.sheet.styles : [];
  });
  return [...new Set(blocks.map(({ style }) => style))];
}

/** Sent again if somebody began to type in a cell: Excel then refuses the request as a whole. */
async function send(request: readonly Step[], desk: Desk): Promise<void> {
  const put = () => {
    const { application } = desk.context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    for (const { moves, send: add } of request) {
      add(desk);
      if (moves) desk.context.trace("moved");
    }
    return desk.context.sync();
  };
  try {
    await put();
  } catch (error) {
    if (!isCellEdit(error)) throw error;
    await runInExcel(discover);
    await put();
  }
}

const isCellEdit = (error: unknown) => {
  const problem = excelProblem(error);
  return problem instanceof ExcelProblem && problem.code === "InvalidOperationInCellEditMode";
};

/** In a batch of its own: the one that failed may hold calls that were never sent. */
async function takeBack(
  edits: readonly WorkbookEdit[],
  failure: Failure,
  { undoOf }: Playing,
): Promise<void> {
  const { played, before, formats } = failure;
  const now = withUnmarked(await runInExcel(discover), edits, before);
  const { requests, desk } = await scoreOf(undoOf(played), now, formats);
  for (const request of requests) await send(request, desk);
  await send([...stylesSince(before, now), ...chartsSince(before, now)], desk);
}

/** A sheet that was made and not yet marked is known by its tab, which nobody had before. */
function withUnmarked(now: Found, edits: readonly WorkbookEdit[], before: Found): Found {
  const added = edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []));
  const wasThere = new Set(before.sheets.map(({ name }) => name));
  const sheets = now.sheets.map((sheet) => {
    if (sheet.id !== undefined || wasThere.has(sheet.name)) return sheet;
    return { ...sheet, id: added.find(({ name }) => name === sheet.name)?.id };
  });
  return { ...now, sheets };
}

/** A chart of ours that was drawn and not yet named: nobody had it before. */
function chartsSince(before: Found, now: Found): Step[] {
  const known = new Map(before.sheets.map(({ id, charts }) => [id, charts]));
  return now.sheets.flatMap(({ id, charts }) => {
    const were = id === undefined ? undefined : known.get(id);
    if (id === undefined || were === undefined) return [];
    return charts
      .filter((name) => !were.includes(name) && !isOurChart(name))
      .map((name) => step((desk) => sheetOf(desk, id).charts.getItem(name).delete()));
  });
}

function stylesSince(before: Found, now: Found): Step[] {
  const known = new Set(before.styles.map(({ name }) => name));
  return now.styles
    .filter(({ name }) => !known.has(name))
    .map(({ name }) => step(({ context: { workbook } }) => workbook.styles.getItem(name).delete()));
}
