// Whatever is wrong with the input: one clear message with its place, an exit code, and the previous output untouched.
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listRecursively } from "../../scripts/shared/posix-path.ts";
import { type Copy, copyProject, execute, run, services } from "../helpers/project.ts";

const lineOf = (copy: Copy, file: string, text: string): number => copy.read(file).split("\n").findIndex((line) => line.includes(text)) + 1;

const fingerprint = (folder: string): string =>
  listRecursively(folder)
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs} ${readFileSync(join(folder, name), "utf8").length}`)
    .join("\n");

interface Case {
  what: string;
  /** Breaks the copy and says what must be reported, without the place of the root. */
  break: (copy: Copy) => string;
  args?: string[];
}

const stop = "specs/cdm/paths/job-stop.yaml";

const cases: Case[] = [
  {
    what: "broken YAML",
    break(copy) {
      copy.edit(stop, "  operationId: stopJob", "  operationId: [stopJob");
      return `${stop}:${lineOf(copy, stop, "summary: Stop a job")}:3  error  The YAML is broken:`;
    },
  },
  {
    what: "a key that is there twice",
    break(copy) {
      copy.edit(stop, "  summary: Stop a job", "  summary: Stop a job\n  summary: Stop it");
      return `${stop}:${lineOf(copy, stop, "summary: Stop it")}:3  error  The YAML is broken: Map keys must be unique`;
    },
  },
  {
    what: "a $ref to a file that is not there",
    break(copy) {
      copy.edit(stop, "../schemas/StopJobAnswer.yaml", "../schemas/StopAnswer.yaml");
      return `${stop}:${lineOf(copy, stop, "StopAnswer.yaml")}:13  error  $ref leads nowhere: ../schemas/StopAnswer.yaml.`;
    },
  },
  {
    what: "an operationId that is there twice",
    break(copy) {
      copy.edit(stop, "operationId: stopJob", "operationId: startJob");
      return `${stop}:${lineOf(copy, stop, "operationId")}:3  error  Every operation must have unique "operationId".`;
    },
  },
  {
    what: "an example that does not validate",
    break(copy) {
      const example = "specs/cdm/examples/stop-job.not-stopped.yaml";
      copy.edit(example, "status: ERROR", "status: 1");
      return `${example}:${lineOf(copy, example, "status: 1")}:7  error  The example "not-stopped" does not fit its schema: validation-result.0.status must be string.`;
    },
  },
  {
    what: "a source that is not in sources.yaml",
    break(copy) {
      copy.edit(stop, "- otc-cdm-stop-job", "- otc-cdm-stop");
      return `${stop}:${lineOf(copy, stop, "- otc-cdm-stop")}:7  error  There is no source "otc-cdm-stop".`;
    },
  },
  {
    what: "a ruling that is not in rulings.yaml",
    break(copy) {
      copy.edit(stop, "[stop-job-answer, stop-job-statuses,", "[stop-job-answer, stop-job-status,");
      return `${stop}:${lineOf(copy, stop, "x-rulings")}:32  error  There is no ruling "stop-job-status".`;
    },
  },
  {
    what: "a service that is not there",
    args: ["ecs"],
    break: () => `There is no service "ecs". Services: ${services.join(", ")}`,
  },
  {
    what: "a folder without openapi.yaml",
    break(copy) {
      mkdirSync(copy.path("specs/obs"));
      return "specs/obs has no openapi.yaml, so it is not a service.";
    },
  },
  {
    what: "an errors.yaml that is missing",
    break(copy) {
      rmSync(copy.path("specs/cdm/errors.yaml"));
      return "specs/cdm/errors.yaml:1:1  error  Write this file; it is missing.";
    },
  },
  {
    what: "two things of one name",
    break(copy) {
      copy.write("specs/cdm/schemas/CdmRegion.yaml", "type: object\ndescription: A region.\nproperties:\n  a:\n    type: string\n    description: A letter.\n");
      copy.edit("specs/cdm/schemas/StopJobAnswer.yaml", "properties:\n", "properties:\n  region:\n    $ref: CdmRegion.yaml\n");
      return "The code made from the contracts does not compile, so nothing was written:\ngenerated/cdm/index.ts: ";
    },
  },
  {
    what: "a folder whose name cannot be a service's",
    break(copy) {
      mkdirSync(copy.path("specs/my-service"));
      return "specs/my-service cannot be a service: its name becomes";
    },
  },
  {
    what: "a file in another encoding",
    break(copy) {
      writeFileSync(copy.path("specs/cdm/errors.yaml"), Buffer.from("Cdm.0001: caf\xe9\n", "latin1"));
      return "specs/cdm/errors.yaml:1:1  error  The file cannot be read as YAML:";
    },
  },
  {
    what: "an alias without its anchor",
    break(copy) {
      copy.edit(stop, "tags: [Jobs]", "tags: *jobs");
      return `${stop}:1:1  error  The file cannot be read as YAML: Unresolved alias`;
    },
  },
  {
    what: "an OpenAPI of another version",
    break(copy) {
      copy.edit("specs/cdm/openapi.yaml", "openapi: 3.1.0", "openapi: 3.0.3");
      return "specs/cdm/openapi.yaml:1:1  error  This cannot be read as an OpenAPI document: openapi is 3.0.3, and must be 3.1.0";
    },
  },
  {
    what: "a mark of the table that stands twice",
    break(copy) {
      copy.write("README.md", `${copy.read("README.md")}\n<!-- /coverage -->\n`);
      return "README.md:1  The marks of the coverage table must stand in it, once each";
    },
  },
  {
    what: "a README without the marks of the table",
    break(copy) {
      copy.edit("README.md", "<!-- /coverage -->", "");
      return "README.md:1  The marks of the coverage table must stand in it, once each";
    },
  },
  {
    what: "an option that does not exist",
    args: ["--watch"],
    break: () => `There is no option --watch. Name services: ${services.join(", ")}.`,
  },
];

test.each(cases)("$what is told once and clearly, and nothing is written", async ({ break: damage, args = [] }) => {
  using copy = copyProject();
  const expected = damage(copy);
  const before = fingerprint(copy.path("generated"));
  const { code, stdout, stderr } = await run(copy.root, ["build", ...args]);
  expect(code).toBe(1);
  expect(stderr).toContain(expected);
  expect(stderr.split(expected.slice(-30))).toHaveLength(2);
  expect(stdout + stderr).not.toMatch(/^\s+at .*\.(ts|js|mjs):\d+/m);
  expect(fingerprint(copy.path("generated"))).toBe(before);
  expect(readdirSync(copy.root).filter((name) => name.startsWith(".build"))).toEqual([]);
});

test("a folder that cannot be written is told before any work is done", async () => {
  using copy = copyProject();
  chmodSync(copy.root, 0o755);
  chmodSync(copy.path("generated"), 0o555);
  const before = fingerprint(copy.path("generated"));
  // Root may write everywhere, so the command runs as somebody else when the tests run as root.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const { code, stderr } = await run(copy.root, ["build"], nobody);
  chmodSync(copy.path("generated"), 0o755);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Cannot write .*: permission denied\. Make it writable, or remove it, and run the command again\.\n$/);
  expect(fingerprint(copy.path("generated"))).toBe(before);
});

test("a Node that is too old is told what to do, whatever the command", async () => {
  using copy = copyProject();
  const old = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.19.0"})';
  for (const command of ["build", "lint", "review"]) {
    const { code, stderr } = await execute(process.execPath, ["--import", old, "scripts/run.mjs", command], { cwd: copy.root });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Node 20\.19\.0 is too old: the scripts need 22\.18 or later\.\nRun them through npm .*\n.*npm ci.*\n$/);
  }
});

test("a command that there is not is told, with those that there are", async () => {
  using copy = copyProject();
  for (const args of [["nope"], [], ["../test/x"]]) {
    const { code, stderr } = await run(copy.root, args);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^There is no command .*\. Commands: npm run build, npm run lint, npm run review, npm run package, npm run bench:client, npm run changelog, npm run release:prepare\. See CONTRIBUTING\.md\.\n$/);
  }
});

test("a build waits for nobody, but does not disturb another, and clears up after one that was killed", async () => {
  using copy = copyProject();
  mkdirSync(copy.path(".build"));
  copy.write(".build/pid", String(process.pid));
  const refused = await run(copy.root, ["build"]);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toBe(`Another build (process ${process.pid}) is writing here. Wait for it, and run the command again.\n`);
  // No process has this number.
  copy.write(".build/pid", "2147483646");
  expect((await run(copy.root, ["build"])).code).toBe(0);
  expect(readdirSync(copy.root)).not.toContain(".build");
});

test("a name with the signs of tables and HTML stays in its cell", async () => {
  using copy = copyProject();
  const name = '"Folders | <!-- /coverage --> and"';
  copy.edit("specs/dlf/openapi.yaml", "name: Directories", `name: ${name}`);
  copy.edit("specs/dlf/paths/directory-tree.yaml", "tags: [Directories]", `tags: [${name}]`);
  expect((await run(copy.root, ["build"])).stderr).toBe("");
  expect((await run(copy.root, ["build"])).stderr).toBe("");
  expect(copy.read("README.md")).toContain("| dlf | Folders &#124; \\<\\!\\-\\- \\/coverage \\-\\-\\> and | `showDirectoryTree` |");
  expect(copy.read("README.md")).toContain("## Licence");
});

test("a title cannot become code", async () => {
  using copy = copyProject();
  copy.edit("specs/cdm/openapi.yaml", "title: Cloud Data Migration (CDM)", "title: 'CDM */ globalThis.x = 1; /*'");
  expect((await run(copy.root, ["build"])).stderr).toBe("");
  expect(copy.read("generated/cdm/client.ts")).toContain("/** CDM *\\/ globalThis.x = 1; /*. */");
});
