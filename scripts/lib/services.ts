// A service is a folder of specs/ with an openapi.yaml. Nothing else in the project lists the services.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "./failure.ts";

/** Folders of specs/ that are not services. */
const notServices = new Set(["common", "workflows"]);

export function findServices(root: string): string[] {
  const specs = join(root, "specs");
  if (!existsSync(specs)) throw new Failure(`There is no folder specs/ in ${root}.`);
  const names = readdirSync(specs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !notServices.has(entry.name))
    .map((entry) => entry.name)
    .sort();
  for (const name of names) {
    if (!existsSync(join(specs, name, "openapi.yaml"))) {
      throw new Failure(
        `specs/${name} has no openapi.yaml, so it is not a service. Add specs/${name}/openapi.yaml (copy ` +
          `specs/cdm/openapi.yaml), or remove the folder.`,
      );
    }
  }
  return names;
}

/** The services named on the command line, or all of them. */
export function chooseServices(root: string, wanted: string[]): string[] {
  const all = findServices(root);
  for (const name of wanted) {
    if (name.startsWith("-")) throw new Failure(`There is no option ${name}. Name services: ${all.join(", ")}.`);
    if (!all.includes(name)) {
      throw new Failure(`There is no service "${name}". Services: ${all.join(", ")} (the folders of specs/).`);
    }
  }
  return wanted.length === 0 ? all : all.filter((name) => wanted.includes(name));
}
