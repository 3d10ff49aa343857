// npm run bench:client: our client beside raw fetch, openapi-fetch, the SDK of Huawei Cloud and a client that many admire.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { Failure } from "../lib/failure.ts";
import { bundle, sizes, tryBundles } from "./bundle.ts";
import { consumers } from "./consumers.ts";
import { contenders } from "./contenders.ts";
import { measureEditor } from "./editor.ts";
import { figure } from "./figures.ts";
import { type Installed, install, packOwn } from "./install.ts";
import { editorTable, rejectedList, sizeTable, timeTable, withSpread } from "./report.ts";
import { type Plan, measureRequests } from "./requests.ts";
import { measureStartup } from "./startup.ts";

const plan: Plan = {
  orders: { "one after the other": { calls: 100, lanes: 1 }, "32 at once": { calls: 320, lanes: 32 } },
  rounds: 15,
  warmUp: 3,
};
const startups = 15;
const compilations = 5;
/** Seconds after which no further round of compiling begins, so that all ends within four minutes. */
const budget = 190;

const load = (): string => loadavg().map((value) => value.toFixed(2)).join(" ");
const seconds = (since: number): number => Math.round((performance.now() - since) / 1000);

export async function main(args: string[], root = process.cwd()): Promise<number> {
  if (args.length > 0) throw new Failure("npm run bench:client takes no arguments.");
  const begun = performance.now();
  const say = (text: string): void => console.error(`${String(seconds(begun)).padStart(3)} s  ${text} …`);
  const loadBefore = load();
  const busy = (loadavg()[0] as number) > 1;
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    // The SDK leaves a file in the home of whoever uses it.
    const env = { ...process.env, HOME: join(folder, "home"), USERPROFILE: join(folder, "home") };
    mkdirSync(env.HOME);

    say("installing");
    const tarball = await packOwn(root, join(folder, "own"));
    const installed = new Map<string, Installed>();
    for (const name of new Set(contenders.map((contender) => contender.folder))) {
      const sharing = contenders.filter((contender) => contender.folder === name);
      installed.set(name, await install(join(folder, name), sharing, tarball));
    }
    const runners = contenders.map(({ id, folder: name }) => ({ id, program: join(folder, name, `${id}.mjs`) }));

    say("bundling");
    const bundles = new Map<string, string>();
    for (const { id, program } of runners) bundles.set(id, await bundle(program, contenders.find((one) => one.id === id) ?? {}));
    const broken = await tryBundles(bundles, env);
    const bundleSizes = new Map([...bundles].filter(([id]) => !broken.has(id)).map(([id, file]) => [id, Object.values(sizes(file))]));

    say("starting processes");
    const startup = await measureStartup(runners, folder, startups, env);
    say("making calls");
    const requests = await measureRequests(runners, plan, env);
    say("compiling");
    const editor = await measureEditor(join(folder, "ours"), consumers, compilations, root, begun + budget * 1000);

    const shares = contenders.filter(({ id }) => id !== "ours-signed").map((one) => ({ ...one, label: one.label.split(",")[0] as string, proof: "token" as const }));
    const installSizes = new Map(shares.map(({ id, folder: name }) => {
      const { packages = 0, bytes = 0 } = installed.get(name) ?? {};
      return [id, [packages, bytes]];
    }));
    const versions = Object.entries(Object.assign({}, ...[...installed.values()].map((one) => one.versions)));
    const tool = (name: string): string => (JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")) as { version: string }).version;
    const problems = [broken, startup.rejected, requests.rejected, editor.rejected].filter(({ size }) => size > 0).map(rejectedList);
    const calls = Object.entries(plan.orders).flatMap(([name, { calls }]) => [
      `### A call, ${name}`, timeTable(contenders, "µs", requests.samples.get(name) ?? new Map()), `${calls} calls a round.`,
    ]);
    console.log([
      "# The client beside others",
      `- Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}. Load before and after: ${loadBefore}; ${load()}.\n` +
        `- Node ${process.versions.node}, esbuild ${tool("esbuild")}, TypeScript ${tool("typescript")}.\n` +
        `- Versions: ${versions.map(([name, version]) => `${name} ${version}`).join(", ")}.`,
      "All do the same: stop a CDM job (`PUT`, answered with 200 and `{}`), and read the answer to its end. The service counts the calls; who gives or sends something else is not counted. " +
        "In every round each takes its turn. Spread is the middle four fifths of the rounds; ratios are taken within rounds. Where the spread of a ratio covers 1, no difference is claimed. " +
        "“÷ ours” is over ours with the same proof of who calls: a token, or a signature with access keys.",
      "Under five rounds nothing is claimed. “–”: noise was greater than what it is compared with.",
      ...(busy ? ["**The machine was busy with other work when this began: times are rough. Sizes and instantiations are not touched by that.**"] : []),
      ...problems,
      "## Bundle for Node, bytes", sizeTable(contenders, ["min", "min+gzip"], bundleSizes, "gzip ÷ ours"),
      "## Installed into an empty folder", sizeTable(shares, ["packages", "bytes"], installSizes, "bytes ÷ ours"),
      "## Import and construct",
      `Milliseconds over an empty process, which needs ${withSpread(figure(startup.empty))}.`,
      "### Until the client is ready", timeTable(contenders, "ms", startup.ready),
      "### Until its first answer is read", timeTable(contenders, "ms", startup.answered),
      "## Requests over loopback", `${plan.warmUp} rounds to warm up; each contender and the service are processes of their own.`, ...calls,
      "## In the editor", "`tsc --extendedDiagnostics` on a file with two calls, and the same two with plain openapi-fetch on the same types.", editorTable(editor),
      `Took ${seconds(begun)} s.`,
    ].join("\n\n"));
    return problems.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
