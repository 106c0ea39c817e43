import { fileURLToPath } from "node:url";
import { installPackages } from "../tools/install-packages.ts";

/** Installs the packages that several files use, before any of them starts. */
export default async function setup(): Promise<void> {
  for (const folder of ["examples", "tools/packaging"]) {
    await installPackages(fileURLToPath(new URL(`../${folder}`, import.meta.url)));
  }
}
