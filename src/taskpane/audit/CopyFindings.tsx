/** The findings in view, copied as a table. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReviewedFinding } from "../../flows/audit/auditErrands.ts";
import { copyText } from "../functions/copyText.ts";
import { findingsTable } from "./findingsTable.ts";

const useStyles = makeStyles({
  /** Must be drawn to be selected where the clipboard is closed to us. */
  copied: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden" },
});

export function CopyFindings({ findings }: { readonly findings: readonly ReviewedFinding[] }) {
  const styles = useStyles();
  const copied = useRef<HTMLPreElement>(null);
  const [answer, setAnswer] = useState("");
  const copy = () => {
    const text = findingsTable(findings);
    if (!copied.current) return;
    copied.current.textContent = text;
    void copyText(text, copied.current).then(setAnswer);
  };
  return (
    <>
      <Button size="small" onClick={copy}>
        Copy table
      </Button>
      <pre ref={copied} className={styles.copied} aria-hidden />
      <span role="status">{answer}</span>
    </>
  );
}
