/** The formulas of the workbook, filled ones once, to be checked one by one, by sheet. */
import { Button, Link, mergeClasses } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { counted } from "../../audit/counted.ts";
import type { ReviewedFormula } from "../../audit/formulaReviews.ts";
import type { Audited, FormulaChecks } from "../../flows/audit/auditErrands.ts";
import { audits } from "./audits.ts";
import { cellNoun, formulaNoun } from "./findingWords.ts";
import { ReviewerField } from "./ReviewerField.tsx";
import type { AuditState } from "./useAudit.ts";
import { useAuditStyles } from "./useAuditStyles.ts";
import { useReviewer } from "./useReviewer.ts";

/** More are shown when asked for. */
const shownAtFirst = 50;

interface LineProps {
  readonly formula: ReviewedFormula;
  readonly goTo: AuditState["goTo"];
  readonly check: (formula: ReviewedFormula, button: HTMLButtonElement) => void;
}

/** The button goes with the check, so the focus moves on to the next formula's: Enter, Enter, Enter. */
function focusNext(button: HTMLButtonElement): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>("[data-checks-formula]")];
  buttons[buttons.indexOf(button) + 1]?.focus();
}

function FormulaLine({ formula, goTo, check }: LineProps) {
  const styles = useAuditStyles();
  const { sheet, firstCell, count, review } = formula;
  return (
    <li className={mergeClasses(styles.line, styles.spaced)}>
      <div className={styles.row}>
        <Link as="button" onClick={() => goTo(sheet, firstCell)}>
          {firstCell}
        </Link>
        <span className={styles.quiet}>{counted(count, cellNoun)}</span>
        {review ? (
          <span className={styles.atEnd}>
            Checked by {review.checkedBy} on {review.checkedOn}
          </span>
        ) : (
          <Button
            size="small"
            className={styles.atEnd}
            aria-label={`Mark as checked: ${sheet}!${firstCell}`}
            data-checks-formula
            onClick={(event) => check(formula, event.currentTarget)}
          >
            Mark as checked
          </Button>
        )}
      </div>
      <p className={mergeClasses(styles.words, styles.formula)}>{formula.formula}</p>
    </li>
  );
}

function SheetFormulas({ formulas, ...line }: Omit<LineProps, "formula"> & Pick<FormulaChecks, "formulas">) {
  const styles = useAuditStyles();
  const [isWhole, setWhole] = useState(false);
  const sheet = formulas[0]?.sheet ?? "";
  const checked = formulas.filter(({ review }) => review).length;
  return (
    <section aria-label={`Formulas of ${sheet}`}>
      <h3 className={styles.group}>
        {sheet}: {checked} of {counted(formulas.length, formulaNoun)} checked
      </h3>
      <ul className={styles.list}>
        {formulas.slice(0, isWhole ? formulas.length : shownAtFirst).map((formula) => (
          <FormulaLine key={formula.id} formula={formula} {...line} />
        ))}
      </ul>
      {!isWhole && formulas.length > shownAtFirst && (
        <Button size="small" onClick={() => setWhole(true)}>
          Show {formulas.length - shownAtFirst} more
        </Button>
      )}
    </section>
  );
}

function Outdated({ outdated }: Pick<FormulaChecks, "outdated">) {
  const styles = useAuditStyles();
  if (outdated.length === 0) return null;
  return (
    <section aria-label="Checks out of date">
      <h3 className={styles.group}>Changed or deleted since they were checked ({outdated.length})</h3>
      <ul className={styles.list}>
        {outdated.map(({ id, cells: where, what, checkedBy, checkedOn }) => (
          <li key={id} className={styles.words}>
            {where}: {what}, by {checkedBy} on {checkedOn}
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface UniqueFormulasProps {
  readonly audited: Audited;
  readonly audit: AuditState;
}

export function UniqueFormulas({ audited, audit }: UniqueFormulasProps) {
  const styles = useAuditStyles();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `audited` is new after each audit, and with it the formulas
  const checks = useMemo(() => audits.formulas(), [audited]);
  const [name, setName] = useReviewer();
  const section = useRef<HTMLDivElement>(null);
  const [isTried, setTried] = useState(false);
  const by = name.trim();
  const check: LineProps["check"] = (formula, button) => {
    setTried(true);
    if (by === "") return section.current?.querySelector("input")?.focus();
    focusNext(button);
    audit.change("Checked, and written to the Review log.", (errands) => errands.check(formula, by));
  };
  const sheets = new Set(checks.formulas.map(({ sheet }) => sheet));
  return (
    <div ref={section} className={styles.section}>
      <p className={styles.quiet}>
        Formulas filled from one another count as one. What you check is kept in the Review log.
      </p>
      <ReviewerField name={name} onName={setName} isTried={isTried} />
      <Outdated outdated={checks.outdated} />
      {[...sheets].map((name) => (
        <SheetFormulas
          key={name}
          formulas={checks.formulas.filter(({ sheet }) => sheet === name)}
          goTo={audit.goTo}
          check={check}
        />
      ))}
    </div>
  );
}
