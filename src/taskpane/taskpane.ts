/** The pane's doorstep: registers the ribbon's commands, and loads the interface only when somebody looks at it. */
import { associateCommands } from "../commands/commands.ts";
import { whenShown } from "./whenShown.ts";

/** Stands under the words of the first paint in taskpane.html, which appear when loading takes long. */
function diagnose(words: string): void {
  const place = document.getElementById("diagnostics");
  if (place) place.textContent = words;
}

async function openPane(): Promise<void> {
  diagnose("Office has answered; the interface is being fetched.");
  const { startPane } = await import(/* webpackChunkName: "shell" */ "./startPane.tsx");
  startPane();
}

const failed = (error: unknown) => diagnose(`The pane could not be started: ${String(error)}`);

if (typeof Office === "undefined") {
  diagnose("Office.js did not load.");
} else {
  diagnose("Waiting for Office.");
  void Office.onReady()
    .then(({ host }) => {
      if (host === Office.HostType.Excel) associateCommands();
      whenShown(() => void openPane().catch(failed));
    })
    .catch(failed);
}
