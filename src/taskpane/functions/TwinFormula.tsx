/** The same sum in plain Excel, with the arguments as typed, to copy. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { CatalogueEntry } from "../../catalogue/catalogueEntry.ts";
import { nativeFormula } from "../../flows/nativeFormula.ts";
import { copyText } from "./copyText.ts";

interface TwinFormulaProps {
  readonly entry: CatalogueEntry;
  readonly typed: Readonly<Record<string, string>>;
}

const useStyles = makeStyles({
  formula: {
    display: "block",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    lineHeight: "18px",
  },
  words: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  copy: { display: "flex", alignItems: "center", gap: "8px", marginTop: tokens.spacingVerticalXS },
});

/** What to know before using the copy elsewhere. */
function caution({ twin }: CatalogueEntry): string {
  const age = twin.excel === "2021" ? " Needs Excel 2021 or later." : "";
  return (
    (twin.reads === "cells" ? "One formula for each cell." : "Spills over ranges as the function does.") + age
  );
}

export function TwinFormula({ entry, typed }: TwinFormulaProps) {
  const styles = useStyles();
  const shown = useRef<HTMLElement>(null);
  const [answer, setAnswer] = useState("");
  const formula = nativeFormula(entry, typed);
  const copy = () => {
    if (shown.current) void copyText(formula, shown.current).then(setAnswer);
  };
  return (
    <>
      <p className={styles.words}>For colleagues without the add-in. {caution(entry)}</p>
      <code ref={shown} className={styles.formula}>
        {formula}
      </code>
      <div className={styles.copy}>
        <Button size="small" onClick={copy}>
          Copy
        </Button>
        <span role="status">{answer}</span>
      </div>
    </>
  );
}
