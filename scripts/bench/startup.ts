// From the start of a process until a client is ready, and until its first answer is there; less what an empty process takes.
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type Child, execute, start } from "./child.ts";
import { type Samples, difference, turn } from "./figures.ts";
import { whyWrong } from "./operation.ts";
import type { Runner } from "./requests.ts";

export interface Startup {
  /** Milliseconds over those of an empty process in the same round. */
  ready: Samples;
  answered: Samples;
  /** Milliseconds of the empty process. */
  empty: number[];
  rejected: Map<string, string>;
}

const empty = "an empty process";

/** Others may write to stdout too; ours is the last line. */
const tell = 'writeSync(1, "\\n" + JSON.stringify({ ready, answered, answer }));\nprocess.exit(0);\n';
const head = 'import { writeSync } from "node:fs";\n';

const emptyProgram = `${head}const ready = performance.now(), answered = ready, answer = {};\n${tell}`;
const startOf = (program: string): string => `${head}import { create } from ${JSON.stringify(pathToFileURL(program).href)};
const stop = create(process.argv[2]);
const ready = performance.now();
const answer = await stop();
const answered = performance.now();
${tell}`;

/** The first round is not counted: it fills the file cache. */
export async function measureStartup(runners: Runner[], folder: string, n: number, env?: NodeJS.ProcessEnv, said: string[] = []): Promise<Startup> {
  const entries: [id: string, file: string][] = [[empty, `${folder}/empty.mjs`]];
  writeFileSync(`${folder}/empty.mjs`, emptyProgram);
  for (const { id, program } of runners) {
    const file = program.replace(/\.mjs$/, ".start.mjs");
    writeFileSync(file, startOf(program));
    entries.push([id, file]);
  }
  const { child: server, said: url } = await start<string>("./server.ts", said);
  try {
    return await goRound(entries, server, url, n, env);
  } finally {
    server.stop();
  }
}

async function goRound(entries: [id: string, file: string][], server: Child, url: string, n: number, env: NodeJS.ProcessEnv | undefined): Promise<Startup> {
  const ready: Samples = new Map(entries.map(([id]) => [id, []]));
  const answered: Samples = new Map(entries.map(([id]) => [id, []]));
  const rejected = new Map<string, string>();
  for (let round = -1; round < n; round++) {
    for (const [id, file] of turn(entries, round + 1)) {
      if (rejected.has(id)) continue;
      const { stdout, stderr } = await execute(process.execPath, [file, url], { env: env ?? process.env });
      const told = read(stdout);
      const stops = await server.ask<number>("count");
      const why = told ? whyWrong(told.answer) : `failed: ${stderr.split("\n").find((line) => /Error\b/.test(line)) ?? "it said nothing"}`;
      if (why ?? stops !== (id === empty ? 0 : 1)) rejected.set(id, why ?? `made one call, of which the service saw ${stops}`);
      else if (told && round >= 0) {
        ready.get(id)?.push(told.ready);
        answered.get(id)?.push(told.answered);
      }
    }
  }
  const base = ready.get(empty) ?? [];
  const over = (samples: Samples): Samples =>
    new Map([...samples].filter(([id]) => id !== empty && !rejected.has(id)).map(([id, values]) => [id, difference(values, base)]));
  return { ready: over(ready), answered: over(answered), empty: base, rejected };
}

function read(stdout: string): { ready: number; answered: number; answer: unknown } | undefined {
  try {
    return JSON.parse(stdout.slice(stdout.lastIndexOf("\n")));
  } catch {
    return undefined;
  }
}
