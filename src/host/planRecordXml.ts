/** What a build leaves in the workbook about itself, as an XML part of our own namespace. */
import type { PlanRecord } from "../sheet/workbookEdit.ts";

export const recordNamespace = "urn:medium-term-plan:record:1";

const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;" } as const;
const escaped = (text: string) => text.replaceAll(/[&<>]/g, (sign) => escapes[sign as keyof typeof escapes]);
const unescaped = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** The plan file stands apart from the rest, as it is text already. */
export function recordXml({ planFile, ...rest }: PlanRecord): string {
  const [file, other] = [planFile, JSON.stringify(rest)].map(escaped);
  return `<plan xmlns="${recordNamespace}"><file>${file}</file><record>${other}</record></plan>`;
}

/** undefined where the part is not what this version, or an older one, writes. */
export function parseRecordXml(xml: string): PlanRecord | undefined {
  const file = /<file>([\s\S]*?)<\/file>/.exec(xml)?.[1];
  const rest = /<record>([\s\S]*?)<\/record>/.exec(xml)?.[1];
  if (file === undefined || rest === undefined) return undefined;
  return { ...(JSON.parse(unescaped(rest)) as Omit<PlanRecord, "planFile">), planFile: unescaped(file) };
}
