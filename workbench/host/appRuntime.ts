/** The add-in's runtime as Excel keeps it: whether its pane is in view, and whether it starts with the workbook. */

/** The client's words. A runtime in the background runs without a pane; an inactive one does not run. */
export const runtimeStates = ["Inactive", "Background", "Visible"] as const;
export type RuntimeState = (typeof runtimeStates)[number];

export class AppRuntime {
  /** What the runtime does as the workbook opens; saved in the workbook. */
  startState: RuntimeState = "Inactive";
  private current: RuntimeState = "Visible";
  private readonly listeners: ((state: RuntimeState) => void)[] = [];

  get state(): RuntimeState {
    return this.current;
  }

  set state(next: RuntimeState) {
    if (next === this.current) return;
    this.current = next;
    for (const listener of this.listeners) listener(next);
  }

  get isShown(): boolean {
    return this.current === "Visible";
  }

  onChange(listener: (state: RuntimeState) => void): void {
    this.listeners.push(listener);
  }
}
