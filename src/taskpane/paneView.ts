/** A part of the pane that is fetched when it is first looked at. */
import type { ComponentType } from "react";

export interface PaneView<Props extends object = object> {
  readonly id: string;
  readonly title: string;
  readonly load: () => Promise<ComponentType<Props>>;
}
