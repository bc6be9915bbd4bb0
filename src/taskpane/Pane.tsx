/** The pane: its tabs, and the one that was open last. Tabs left behind keep what was typed in them. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Activity, useState } from "react";
import { LazyView } from "./LazyView.tsx";
import { PaneErrorBoundary } from "./PaneErrorBoundary.tsx";
import { Tabs } from "./Tabs.tsx";
import { useRemembered } from "./useRemembered.ts";
import { views } from "./views.ts";

const useStyles = makeStyles({
  heading: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  panel: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});

export function Pane() {
  const styles = useStyles();
  const [remembered, remember] = useRemembered("tab", views[0].id);
  const { id: chosen } = views.find(({ id }) => id === remembered) ?? views[0];
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set([chosen]));
  const choose = (id: string) => {
    setOpened((before) => new Set([...before, id]));
    remember(id);
  };
  return (
    <main>
      <h1 className={styles.heading}>Medium-Term Plan</h1>
      <Tabs label="Medium-Term Plan" tabs={views} chosen={chosen} onChoose={choose} />
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${chosen}`} className={styles.panel}>
        {views
          .filter(({ id }) => opened.has(id))
          .map((view) => (
            <Activity key={view.id} mode={view.id === chosen ? "visible" : "hidden"}>
              <PaneErrorBoundary>
                <LazyView view={view} given={{}} />
              </PaneErrorBoundary>
            </Activity>
          ))}
      </div>
    </main>
  );
}
