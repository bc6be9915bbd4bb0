/** One tab's view: fetched when it is first looked at, with a word when that takes long. */
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
const loaded = new Map<string, ComponentType>();

async function viewOf({ id, load }: PaneView): Promise<ComponentType> {
  const View = loaded.get(id) ?? (await load());
  loaded.set(id, View);
  return View;
}

/** @throws while drawing, if the script cannot be fetched: the boundary around it offers another try. */
export function LazyView({ view }: { readonly view: PaneView }) {
  const styles = useStyles();
  const [fault, setFault] = useState<Error>();
  const [View, setView] = useState<ComponentType | undefined>(() => loaded.get(view.id));
  useEffect(() => {
    const failed = (error: unknown) =>
      setFault(
        new Error(`The script of this tab could not be fetched (${String(error)}).`, { cause: error }),
      );
    void viewOf(view).then((found) => setView(() => found), failed);
  }, [view]);
  if (fault) throw fault;
  if (View) return <View />;
  return (
    <p role="status" className={styles.waiting}>
      Loading {view.title}…
    </p>
  );
}
