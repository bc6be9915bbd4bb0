/** Is the add-in well in this workbook, and what can be done if not. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { BrokenCells } from "./BrokenCells.tsx";
import { HealthFindings } from "./HealthFindings.tsx";
import { Recalculation } from "./Recalculation.tsx";
import { StartupChoice } from "./StartupChoice.tsx";

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: "14px", fontWeight: 600 },
  section: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalXL,
    // Messages and progress take the whole width; buttons only what they need.
    "& > :not(button)": { alignSelf: "stretch" },
  },
});

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section aria-label={title} className={styles.section}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}

export const HealthTab = () => (
  <>
    <Section title="This installation">
      <HealthFindings />
    </Section>
    <Section title="Broken cells">
      <BrokenCells />
    </Section>
    <Section title="Recalculate">
      <Recalculation />
    </Section>
    <Section title="When this workbook opens">
      <StartupChoice />
    </Section>
  </>
);
