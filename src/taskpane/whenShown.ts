/** Tells when somebody can see the pane: a shared runtime may run for hours without one. */

export const isShown = (): boolean =>
  document.visibilityState === "visible" && window.innerWidth > 0 && window.innerHeight > 0;

/** What may come with the pane; Office's own event is not raised on every platform for the first opening. */
const signs = ["resize", "focus", "pointermove"] as const;

/** Runs the action once, now or when the pane is first shown. */
export function whenShown(action: () => void): void {
  if (isShown()) {
    action();
    return;
  }
  const done = new AbortController();
  const look = () => {
    if (!isShown() || done.signal.aborted) return;
    done.abort();
    action();
  };
  for (const sign of signs) window.addEventListener(sign, look, { signal: done.signal });
  document.addEventListener("visibilitychange", look, { signal: done.signal });
  const addin = Office.addin as Partial<Office.Addin> | undefined;
  // The event is an extra: where the host lacks it, the page's own events remain.
  void addin?.onVisibilityModeChanged?.(look).catch(look);
}
