/** What a comparison found: counts by kind, then sheet by sheet lines that came and went and cells that changed. */
import { Button, Select } from "@fluentui/react-components";
import { useState } from "react";
import { counted } from "../../audit/counted.ts";
import { isDifferent } from "../../audit/compareWorkbooks.ts";
import type { CellChange, ChangeKind } from "../../audit/compareSheets.ts";
import {
  changeCounts,
  changeKinds,
  changeWords,
  lineWords,
  sheetWords,
} from "../../explain/comparisonWords.ts";
import { type Comparison, placeInOpen } from "../../flows/compare/comparing.ts";
import { usePorts } from "../ports.ts";
import type { Flow } from "../useFlow.ts";
import { useAuditStyles } from "./useAuditStyles.ts";

/** The sign is a letter, so that colour is never the only difference. */
const signs: Readonly<Record<ChangeKind, string>> = { input: "I", formula: "F", value: "R" };

type Shown = ChangeKind | "all";
const firstShown = 100;

interface ChangesProps {
  readonly comparison: Comparison;
  readonly flow: Flow;
}

function Change({ change, onGo }: { readonly change: CellChange; readonly onGo: () => void }) {
  const styles = useAuditStyles();
  const { kind } = change;
  return (
    <li className={styles.line}>
      <button type="button" className={styles.choice} onClick={onGo}>
        <span className={styles.sign} role="img" aria-label={changeKinds[kind].one}>
          {signs[kind]}
        </span>
        <span>{changeWords(change)}</span>
      </button>
    </li>
  );
}

function SheetChanges({ sheet, shown, comparison, flow }: ChangesProps & Part) {
  const styles = useAuditStyles();
  const { workbook } = usePorts();
  const [most, setMost] = useState(firstShown);
  const changes = sheet.changes.filter(({ kind }) => shown === "all" || kind === shown);
  const lines = shown === "all" ? lineWords(sheet) : [];
  if (lines.length + changes.length === 0) return null;
  return (
    <section aria-label={sheet.sheet}>
      <h3 className={styles.group}>{sheet.sheet}</h3>
      {lines.map((line) => (
        <p key={line} className={styles.words}>
          {line}
        </p>
      ))}
      <ul className={styles.list}>
        {changes.slice(0, most).map((change) => (
          <Change
            key={change.cell}
            change={change}
            onGo={() => flow.run(() => workbook.goTo(placeInOpen(comparison, sheet.sheet, change)))}
          />
        ))}
      </ul>
      {changes.length > most && (
        <Button size="small" onClick={() => setMost(most + firstShown)}>
          Show more of {counted(changes.length, { one: "change", many: "changes" })}
        </Button>
      )}
    </section>
  );
}

interface Part {
  readonly sheet: Comparison["sheets"][number];
  readonly shown: Shown;
}

export function Changes({ comparison, flow }: ChangesProps) {
  const styles = useAuditStyles();
  const [shown, setShown] = useState<Shown>("all");
  if (!isDifferent(comparison)) return <p role="status">Nothing changed.</p>;
  return (
    <div className={styles.section}>
      <p role="status" className={styles.words}>
        Changed: {changeCounts(comparison)}.
      </p>
      {sheetWords(comparison).map((line) => (
        <p key={line} className={styles.words}>
          {line}
        </p>
      ))}
      <Select
        size="small"
        aria-label="Changes to show"
        value={shown}
        onChange={(_, { value }) => setShown(value as Shown)}
      >
        <option value="all">All changes</option>
        {Object.entries(changeKinds).map(([kind, { many }]) => (
          <option key={kind} value={kind}>
            Only {many}
          </option>
        ))}
      </Select>
      {comparison.sheets.map((sheet) => (
        <SheetChanges key={sheet.sheet} {...{ sheet, shown, comparison, flow }} />
      ))}
    </div>
  );
}
