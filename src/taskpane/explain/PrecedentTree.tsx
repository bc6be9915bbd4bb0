/** What a cell reads as a tree: opened line by line, walked with the arrow keys, each cell to go to with Enter or a click. */
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { type KeyboardEvent, useMemo, useState } from "react";
import { nameBeside } from "../../explain/nameBeside.ts";
import type { TreeLine } from "../../explain/treeLine.ts";
import { useAuditStyles } from "../audit/useAuditStyles.ts";
import { treeMove } from "./treeMove.ts";
import type { ExplainState } from "./useExplain.ts";
import type { Explained } from "./useExplained.ts";
import { useTreeStyles } from "./useTreeStyles.ts";

const indent = 14;
const marks = { above: "stands above", circular: "circular: it leads back here" };

function remarkOn({ mark, more }: TreeLine): string {
  const parts = [mark && marks[mark], more > 0 && `the first ones; ${more.toLocaleString("en-GB")} more`];
  const said = parts.filter(Boolean).join("; ");
  return said && ` (${said})`;
}

interface LineProps {
  readonly line: TreeLine;
  readonly isHere: boolean;
  readonly isEntry: boolean;
  readonly onFocus: () => void;
  readonly onTurn: () => void;
  readonly onGo: () => void;
}

function Line({ line, isHere, isEntry, onFocus, onTurn, onGo }: LineProps) {
  const styles = useTreeStyles();
  const { sheet, cells, words, value, level, place, of, state } = line;
  return (
    <li
      role="treeitem"
      aria-level={level}
      aria-posinset={place}
      aria-setsize={of}
      {...(state === "end" ? {} : { "aria-expanded": state === "open" })}
      tabIndex={isEntry ? 0 : -1}
      className={styles.line}
      style={{ paddingInlineStart: (level - 1) * indent }}
      onFocus={onFocus}
      onClick={onGo}
    >
      <span
        aria-hidden
        className={styles.turn}
        onClick={(event) => {
          if (state === "end") return;
          event.stopPropagation();
          onTurn();
        }}
      >
        {state === "open" && <ChevronDown16Regular />}
        {state === "closed" && <ChevronRight16Regular />}
      </span>
      <span className={styles.text}>
        <span className={styles.address}>{isHere ? cells : `${sheet}!${cells}`}</span>
        {nameBeside(cells, words)}: <strong>{value}</strong>
        <span className={styles.remark}>{remarkOn(line)}</span>
      </span>
    </li>
  );
}

interface PrecedentTreeProps extends Pick<Explained, "explanation" | "tree">, Pick<ExplainState, "goTo"> {
  readonly opened: ReadonlySet<string>;
  readonly turn: (id: string) => void;
}

export function PrecedentTree({ explanation, tree, opened, turn, goTo }: PrecedentTreeProps) {
  const styles = useAuditStyles();
  const treeStyles = useTreeStyles();
  const [active, setActive] = useState("");
  const lines = useMemo(() => tree(opened), [tree, opened]);
  if (lines.length === 0) return null;
  const entry = lines.some(({ id }) => id === active) ? active : lines[0]?.id;
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const at = lines.findIndex(({ id }) => id === entry);
    const line = lines[at];
    const move = event.altKey || event.ctrlKey ? undefined : treeMove(event.key, at, lines);
    if (!line || move === undefined) return;
    event.preventDefault();
    if (move === "go") goTo({ sheet: line.sheet, cell: line.cells });
    else if (move === "turn") turn(line.id);
    else event.currentTarget.querySelectorAll<HTMLElement>('[role="treeitem"]').item(move).focus();
  };
  return (
    <section aria-label="Reads">
      <h3 className={styles.group}>Reads</h3>
      <ul role="tree" aria-label="What the cell reads" className={treeStyles.tree} onKeyDown={onKeyDown}>
        {lines.map((line) => (
          <Line
            key={line.id}
            line={line}
            isHere={line.sheet === explanation.sheet}
            isEntry={line.id === entry}
            onFocus={() => setActive(line.id)}
            onTurn={() => turn(line.id)}
            onGo={() => goTo({ sheet: line.sheet, cell: line.cells })}
          />
        ))}
      </ul>
    </section>
  );
}
