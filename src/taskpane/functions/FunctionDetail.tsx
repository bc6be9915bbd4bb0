/** One function: what it means, the form that inserts it, and what stands behind it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { CatalogueEntry } from "../../catalogue/catalogueEntry.ts";
import { ArgumentForm } from "./ArgumentForm.tsx";
import { FunctionBackground } from "./FunctionBackground.tsx";
import { useInsertion } from "./useInsertion.ts";

interface FunctionDetailProps {
  readonly entry: CatalogueEntry;
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  back: { marginLeft: "-8px" },
  heading: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: "16px",
    lineHeight: "22px",
    fontWeight: 600,
    outlineStyle: "none",
  },
  name: { color: tokens.colorNeutralForeground3, fontSize: "12px" },
  words: { margin: `${tokens.spacingVerticalS} 0` },
});

export function FunctionDetail({ entry, takesFocus, onClose }: FunctionDetailProps) {
  const styles = useStyles();
  const insertion = useInsertion(entry);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <article
      aria-labelledby="function-title"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <Button
        className={styles.back}
        appearance="subtle"
        size="small"
        icon={<ArrowLeft16Regular />}
        onClick={onClose}
      >
        All functions
      </Button>
      <h2 id="function-title" className={styles.heading} ref={heading} tabIndex={-1}>
        {entry.title}
      </h2>
      <div className={styles.name}>MTFP.{entry.id}</div>
      <p className={styles.words}>{entry.definition}</p>
      <p className={styles.words}>Gives: {entry.unit}</p>
      <ArgumentForm entry={entry} insertion={insertion} />
      <FunctionBackground entry={entry} typed={insertion.args.typed} />
    </article>
  );
}
