// A contract is made of YAML files in its service's folder and in specs/common. Whatever it says, no other file is
// read and nothing is fetched: a pull request from a stranger must not show what is on the machine that lints it.
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { bundleService } from "../../scripts/lib/bundle.ts";
import type { Finding } from "../../scripts/lib/failure.ts";
import { lintBundle } from "../../scripts/lib/lint.ts";
import { SpecResolver } from "../../scripts/lib/resolver.ts";
import { Source } from "../../scripts/lib/source.ts";
import { type Copy, copyProject } from "../helpers/project.ts";
import { serve } from "../helpers/server.ts";
import { placeOf } from "./place.ts";

const secret = "s3cret-of-this-machine";
const schema = `type: object\ndescription: ${secret}\n`;

interface World {
  copy: Copy;
  /** The address of a server that must not be asked. */
  url: string;
  /** Files with a secret beside the copy, as seen from a file two folders deep in specs/. */
  yaml: string;
  json: string;
  text: string;
  absolute: string;
}

interface Attack {
  name: string;
  file: string;
  from: string;
  to: (world: World) => string;
  /** What the finding points at. */
  at: (world: World) => string;
  code?: string;
  message: (world: World) => string;
}

const path = "specs/iam/paths/project-show.yaml";
const reference = "$ref: ../schemas/ShowProjectAnswer.yaml";
const example = "specs/iam/examples/show-project.object-store.yaml";
const outOf = (text: string): string =>
  `$ref leads out of the service: ${text}. Refer to files of specs/iam or specs/common.`;
const notPlain = (text: string): string =>
  `$ref is not written plainly: ${text}. Write the relative path of a .yaml file, and after "#/" the place in it.`;

const byReference = (name: string, target: (world: World) => string, message: (text: string) => string): Attack => ({
  name: `$ref ${name}`,
  file: path,
  from: reference,
  to: (world) => `$ref: '${target(world)}'`,
  at: (world) => `$ref: '${target(world)}'`,
  message: (world) => message(target(world)),
});

const inSchema = (name: string, text: (world: World) => string, message: (world: World) => string): Attack => ({
  name,
  file: "specs/iam/schemas/ShowProjectAnswer.yaml",
  from: "type: object\n",
  to: (world) => `type: object\n${text(world)}\n`,
  at: (world) => `${text(world).split("\n").at(-1)?.trim()}`,
  message,
});

const mappingOf = (target: string): string =>
  `discriminator:\n  propertyName: kind\n  mapping:\n    project: ${target}`;
const mapped = (target: string): string =>
  `mapping leads out of the service: ${target}. Refer to files of specs/iam or specs/common.`;

