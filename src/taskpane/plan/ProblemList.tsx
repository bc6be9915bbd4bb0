/** Everything wrong with what somebody typed, each with its place, and how to mend it. */
import { Link } from "@fluentui/react-components";
import type { Problem } from "../../inputs/problem.ts";
import { usePorts } from "../ports.ts";
import { useFlow } from "../useFlow.ts";
import { Notice } from "../Notice.tsx";
import { usePlanStyles } from "./usePlanStyles.ts";

/** A pane is no place for thousands of lines; mending the first often mends the rest. */
const shownAtMost = 50;

const count = (problems: number) => (problems === 1 ? "1 problem" : `${problems} problems`);

function Place({ problem: { place, at } }: { readonly problem: Problem }) {
  const { workbook } = usePorts();
  const flow = useFlow();
  if (!at) return <strong>{place}</strong>;
  return (
    <>
      <Link as="button" aria-label={`Go to ${place}`} onClick={() => flow.run(() => workbook.goTo(at))}>
        {place}
      </Link>
      {flow.failure !== undefined && <Notice intent="error">{flow.failure}</Notice>}
    </>
  );
}

interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** What has not happened because of them. */
  readonly consequence: string;
}

export function ProblemList({ problems, consequence }: ProblemListProps) {
  const styles = usePlanStyles();
  return (
    <section aria-label="Problems" className={styles.section}>
      <Notice intent="error">
        {count(problems.length)} to mend. {consequence}
      </Notice>
      <ol className={styles.list}>
        {problems.slice(0, shownAtMost).map((problem, at) => (
          <li key={at} className={styles.line}>
            <Place problem={problem} />: {problem.what}. <em>To mend it:</em> {problem.fix}.
          </li>
        ))}
      </ol>
      {problems.length > shownAtMost && <p>… and {problems.length - shownAtMost} more.</p>}
    </section>
  );
}
