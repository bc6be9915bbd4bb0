/** The formulas of the workbook, filled ones once, to be checked one by one: a fold that lists them by sheet. */
import { Button, Field, Input, Link } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { counted } from "../../audit/counted.ts";
import type { ReviewedFormula } from "../../audit/formulaReviews.ts";
import type { Audited, FormulaChecks } from "../../flows/audit/auditErrands.ts";
import { useRemembered } from "../useRemembered.ts";
import { audits } from "./audits.ts";
import type { AuditState } from "./useAudit.ts";
import { useAuditStyles } from "./useAuditStyles.ts";

/** More are shown when asked for. */
const shownAtFirst = 50;
const cells = { one: "cell", many: "cells" };
const formulasWords = { one: "formula", many: "formulas" };

interface LineProps {
  readonly formula: ReviewedFormula;
  readonly goTo: AuditState["goTo"];
  readonly check: (formula: ReviewedFormula) => void;
}

function FormulaLine({ formula, goTo, check }: LineProps) {
  const styles = useAuditStyles();
  const { sheet, firstCell, count, review } = formula;
  return (
    <li className={styles.line}>
      <div className={styles.row}>
        <Link as="button" onClick={() => goTo(sheet, firstCell)}>
          {firstCell}
        </Link>
        <span className={styles.quiet}>{counted(count, cells)}</span>
        {review ? (
          <span>
            Checked by {review.checkedBy} on {review.checkedOn}
          </span>
        ) : (
          <Button size="small" aria-label={`Checked: ${sheet}!${firstCell}`} onClick={() => check(formula)}>
            Checked
          </Button>
        )}
      </div>
      <p className={`${styles.words} ${styles.formula}`}>{formula.formula}</p>
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
        {sheet}: {checked} of {counted(formulas.length, formulasWords)} checked
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

function Checks({ checks, audit }: { readonly checks: FormulaChecks; readonly audit: AuditState }) {
  const styles = useAuditStyles();
  const [name, setName] = useRemembered("reviewer", "");
  const [isTried, setTried] = useState(false);
  const by = name.trim();
  const check = (formula: ReviewedFormula) => {
    setTried(true);
    if (by === "") return;
    audit.change("Checked, and written to the Review log.", (errands) => errands.check(formula, by));
  };
  const missing = isTried && by === "" ? { validationMessage: "Say who you are." } : {};
  const sheets = new Set(checks.formulas.map(({ sheet }) => sheet));
  return (
    <div className={styles.section}>
      <p className={styles.quiet}>
        Formulas filled from one another count as one. What you check is kept in the Review log.
      </p>
      <Field label="Your name" required {...missing}>
        <Input size="small" value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
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

export function UniqueFormulas({
  audited,
  audit,
}: {
  readonly audited: Audited;
  readonly audit: AuditState;
}) {
  const styles = useAuditStyles();
  const [isOpen, setOpen] = useState(false);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `audited` is new after each audit, and with it the formulas
  const checks = useMemo(() => (isOpen ? audits.formulas() : undefined), [isOpen, audited]);
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Unique formulas</summary>
      {checks && <Checks checks={checks} audit={audit} />}
    </details>
  );
}
