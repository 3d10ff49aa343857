// What a service's types cost whoever writes with them: the compiler on one file of a consumer.
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execute } from "./child.ts";
import type { Consumer } from "./consumers.ts";
import { turn } from "./figures.ts";

export type Face = keyof Consumer;

export interface Cost {
  instantiations: number;
  /** Milliseconds, of each round. The compiler tells tens of them. */
  check: number[];
}

export interface EditorCost {
  services: Map<string, Record<Face, Cost>>;
  rejected: Map<string, string>;
}

const compilerOptions = {
  noEmit: true, strict: true, skipLibCheck: true, allowImportingTsExtensions: true,
  target: "es2022", lib: ["es2022", "dom", "dom.iterable"], module: "nodenext", types: [],
};

/**
 * In the folder where our package is installed; openapi-fetch lies there too. Compilers are slow, more so on a busy machine:
 * no round begins after `until` (of performance.now()), except the first.
 */
export async function measureEditor(folder: string, consumers: Record<string, Consumer>, n: number, root = process.cwd(), until = Infinity): Promise<EditorCost> {
  const rejected = new Map<string, string>();
  const services = new Map<string, Record<Face, Cost>>();
  const files: [service: string, face: Face][] = [];
  for (const [service, consumer] of Object.entries(consumers)) {
    copyFileSync(join(root, `generated/${service}/types.ts`), join(folder, `${service}.types.d.ts`));
    services.set(service, { ours: { instantiations: 0, check: [] }, byPath: { instantiations: 0, check: [] }, plain: { instantiations: 0, check: [] } });
    for (const face of ["ours", "byPath", "plain"] as const) {
      const name = `${service}.${face}`;
      writeFileSync(join(folder, `${name}.ts`), consumer[face]);
      writeFileSync(join(folder, `${name}.json`), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
      files.push([service, face]);
    }
  }
  for (let round = 0; round < n && (round === 0 || performance.now() < until); round++) {
    for (const [service, face] of turn(files, round)) {
      // Instantiations are the same every time; once tells what the paths of our client cost.
      if (rejected.has(service) || (face === "byPath" && round > 0)) continue;
      const tsc = [join(root, "node_modules/typescript/bin/tsc"), "-p", `${service}.${face}.json`, "--pretty", "false", "--extendedDiagnostics"];
      const { code, stdout } = await execute(process.execPath, tsc, { cwd: folder });
      const cost = (services.get(service) as Record<Face, Cost>)[face];
      const check = read(stdout, "Check time");
      const instantiations = read(stdout, "Instantiations");
      if (code !== 0 || check === undefined || instantiations === undefined) {
        rejected.set(service, `the file for ${face} does not compile: ${stdout.split("\n")[0]}`);
        services.delete(service);
      } else {
        cost.check.push(check * 1000);
        cost.instantiations = instantiations;
      }
    }
  }
  return { services, rejected };
}

function read(diagnostics: string, name: string): number | undefined {
  const value = new RegExp(`^${name}:\\s+([\\d.]+)s?$`, "m").exec(diagnostics)?.[1];
  return value === undefined ? undefined : Number(value);
}
