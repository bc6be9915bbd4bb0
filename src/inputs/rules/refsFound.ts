/** A change names the posts line or the placement that it changes, and there is one. */
import type { Fault, Path } from "../fault.ts";
import { nearest } from "../nearest.ts";
import type { PlanInputs } from "../planInputs.ts";
import { quoted } from "../said.ts";

export const refsFound = ({ posts, placements, staffChanges, childrenReductions }: PlanInputs): Fault[] => [
  ...staffChanges.flatMap(({ post }, index) =>
    notFound(post, posts, "posts line", ["staffChanges", index, "post"]),
  ),
  ...childrenReductions.flatMap(({ placement }, index) =>
    notFound(placement ?? "", placements, "placement", ["childrenReductions", index, "placement"]),
  ),
];

/** Where a line's own ref could not be read, nobody can say that it is not the one. */
function notFound(
  ref: string,
  lines: readonly { readonly ref: string }[],
  kind: string,
  path: Path,
): Fault[] {
  const known = lines.map((line) => line.ref);
  if (ref === "" || known.includes(ref) || known.includes("")) return [];
  const meant = nearest(ref, known);
  const fix = meant ? `did you mean ${quoted(meant)}?` : otherFix(kind, known);
  return [{ path, what: `there is no ${kind} ${quoted(ref)}`, fix }];
}

const shownRefs = 8;

function otherFix(kind: string, known: readonly string[]): string {
  if (known.length === 0) return `add a ${kind} with that ref, or delete this change`;
  const more = known.length > shownRefs ? ", …" : "";
  return `type the ref of a ${kind}: ${known.slice(0, shownRefs).join(", ")}${more}`;
}
