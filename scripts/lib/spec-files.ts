// Which files of specs/ a contract is made of: plain YAML files in the folder of its service and in specs/common.
// Everything that reads specs/ asks here first, so that no contract can name a file of the machine that reads it.
import { type Dirent, lstatSync, readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";

export const sourcesFile = "specs/sources.yaml";

/** The folders that a service's contract is made of. */
const foldersOf = (service: string): string[] => [`specs/${service}`, "specs/common"];

/** Whether a path from the root is in one of the service's folders, whatever is there. */
export const isInside = (file: string, service: string): boolean =>
  foldersOf(service).some((folder) => file.startsWith(`${folder}/`)) && !file.split("/").includes("..");

/** Whether a file's name is one that contracts are made of. */
export const isReadable = (file: string): boolean =>
  file.endsWith(".yaml") && !file.split("/").some((part) => part.startsWith("."));

const linkMessage =
  "This is a symbolic link. Contracts are made of plain files and folders: replace it by what it leads to.";
const nameMessage = "This is not read: the names of contract files end in .yaml. Rename it, or delete it.";
const kindMessage = "This is neither a file nor a folder. Delete it.";

/** Why a file must not be read, or nothing. A file that does not exist may be read, and is then missing. */
export function refusal(root: string, file: string, service: string): string | undefined {
  const isAllowed = file === sourcesFile || (isInside(file, service) && isReadable(file));
  if (!isAllowed) return `${file} is no file of specs/${service} or specs/common that ends in .yaml.`;
  const stats = lstatSync(join(root, file), { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (stats.isSymbolicLink() || realpathSync(join(root, file)) !== join(realpathSync(root), file)) return linkMessage;
  return stats.isFile() ? undefined : kindMessage;
}

export interface Listing {
  files: string[];
  /** What must not be there, with the reason. */
  refused: { file: string; message: string }[];
}

/** The YAML files in a folder of specs/, sorted. What begins with a dot belongs to an editor or the system: ignored. */
export function listYaml(root: string, folder: string): Listing {
  const listing: Listing = { files: [], refused: [] };
  const stats = lstatSync(join(root, folder), { throwIfNoEntry: false });
  if (stats?.isSymbolicLink()) listing.refused.push({ file: folder, message: linkMessage });
  else if (stats?.isDirectory()) listInto(listing, root, folder);
  listing.files.sort();
  return listing;
}

function listInto(listing: Listing, root: string, folder: string): void {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const file = `${folder}/${entry.name}`;
    const message = messageFor(entry);
    if (message !== undefined) listing.refused.push({ file, message });
    else if (entry.name.startsWith(".")) continue;
    else if (entry.isDirectory()) listInto(listing, root, file);
    else if (entry.name.endsWith(".yaml")) listing.files.push(file);
  }
}

function messageFor(entry: Dirent): string | undefined {
  if (entry.isSymbolicLink()) return linkMessage;
  if (entry.name.startsWith(".") || entry.isDirectory()) return undefined;
  if (!entry.isFile()) return kindMessage;
  return entry.name.endsWith(".yml") ? nameMessage : undefined;
}
