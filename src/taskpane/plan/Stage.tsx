/** One stage of the plan's tab, under a heading that takes the focus when a person's own action brought it here. */
import { useEffect, useRef, type ReactNode } from "react";
import { usePlanStyles } from "./usePlanStyles.ts";

interface StageProps {
  readonly title: string;
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

export function Stage({ title, takesFocus, children }: StageProps) {
  const styles = usePlanStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [takesFocus]);
  return (
    <section aria-label={title} className={styles.stage}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
