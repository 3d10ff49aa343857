// A service is a folder of specs/ with an openapi.yaml. Nothing else in the project lists the services.
import { existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "./failure.ts";

/** Folders of specs/ that are not services. */
const notServices = new Set(["common", "workflows"]);

/** Names that something else has in generated/ or in its site. */
const reserved = new Set(["docs", "index", "assets", "client", "constructor"]);

export function findServices(root: string): string[] {
  const specs = join(root, "specs");
  if (!existsSync(specs)) throw new Failure(`There is no folder specs/ in ${root}.`);
  const entries = readdirSync(specs, { withFileTypes: true });
  const links = entries.filter((entry) => entry.isSymbolicLink()).map((entry) => `specs/${entry.name}`);
  for (const link of lstatSync(specs).isSymbolicLink() ? ["specs"] : links) {
    throw new Failure(`${link} is a symbolic link. Contracts are made of plain files and folders: replace it by what it leads to.`);
  }
  const names = entries
    // What begins with a dot belongs to an editor or to the system.
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !notServices.has(entry.name))
    .map((entry) => entry.name)
    .sort();
  if (names.length === 0) throw new Failure(`There is no service in ${specs}. A service is a folder with an openapi.yaml.`);
  for (const name of names) {
    if (!/^[a-z][a-z0-9]*$/.test(name) || reserved.has(name)) {
      throw new Failure(
        `specs/${name} cannot be a service: its name becomes the name of a folder, a page and a type, so it begins with a ` +
          `letter, has only small letters and digits, and is none of ${[...reserved].join(", ")}. Rename the folder.`,
      );
    }
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
