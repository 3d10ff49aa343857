// node scripts/run.mjs <command> [arguments]: runs scripts/<command>.ts and turns what goes wrong into one message.
import "./check-node.mjs";

const [command, ...args] = process.argv.slice(2);
// Both tools would otherwise report home.
Object.assign(process.env, { REDOCLY_TELEMETRY: "off", SCARF_ANALYTICS: "false" });

const commands = ["build", "lint", "review", "package", "bench:client", "changelog", "release:prepare"];
if (command === undefined || !commands.includes(command)) {
  console.error(`There is no command ${command ?? "given"}. Commands: ${commands.map((name) => `npm run ${name}`).join(", ")}. See CONTRIBUTING.md.`);
  process.exit(1);
}

// A library may fail beside the promise that is waited for; that is told like any other failure.
process.on("unhandledRejection", fail);

try {
  const { main } = await import(`./${command.replace(":", "/")}.ts`);
  process.exitCode = await main(args);
} catch (error) {
  await fail(error);
}

/** @param {unknown} error */
async function fail(error) {
  const { describe } = await import("./lib/failure.ts");
  console.error(describe(error, Boolean(process.env.DEBUG)));
  process.exit(1);
}
