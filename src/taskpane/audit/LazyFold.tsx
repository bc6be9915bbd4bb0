/** A part of the tab that is folded away, and fetched when it is first unfolded. */
import { Activity, useState } from "react";
import { LazyView } from "../LazyView.tsx";
import type { PaneView } from "../paneView.ts";
import { useAuditStyles } from "./useAuditStyles.ts";

interface LazyFoldProps<Props extends object> {
  readonly view: PaneView<Props>;
  readonly given: Props;
}

/** Folded up again it keeps what was chosen in it, but waits with drawing what has changed. */
export function LazyFold<Props extends object>({ view, given }: LazyFoldProps<Props>) {
  const styles = useAuditStyles();
  const [isOpen, setOpen] = useState(false);
  const [isOpened, setOpened] = useState(false);
  const turn = (opens: boolean) => {
    setOpen(opens);
    setOpened(true);
  };
  return (
    <details className={styles.fold} onToggle={(event) => turn(event.currentTarget.open)}>
      <summary>{view.title}</summary>
      {isOpened && (
        <Activity mode={isOpen ? "visible" : "hidden"}>
          <LazyView view={view} given={given} />
        </Activity>
      )}
    </details>
  );
}
