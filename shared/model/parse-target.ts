import { normalizeKey } from "./key.ts";
import type { Effect, Target } from "./organization.ts";
import { type Misfits, object, oneOf, type Reader, refined, text, variant } from "./shape.ts";

/** What an exception does. */
export const effect: Reader<Effect> = oneOf("include exclude");

const shape = variant("kind", {
  space: object({ site: text, app: text, key: text }),
  app: object({ site: text, app: text }),
  connector: object({ id: text }),
}) as Reader<Target>;

/** Reads what an exception names; keys of Jira's apps are upper-cased, extra fields dropped. */
export const target: Reader<Target> = refined(shape, (read) =>
  read.kind === "space" ? { ...read, key: normalizeKey(read.app, read.key) } : read,
);

/** Reads what an exception names. */
export function readTarget(value: unknown, path: string, misfits: Misfits): Target | undefined {
  return target(value, path, misfits);
}
