/**
 * The theme that matches Office now, and follows it when it changes. High contrast needs none of its own: the system's
 * forced colours replace ours, and Fluent's controls draw their edges in them.
 */
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { isOfficeDark } from "../host/excel/officeTheme.ts";

const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");

/** Office tells Excel's panes nothing of a change, so we look again whenever the pane is returned to. */
function subscribe(changed: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  prefersDark.addEventListener("change", changed, { signal });
  for (const sign of ["focus", "pageshow", "pointerdown"]) window.addEventListener(sign, changed, { signal });
  document.addEventListener("visibilitychange", changed, { signal });
  return () => stop.abort();
}

function currentTheme(): Theme {
  return (isOfficeDark() ?? prefersDark.matches) ? webDarkTheme : webLightTheme;
}

export const usePaneTheme = (): Theme => useSyncExternalStore(subscribe, currentTheme);
