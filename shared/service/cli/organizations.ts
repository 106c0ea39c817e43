import { parseArgs } from "node:util";
import { printLine } from "./output.ts";
import { withStore } from "./store-command.ts";
import { ConfigError, type Environment } from "./variables.ts";

/** Lists the organizations, or deletes one. */
export async function organizationsCommand(
  args: readonly string[],
  env: Environment,
): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { confirm: { type: "string" } },
  });
  const [action, id, ...others] = positionals;
  if (action === "list" && id === undefined) {
    return withStore(env, async (store) => {
      for await (const { id, revision } of store.administration.organizations())
        await printLine(`${id}\t${revision}`);
      return 0;
    });
  }
  if (action !== "delete" || id === undefined || others.length > 0) {
    throw new ConfigError("organizations: expected `list` or `delete ID --confirm ID`");
  }
  if (values.confirm !== id) {
    throw new ConfigError(
      `organizations: deletes settings, audit log and obligations for ever; to do so add \`--confirm ${id}\``,
    );
  }
  return withStore(env, async (store) => {
    if (!(await store.administration.deleteOrganization(id)))
      throw new ConfigError(`organizations: no organization \`${id}\``);
    await printLine(`${id}: deleted`);
    return 0;
  });
}
