/** Two versions compared: this workbook with a file, or two of its sheets. */
import { Button, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { type Comparison, compareOwnSheets, compareWithFile } from "../../flows/compare/comparing.ts";
import { readXlsxInPane } from "../../host/xlsx/readXlsxInPane.ts";
import { FilePicker } from "../FilePicker.tsx";
import { Notice } from "../Notice.tsx";
import { type Flow, useFlow } from "../useFlow.ts";
import { openGrid } from "./openGrid.ts";
import { Changes } from "./Changes.tsx";
import { useAuditStyles } from "./useAuditStyles.ts";

interface AskProps {
  readonly flow: Flow;
  readonly compare: (errand: () => Promise<Comparison>) => void;
}

function AskFile({ flow, compare }: AskProps) {
  const styles = useAuditStyles();
  const [fileIs, setFileIs] = useState<Comparison["open"]>("earlier");
  const take = (file: File) =>
    compare(async () => {
      const grid = await readXlsxInPane(new Uint8Array(await file.arrayBuffer()));
      if ("fault" in grid) throw new Error(`${file.name}: ${grid.fault.what}; ${grid.fault.fix}.`);
      return compareWithFile(openGrid, grid, fileIs);
    });
  return (
    <div className={styles.row}>
      <Select
        size="small"
        aria-label="Which version the file is"
        className={styles.grows}
        value={fileIs}
        onChange={(_, { value }) => setFileIs(value as Comparison["open"])}
      >
        <option value="earlier">The file is the earlier version</option>
        <option value="later">The file is the later version</option>
      </Select>
      <FilePicker label="Workbook to compare with" accept=".xlsx" isBusy={flow.isBusy} onFile={take} />
    </div>
  );
}

const sides = { earlier: "Earlier sheet", later: "Later sheet" } as const;
type Side = keyof typeof sides;

function AskSheets({ flow, compare }: AskProps) {
  const styles = useAuditStyles();
  const [names, setNames] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<Partial<Record<Side, string>>>({});
  const { run } = flow;
  const look = useRef(() =>
    run(async () => {
      setNames((await openGrid.port.readOutline()).sheets.map(({ name }) => name));
    }),
  );
  useEffect(() => look.current(), []);
  const { earlier = names[0] ?? "", later = names[1] ?? "" } = chosen;
  return (
    <div className={styles.section}>
      {Object.entries(sides).map(([side, label]) => (
        <Select
          key={side}
          size="small"
          aria-label={label}
          value={side === "earlier" ? earlier : later}
          onChange={(_, { value }) => setChosen({ ...chosen, [side]: value })}
        >
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      ))}
      <Button
        size="small"
        disabledFocusable={flow.isBusy || names.length < 2}
        onClick={() => compare(() => compareOwnSheets(openGrid, earlier, later))}
      >
        Compare sheets
      </Button>
    </div>
  );
}

export function CompareVersions() {
  const styles = useAuditStyles();
  const flow = useFlow();
  const [subject, setSubject] = useState<"file" | "sheet">("file");
  const [comparison, setComparison] = useState<Comparison>();
  const compare: AskProps["compare"] = (errand) =>
    flow.run(async () => {
      setComparison(undefined);
      setComparison(await errand());
    });
  const Ask = subject === "file" ? AskFile : AskSheets;
  return (
    <div className={styles.section}>
      <p className={styles.quiet}>
        Lays the rows and columns of both versions beside each other and lists what changed. It changes
        nothing, and no file leaves this computer.
      </p>
      <Select
        size="small"
        aria-label="What to compare"
        value={subject}
        onChange={(_, { value }) => setSubject(value as typeof subject)}
      >
        <option value="file">This workbook and a file</option>
        <option value="sheet">Two sheets of this workbook</option>
      </Select>
      <Ask flow={flow} compare={compare} />
      {flow.isBusy && <div role="status">Comparing…</div>}
      {flow.failure !== undefined && <Notice intent="error">{flow.failure}</Notice>}
      {comparison && <Changes comparison={comparison} flow={flow} />}
    </div>
  );
}