const attacks: Attack[] = [
  byReference("to a URL", ({ url }) => `${url}/x.yaml`, outOf),
  byReference("to a URL without its scheme", ({ url }) => url.replace("http:", ""), outOf),
  byReference("to a URL in capitals", ({ url }) => `${url.replace("http", "HTTP")}/x.yaml`, outOf),
  byReference("to a file: URL", ({ absolute }) => `file://${absolute}.yaml`, outOf),
  byReference("to a data: URL", () => "data:application/yaml,type: string", outOf),
  byReference("to an absolute path", ({ absolute }) => `${absolute}.yaml`, outOf),
  byReference("to a relative path", ({ yaml }) => yaml, outOf),
  byReference("with a path behind a fragment", ({ yaml }) => `a#b/../${yaml}`, notPlain),
  byReference("with a path behind two fragments", ({ yaml }) => `a#b#/../${yaml}`, notPlain),
  byReference("in percent signs", ({ yaml }) => yaml.replaceAll("../", "%2e%2e%2f"), notPlain),
  byReference("with backslashes", ({ yaml }) => yaml.replaceAll("/", "\\"), notPlain),
  byReference("to JSON", ({ json }) => json, outOf),
  byReference(
    "to a file that is no YAML, within the service",
    () => "../schemas/Stray.json",
    (text) =>
      `$ref leads to a file that is not read: ${text}. Contracts are made of files that end in .yaml and do not begin with a dot.`,
  ),
  byReference(
    "to a dot-file",
    () => "../schemas/.Stray.yaml",
    (text) =>
      `$ref leads to a file that is not read: ${text}. Contracts are made of files that end in .yaml and do not begin with a dot.`,
  ),
  ...[({ url }: World) => `${url}/x.yaml`, ({ absolute }: World) => `${absolute}.txt`, ({ text }: World) => text].map(
    (target, index) => ({
      name: `externalValue ${index}`,
      file: example,
      from: "value:\n",
      to: (world: World) => `externalValue: ${target(world)}\nold:\n`,
      at: (world: World) => `externalValue: ${target(world)}`,
      message: () =>
        "externalValue is not read. Write the example under value, or refer to a file of examples/ with $ref.",
    }),
  ),
  inSchema(
    "a mapping to a URL",
    ({ url }) => mappingOf(`${url}/x.yaml`),
    ({ url }) => mapped(`${url}/x.yaml`),
  ),
  inSchema(
    "a mapping to a file",
    ({ yaml }) => mappingOf(yaml),
    ({ yaml }) => mapped(yaml),
  ),
  inSchema(
    "a default mapping to a URL",
    ({ url }) => `discriminator:\n  propertyName: kind\n  defaultMapping: ${url}/x.yaml`,
    ({ url }) => `defaultMapping leads out of the service: ${url}/x.yaml. Refer to files of specs/iam or specs/common.`,
  ),
  ...["$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$recursiveRef", "$schema"].map((key) =>
    inSchema(
      `${key} with a URL`,
      ({ url }) => `${key}: ${url}/x.yaml`,
      () => `${key} is not supported: schemas are named by their files. Use $ref.`,
    ),
  ),
  inSchema(
    "an address that is no web page",
    () => "externalDocs:\n  url: file:///etc/passwd",
    () => "The url of externalDocs is a web page: it begins with https:// or http://.",
  ),
  {
    name: "an operationRef to a URL",
    file: path,
    from: "description: The project.\n",
    to: ({ url }) =>
      `description: The project.\n      links:\n        next:\n          operationRef: ${url}/x.yaml#/get\n`,
    at: ({ url }) => `operationRef: ${url}`,
    message: () => "operationRef is not supported. Name the operation with operationId.",
  },
];

/** A copy of the project with secrets beside it and a server that serves one. */
async function withWorld(use: (world: World) => Promise<void>): Promise<void> {
  using copy = copyProject();
  await using server = await serve({ headers: { "content-type": "application/yaml" }, body: schema });
  const absolute = `${copy.root}-secret`;
  const beside = `../../../../${basename(absolute)}`;
  const files = { yaml: `${beside}.yaml`, json: `${beside}.json`, text: `${beside}.txt` };
  writeFileSync(`${absolute}.yaml`, schema);
  writeFileSync(`${absolute}.json`, JSON.stringify({ type: "object", description: secret }));
  writeFileSync(`${absolute}.txt`, secret);
  copy.write("specs/iam/schemas/Stray.json", JSON.stringify({ $ref: `${server.url}/x.yaml` }));
  copy.write("specs/iam/schemas/.Stray.yaml", `$ref: ${server.url}/x.yaml`);
  try {
    await use({ copy, url: server.url, absolute, ...files });
    expect(server.asked).toEqual([]);
  } finally {
    for (const ending of ["yaml", "json", "txt"]) rmSync(`${absolute}.${ending}`);
  }
}

/** Everything that a lint makes of a service, which must not hold the secret. */
async function findingsOf(copy: Copy): Promise<Finding[]> {
  const bundle = await bundleService(copy.root, "iam");
  const findings = await lintBundle(bundle);
  expect(JSON.stringify([bundle.contract, findings]).includes(secret)).toBe(false);
  return findings;
}

test.each(attacks)(
  "$name is a finding, and nothing is read",
  async ({ file, from, to, at, message, code = "source-ref" }) => {
    await withWorld(async (world) => {
      world.copy.edit(file, from, to(world));
      const place = placeOf(world.copy.read(file), at(world));
      expect(await findingsOf(world.copy)).toEqual([
        { file, ...place, severity: "error", code, message: message(world) },
      ]);
    });
  },
);

const link = "This is a symbolic link. Contracts are made of plain files and folders: replace it by what it leads to.";
const answer = "specs/iam/schemas/ShowProjectAnswer.yaml";

