/** A tab's view or a part of one: fetched when it is first looked at, with a word when that takes long. */
import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import type { PaneView } from "./paneView.ts";

const useStyles = makeStyles({
  waiting: {
    visibility: "hidden",
    animationName: { to: { visibility: "visible" } },
    animationDuration: "0s",
    animationDelay: "400ms",
    animationFillMode: "forwards",
  },
});

/** Each script is fetched once, so that a tab opened again is there at once. */
const loaded = new Map<string, unknown>();

const loadedView = <Props extends object>({ id }: PaneView<Props>) =>
  loaded.get(id) as ComponentType<Props> | undefined;

async function viewOf<Props extends object>(view: PaneView<Props>): Promise<ComponentType<Props>> {
  const View = loadedView(view) ?? (await view.load());
  loaded.set(view.id, View);
  return View;
}

interface LazyViewProps<Props extends object> {
  readonly view: PaneView<Props>;
  /** What the view is drawn with. */
  readonly given: Props;
}

/** @throws while drawing, if the script cannot be fetched: the boundary around it offers another try. */
export function LazyView<Props extends object>({ view, given }: LazyViewProps<Props>) {
  const styles = useStyles();
  const [fault, setFault] = useState<Error>();
  const [View, setView] = useState<ComponentType<Props> | undefined>(() => loadedView(view));
  useEffect(() => {
    const failed = (error: unknown) =>
      setFault(
        new Error(`The script of this part could not be fetched (${String(error)}).`, { cause: error }),
      );
    void viewOf(view).then((found) => setView(() => found), failed);
  }, [view]);
  if (fault) throw fault;
  if (View) return <View {...given} />;
  return (
    <p role="status" className={styles.waiting}>
      Loading {view.title}…
    </p>
  );
}
