/** What the validator finds wrong with the shape and the types, in words. */
import type { BaseIssue } from "valibot";
import type { Fault, Path } from "../fault.ts";
import { nameAt, quoted, said } from "../said.ts";

type Issue = BaseIssue<unknown>;

/** Unknown fields are left to another reader, who finds them all. */
export function shapeFaults(issues: readonly Issue[]): Fault[] {
  const faults = issues
    .filter(({ expected }) => expected !== "never")
    .flatMap((issue) => faultsOf(issue, []));
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

/** Of something that may have several shapes, what is wrong inside the one that was meant. */
function faultsOf(issue: Issue, before: Path): Fault[] {
  const path = [...before, ...pathOf(issue)];
  const parts = issue.issues ?? [];
  const kind = Array.isArray(issue.input) ? "array" : "object";
  const inside = parts.filter((part) => part.path?.[0].type === kind);
  const alone = typeof issue.input === "object" ? [] : parts.filter((part) => part.expected !== "Array");
  const meant = inside.length > 0 ? inside : alone.slice(0, 1);
  if (meant.length > 0) return meant.flatMap((part) => faultsOf(part, path));
  return [{ path, what: whatIsWrong(issue, path), fix: issue.message }];
}

const pathOf = (issue: Issue): Path =>
  (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));

function whatIsWrong(issue: Issue, path: Path): string {
  const name = nameAt(path);
  const { input } = issue;
  if (input === undefined) return `${name} is missing`;
  const isRightKind = issue.kind === "validation" || issue.type === "picklist";
  return `${name} ${isRightKind && typeof input === "string" ? wrongText(issue, input) : `is ${said(input)}`}`;
}

function wrongText({ type }: Issue, text: string): string {
  if (type === "max_length") return `has ${text.length} characters`;
  return `is ${text === "" ? "empty" : quoted(text)}`;
}
