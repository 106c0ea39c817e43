import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { withStore } from "./store-command.ts";
import { ConfigError, type Environment } from "./variables.ts";

/** Writes organizations as lines of JSON, to a file or to standard output. */
export async function exportCommand(args: readonly string[], env: Environment): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { org: { type: "string" }, out: { type: "string" } },
  });
  return withStore(env, async (store) => {
    const lines = store.administration.export(values.org);
    if (values.out === undefined) {
      for await (const line of lines) console.log(line);
      return 0;
    }
    // `wx` refuses to overwrite an earlier export.
    const file = await open(values.out, "wx");
    try {
      for await (const line of lines) await file.write(`${line}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    return 0;
  });
}

/** Stores the organizations of an export. */
export async function importCommand(args: readonly string[], env: Environment): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    throw new ConfigError("import: expected one file, which `export` wrote");
  }
  return withStore(
    env,
    async (store) => {
      const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
      for await (const { organization, entries, isNew } of store.administration.import(lines)) {
        console.log(`${organization}: ${isNew ? `imported, ${entries} entries` : "already there"}`);
      }
      return 0;
    },
    { create: true },
  );
}
