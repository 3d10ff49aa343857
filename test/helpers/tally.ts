// Ends a run with one plain line that any CI can read.
import type { Reporter, TestModule } from "vitest/node";

export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const results = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const failed = results.filter((state) => state === "failed").length + broken;
    console.log(`${results.filter((state) => state === "passed").length} passed, ${failed} failed`);
  }
}
