/** What stands behind a function: formula, worked example, traps, native twin and official source. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CatalogueEntry, Source } from "../../catalogue/catalogueEntry.ts";
import { TwinFormula } from "./TwinFormula.tsx";

interface FunctionBackgroundProps {
  readonly entry: CatalogueEntry;
  readonly typed: Readonly<Record<string, string>>;
}

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: "14px",
    fontWeight: 600,
  },
  words: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: "12px" },
  list: { margin: 0, paddingLeft: "18px" },
});

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className={useStyles().heading}>{title}</h3>
      {children}
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={useStyles().list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

const SourceLink = ({ title, url }: Source) =>
  url === undefined ? (
    title
  ) : (
    <Link href={url} target="_blank" rel="noopener noreferrer" inline>
      {title}
    </Link>
  );

export function FunctionBackground({ entry, typed }: FunctionBackgroundProps) {
  const styles = useStyles();
  const { example } = entry;
  return (
    <>
      <Section title="Formula">
        <p className={styles.words}>{entry.formula}</p>
      </Section>
      <Section title="Example">
        <p className={styles.words}>{example.working}</p>
        <code className={styles.code}>
          =MTFP.{entry.id}({example.args.join(",")})
        </code>
        <p className={styles.words}>
          <SourceLink {...example.source} />
        </p>
      </Section>
      {entry.traps.length > 0 && (
        <Section title="Take care">
          <Lines lines={entry.traps} />
        </Section>
      )}
      {entry.refuses.length > 0 && (
        <Section title="Refuses">
          <Lines lines={entry.refuses} />
        </Section>
      )}
      <Section title="In plain Excel">
        <TwinFormula entry={entry} typed={typed} />
      </Section>
      <Section title="Source">
        <ul className={styles.list}>
          {entry.sources.map((source) => (
            <li key={source.title}>
              <SourceLink {...source} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
