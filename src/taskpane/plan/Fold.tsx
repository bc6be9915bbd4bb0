/** A part that opens and shuts under its title. */
import type { ReactNode } from "react";
import { usePlanStyles } from "./usePlanStyles.ts";

interface FoldProps {
  readonly title: string;
  /** Folds of one group: opening one shuts the others. */
  readonly group?: string;
  readonly isOpen?: boolean;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

export function Fold({ title, group, isOpen, onOpen, children }: FoldProps) {
  const styles = usePlanStyles();
  return (
    <details
      className={styles.fold}
      name={group}
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary>{title}</summary>
      <div className={styles.inFold}>{children}</div>
    </details>
  );
}
