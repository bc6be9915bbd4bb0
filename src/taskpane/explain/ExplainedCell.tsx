/** One cell explained: what it is, step by step, where its definitions come from, what it hangs together with. */
import { Link } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Explanation, FunctionNote } from "../../explain/explanation.ts";
import { nameBeside } from "../../explain/nameBeside.ts";
import { useAuditStyles } from "../audit/useAuditStyles.ts";
import { PrecedentTree } from "./PrecedentTree.tsx";
import { RelatedCells } from "./RelatedCells.tsx";
import type { ExplainState } from "./useExplain.ts";
import type { Explained } from "./useExplained.ts";

/** The whole formula's words stand above, and one call of ours is worked out under its definition. */
function Steps({ steps, words: whole, functions }: Pick<Explanation, "steps" | "words" | "functions">) {
  const styles = useAuditStyles();
  const isWorked = steps.length === 1 && functions.some(({ worked }) => worked !== undefined);
  if (steps.length === 0 || isWorked) return null;
  return (
    <section aria-label="Step by step">
      <h3 className={styles.group}>Step by step</h3>
      <ol className={styles.steps}>
        {steps.map(({ words, values, result }, at) => (
          <li key={at}>
            {words !== values && words !== whole && (
              <>
                {words}
                <br />
              </>
            )}
            <span className={styles.quiet}>
              {values} = <strong>{result}</strong>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Definition({ note }: { readonly note: FunctionNote }) {
  const styles = useAuditStyles();
  const { name, title, definition, formula, worked, sources } = note;
  return (
    <section aria-label={name} className={styles.section}>
      <h3 className={styles.group}>
        {name}: {title}
      </h3>
      <p className={styles.words}>{definition}</p>
      <p className={styles.quiet}>{formula}</p>
      {worked !== undefined && <p className={styles.words}>{worked}</p>}
      {sources.map((source) => (
        <p key={source.title} className={styles.quiet}>
          Source:{" "}
          {source.url === undefined ? (
            source.title
          ) : (
            <Link href={source.url} target="_blank" rel="noreferrer">
              {source.title}
            </Link>
          )}
        </p>
      ))}
    </section>
  );
}

interface ExplainedCellProps extends Pick<ExplainState, "goTo"> {
  readonly shown: Explained;
}

export function ExplainedCell({ shown: { explanation, tree, isVisited }, goTo }: ExplainedCellProps) {
  const styles = useAuditStyles();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  const { sheet, cell, name, value, unit, formula, words } = explanation;
  const besides = [...explanation.differences, ...explanation.remarks];
  // The line or button that had the focus is gone with the cell before.
  useEffect(() => {
    if (isVisited) heading.current?.focus();
  }, [isVisited, sheet, cell]);
  return (
    <div className={styles.section}>
      <div role="status">
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {sheet}!{cell}
          {nameBeside(cell, name)}
        </h2>
        <p className={styles.words}>
          <strong>
            {value}
            {unit !== undefined && !value.includes(unit) && ` ${unit}`}
          </strong>
        </p>
        <p className={styles.words}>{words}</p>
      </div>
      {formula !== undefined && <p className={`${styles.words} ${styles.formula}`}>{formula}</p>}
      <Steps {...explanation} />
      {besides.map((sentence) => (
        <p key={sentence} className={styles.words}>
          {sentence}
        </p>
      ))}
      {explanation.functions.map((note) => (
        <Definition key={note.name} note={note} />
      ))}
      <RelatedCells title="The error comes from" cells={explanation.errorTrail} goTo={goTo} />
      <PrecedentTree
        explanation={explanation}
        tree={tree}
        opened={opened}
        turn={(id) => setOpened(turned(opened, id))}
        goTo={goTo}
      />
      <RelatedCells
        title="Read by"
        cells={explanation.dependents}
        count={explanation.dependentCount}
        goTo={goTo}
      />
    </div>
  );
}

function turned(opened: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const others = [...opened].filter((one) => one !== id);
  return new Set(opened.has(id) ? others : [...others, id]);
}
