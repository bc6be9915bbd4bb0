/** Five plans made from published council papers, to look at or to begin from. */
import { Button, makeStyles } from "@fluentui/react-components";
import { examples } from "./examples.ts";
import { proposeFile } from "./planSteps.ts";
import { usePlanStyles } from "./usePlanStyles.ts";
import type { PlanTabState } from "./usePlanTab.ts";

const useStyles = makeStyles({ words: { display: "block", marginBottom: "4px" } });

export function ExampleList({ plan }: { readonly plan: PlanTabState }) {
  const styles = usePlanStyles();
  const own = useStyles();
  return (
    <>
      <p className={styles.quiet}>
        Made from published papers of English councils. Every figure says where it comes from.
      </p>
      <ul className={styles.list}>
        {examples.map(({ id, title, words, load }) => (
          <li key={id} className={styles.line}>
            <strong>{title}</strong>
            <span id={`about-${id}`} className={own.words}>
              {words}
            </span>
            <Button
              size="small"
              aria-label={`Use this example: ${title}`}
              aria-describedby={`about-${id}`}
              disabledFocusable={plan.flow.isBusy}
              onClick={() =>
                plan.go(async (errands) => proposeFile(errands, await load(), `The example ${title}`))
              }
            >
              Use this example
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
