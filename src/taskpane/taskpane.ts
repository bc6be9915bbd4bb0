/** The pane's doorstep: loads the interface only when somebody looks at it. */
void import("./startPane.tsx").then(({ startPane }) => startPane());
