import { normalizeKey } from "./key.ts";
import type { Effect, Target } from "./organization.ts";
import type { Faults } from "./read.ts";

/** What `Effect` can be. */
export const EFFECTS: readonly Effect[] = ["include", "exclude"];

/** Reads what an exception names; keys of Jira's apps are upper-cased, extra fields dropped. */
export function readTarget(value: unknown, path: string, faults: Faults): Target | undefined {
  const fields = faults.object(value, path);
  if (!fields) return undefined;
  const kind = faults.oneOf(fields["kind"], ["space", "app", "connector"], `${path}/kind`);
  if (kind === undefined) return undefined;
  if (kind === "connector") {
    const id = faults.string(fields["id"], `${path}/id`);
    return id === undefined ? undefined : { kind, id };
  }
  const site = faults.string(fields["site"], `${path}/site`);
  const app = faults.string(fields["app"], `${path}/app`);
  const key = kind === "space" ? faults.string(fields["key"], `${path}/key`) : undefined;
  if (site === undefined || app === undefined) return undefined;
  if (kind === "app") return { kind, site, app };
  return key === undefined ? undefined : { kind, site, app, key: normalizeKey(app, key) };
}
