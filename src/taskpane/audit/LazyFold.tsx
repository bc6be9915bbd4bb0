/** A part of the tab that is folded away, and fetched when it is first unfolded. */
import { useState } from "react";
import { LazyView } from "../LazyView.tsx";
import type { PaneView } from "../paneView.ts";
import { useAuditStyles } from "./useAuditStyles.ts";

export function LazyFold({ view }: { readonly view: PaneView }) {
  const styles = useAuditStyles();
  const [isOpened, setOpened] = useState(false);
  return (
    <details className={styles.fold} onToggle={() => setOpened(true)}>
      <summary>{view.title}</summary>
      {isOpened && <LazyView view={view} />}
    </details>
  );
}
