import type { Target } from "./organization.ts";
import { object, type Reader, refined, text, variant } from "./shape.ts";
import { normalizeKey } from "./space-key.ts";

/** What an exception can name, by kind; keys of Jira's apps are upper-cased. */
export const targets = {
  space: refined(object({ site: text, app: text, key: text }), (space) => ({
    ...space,
    key: normalizeKey(space.app, space.key),
  })),
  app: object({ site: text, app: text }),
  connector: object({ id: text }),
};

/** What an exception names; extra fields are dropped. */
export const target = variant("kind", targets) as Reader<Target>;
