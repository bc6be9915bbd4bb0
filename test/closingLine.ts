/** Ends a test run with its totals on a line of their own, for machines that read no colours. */
import type { Reporter, TestModule } from "vitest/node";

export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string): number => states.filter((each) => each === state).length;
    // A module that could not be loaded ran no test, yet it is a failure.
    const unloaded = modules.filter(
      (module) => module.state() === "failed" && module.errors().length > 0,
    ).length;
    const failed = count("failed") + unloaded + errors.length;
    process.stdout.write(`\n${count("passed")} passed, ${failed} failed, ${count("skipped")} skipped\n`);
  }
}
