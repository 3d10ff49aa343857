// node scripts/run.mjs <command> [arguments]: runs scripts/<command>.ts and turns what goes wrong into one message.
import "./check-node.mjs";

const [command, ...args] = process.argv.slice(2);
// Both tools would otherwise report home.
Object.assign(process.env, { REDOCLY_TELEMETRY: "off", SCARF_ANALYTICS: "false" });

try {
  const { main } = await import(`./${command}.ts`);
  process.exitCode = await main(args);
} catch (error) {
  const { describe } = await import("./lib/failure.ts");
  console.error(describe(error, Boolean(process.env.DEBUG)));
  process.exitCode = 1;
}
