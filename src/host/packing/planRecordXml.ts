/** What a build leaves in the workbook about itself, as an XML part of our own namespace. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { PlanRecord } from "../../sheet/workbookEdit.ts";
import { recordNamespace } from "./recordNamespace.ts";

const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;" } as const;
const escaped = (text: string) => text.replaceAll(/[&<>]/g, (sign) => escapes[sign as keyof typeof escapes]);
const unescaped = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/**
 * What is long and repeats itself: the plan file, and the rows by column, each row as its distance from the last. Keys
 * are cut at their last point: the posts of one block then follow each other as those of the block before did.
 */
interface Packed {
  readonly planFile: string;
  readonly sheets: readonly {
    readonly id: string;
    readonly steps: readonly number[];
    readonly starts: readonly string[];
    readonly ends: readonly string[];
    readonly marks: readonly string[];
  }[];
}

/** Who built it when and how can be read as it stands; the rest is deflated, to a tenth of its length. */
export function recordXml({ planFile, sheets, ...about }: PlanRecord): string {
  const packed: Packed = { planFile, sheets: sheets.map(byColumn) };
  return `<plan xmlns="${recordNamespace}"><record>${escaped(JSON.stringify(about))}</record><packed>${deflated(JSON.stringify(packed))}</packed></plan>`;
}

/** undefined where the part is not what this version writes, or somebody changed it by hand. */
export function parseRecordXml(xml: string): PlanRecord | undefined {
  const about = /<record>([\s\S]*?)<\/record>/.exec(xml)?.[1];
  const packed = /<packed>([\s\S]*?)<\/packed>/.exec(xml)?.[1];
  if (about === undefined || packed === undefined) return undefined;
  try {
    const { planFile, sheets } = JSON.parse(inflated(packed)) as Packed;
    const head = JSON.parse(unescaped(about)) as Omit<PlanRecord, "planFile" | "sheets">;
    return { ...head, planFile, sheets: sheets.map(byRow) };
  } catch {
    return undefined;
  }
}

function byColumn({ id, keys }: PlanRecord["sheets"][number]): Packed["sheets"][number] {
  return {
    id,
    steps: keys.map(({ row }, at) => row - (keys[at - 1]?.row ?? 0)),
    starts: keys.map(({ key }) => key.slice(0, cutOf(key))),
    ends: keys.map(({ key }) => key.slice(cutOf(key))),
    marks: keys.map(({ mark }) => mark),
  };
}

const cutOf = (key: string): number => Math.max(key.lastIndexOf("."), 0);

function byRow({ id, steps, starts, ends, marks }: Packed["sheets"][number]): PlanRecord["sheets"][number] {
  let row = 0;
  return {
    id,
    keys: starts.map((start, at) => ({
      row: (row += steps[at] ?? 0),
      key: `${start}${ends[at] ?? ""}`,
      mark: marks[at] ?? "",
    })),
  };
}

const deflated = (text: string) => btoa(strFromU8(deflateSync(strToU8(text), { level: 9 }), true));
const inflated = (packed: string) => strFromU8(inflateSync(strToU8(atob(packed), true)));