test.each([
  { name: "a schema", file: answer, target: (world: World) => `${world.absolute}.yaml` },
  { name: "a schema of the same service", file: answer, target: () => "ProjectEntry.yaml" },
  {
    name: "a file that services share",
    file: "specs/common/responses/NotFound.yaml",
    target: (world: World) => `${world.absolute}.yaml`,
  },
  { name: "the file of sources", file: "specs/sources.yaml", target: (world: World) => `${world.absolute}.yaml` },
  { name: "the first file", file: "specs/iam/openapi.yaml", target: (world: World) => `${world.absolute}.yaml` },
  { name: "a dot-file", file: "specs/iam/.hidden", target: () => "/etc" },
])("$name that is a symbolic link is a finding", async ({ file, target }) => {
  await withWorld(async (world) => {
    rmSync(world.copy.path(file), { force: true });
    symlinkSync(target(world), world.copy.path(file));
    expect(await findingsOf(world.copy)).toEqual([
      { file, line: 1, column: 1, severity: "error", code: "source-file", message: link },
    ]);
  });
});

test.each(["specs/iam/schemas", "specs/iam/more", "specs/common"])(
  "the folder %s as a symbolic link is a finding",
  async (folder) => {
    await withWorld(async (world) => {
      mkdirSync(`${world.absolute}-folder`);
      try {
        writeFileSync(`${world.absolute}-folder/Extra.yaml`, schema);
        rmSync(world.copy.path(folder), { recursive: true, force: true });
        symlinkSync(`${world.absolute}-folder`, world.copy.path(folder));
        expect(await findingsOf(world.copy)).toEqual([
          { file: folder, line: 1, column: 1, severity: "error", code: "source-file", message: link },
        ]);
      } finally {
        rmSync(`${world.absolute}-folder`, { recursive: true });
      }
    });
  },
);

test.each(["specs", "specs/iam"])("%s as a symbolic link stops every command", async (folder) => {
  await withWorld(async ({ copy }) => {
    renameSync(copy.path(folder), copy.path("elsewhere"));
    symlinkSync(copy.path("elsewhere"), copy.path(folder));
    const { main } = await import("../../scripts/lint.ts");
    await expect(main([], copy.root)).rejects.toThrow(`${folder} is a symbolic link.`);
  });
});

test("a $ref to JSON that itself refers to the network is not followed", async () => {
  await withWorld(async ({ copy }) => {
    copy.edit(path, reference, "$ref: ../schemas/Stray.json");
    const { contract } = await bundleService(copy.root, "iam");
    expect(contract).toBeUndefined();
  });
});

test.each<{ name: string; to: (world: World) => string }>([
  { name: "a URL", to: ({ url }) => `${url}/x.yaml` },
  { name: "a data: URL", to: () => "data:application/yaml,type: string" },
  { name: "a file: URL", to: ({ absolute }) => `file://${absolute}.yaml` },
  { name: "an absolute path", to: ({ absolute }) => `${absolute}.yaml` },
  { name: "a path out of the project", to: ({ yaml }) => yaml },
  { name: "a text", to: ({ text }) => text },
  { name: "JSON of the service", to: () => "../schemas/Stray.json" },
  { name: "another service", to: () => "../../cdm/schemas/JobStatus.yaml" },
  { name: "a file of the project", to: () => "../../../README.md" },
])("the resolver refuses $name, whatever the checks have let through", async ({ to }) => {
  await withWorld(async (world) => {
    const resolver = new SpecResolver(new Source(world.copy.root, "iam"));
    const base = world.copy.path(path);
    await expect(resolver.resolveDocument(base, to(world))).rejects.toThrow("is no file of specs/iam or specs/common");
  });
});

test("Spectral reads nothing, though a bundle refers to a file and to the network", async () => {
  await withWorld(async ({ copy, url, absolute }) => {
    const bundle = await bundleService(copy.root, "iam");
    const schemas = bundle.contract?.components?.schemas as Record<string, unknown>;
    schemas["Stray"] = { anyOf: [{ $ref: `${url}/x.yaml` }, { $ref: `${absolute}.yaml` }] };
    const findings = await lintBundle(bundle);
    expect(JSON.stringify(findings).includes(secret)).toBe(false);
    expect(findings.filter(({ code }) => code === "invalid-ref")).toHaveLength(2);
  });
});
