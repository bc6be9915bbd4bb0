/** What a key does on a line of the tree, as the ARIA pattern for trees has it. */
import type { TreeLine } from "../../explain/treeLine.ts";

/** Going to the line's cells, opening or closing the line, or the place of the line that takes the focus. */
export type TreeMove = "go" | "turn" | number;

type Lines = readonly Pick<TreeLine, "level" | "state">[];

const moves: Readonly<Record<string, (at: number, lines: Lines) => TreeMove | undefined>> = {
  Enter: () => "go",
  ArrowDown: (at, lines) => Math.min(at + 1, lines.length - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, lines) => lines.length - 1,
  ArrowRight: (at, lines) => inward(at, lines[at]?.state),
  ArrowLeft: (at, lines) => (lines[at]?.state === "open" ? "turn" : parentOf(at, lines)),
};

/** @returns undefined for keys that mean nothing there */
export function treeMove(key: string, at: number, lines: Lines): TreeMove | undefined {
  return moves[key]?.(at, lines);
}

function inward(at: number, state: TreeLine["state"] | undefined): TreeMove | undefined {
  if (state === "closed") return "turn";
  return state === "open" ? at + 1 : undefined;
}

function parentOf(at: number, lines: Lines): number | undefined {
  const levels = lines.slice(0, at).map(({ level }) => level);
  const parent = levels.lastIndexOf((lines[at]?.level ?? 1) - 1);
  return parent < 0 ? undefined : parent;
}
