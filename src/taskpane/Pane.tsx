/** The pane: two tabs, and the one that was open last. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { FunctionsTab } from "./functions/FunctionsTab.tsx";
import { HealthTab } from "./health/HealthTab.tsx";
import { Tabs } from "./Tabs.tsx";
import { useRemembered } from "./useRemembered.ts";

const tabs = [
  { id: "functions", title: "Functions", View: FunctionsTab },
  { id: "health", title: "Health", View: HealthTab },
] as const;

const useStyles = makeStyles({
  heading: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  panel: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});

export function Pane() {
  const styles = useStyles();
  const [remembered, remember] = useRemembered("tab", tabs[0].id);
  const { id, View } = tabs.find((tab) => tab.id === remembered) ?? tabs[0];
  return (
    <main>
      <h1 className={styles.heading}>Medium-Term Plan</h1>
      <Tabs label="Medium-Term Plan" tabs={tabs} chosen={id} onChoose={remember} />
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${id}`} className={styles.panel}>
        <View />
      </div>
    </main>
  );
}
