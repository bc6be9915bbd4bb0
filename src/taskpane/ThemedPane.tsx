/** Everything in the pane stands inside this: Office's colours, and a page that fills the pane. */
import { FluentProvider, makeStyles, webDarkTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneTheme } from "./usePaneTheme.ts";

const useStyles = makeStyles({
  page: { minHeight: "100vh", overflowWrap: "anywhere" },
});

export function ThemedPane({ children }: { readonly children: ReactNode }) {
  const theme = usePaneTheme();
  const colorScheme = theme === webDarkTheme ? "dark" : "light";
  return (
    <FluentProvider theme={theme} className={useStyles().page} style={{ colorScheme }}>
      {children}
    </FluentProvider>
  );
}
