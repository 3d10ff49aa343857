import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "./test/helpers/browser.ts",
    // Some tests build everything, start a browser or a compiler; none of them asserts a time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", "./test/helpers/tally.ts"],
  },
});
