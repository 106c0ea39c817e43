import {
  type Organization,
  parseInventory,
  type Space,
  withInventory,
} from "../../shared/model/organization.ts";
import { asciiUpperCase } from "../../shared/model/space-key.ts";
import type { SpaceReading } from "./spaces.ts";

/** Returns the next revision of a document with the spaces of a site; apps that were not read keep theirs. */
export function withSpaces(
  organization: Organization,
  site: string,
  { spaces, leftOut }: Pick<SpaceReading, "spaces" | "leftOut">,
): Organization {
  const { settings, decided } = organization;
  const exceptions = [...settings.exceptions, ...(decided?.exceptions ?? [])];
  const allRead = new Set([...spaces.values()].flat().map(keyOf));
  const sites = organization.sites.map((item) => {
    if (item.id !== site) return item;
    const apps = item.apps.map((app) => {
      const read = spaces.get(app.app);
      if (!read) return app;
      const named = new Set(
        exceptions.flatMap(({ target }) =>
          target.kind === "space" && target.site === site && target.app === app.app
            ? asciiUpperCase(target.key)
            : [],
        ),
      );
      // An exception still names a space that is gone by its key, and addresses by its aliases.
      const isKept = (space: Space) =>
        named.has(keyOf(space)) || (leftOut > 0 && !allRead.has(keyOf(space)));
      return { ...app, spaces: merge(read, app.spaces ?? [], isKept) };
    });
    return { ...item, apps };
  });
  return withInventory(organization, parseInventory({ ...organization, sites }));
}

/** Merges the spaces that were read with the known ones, whose aliases stay: the vendor lists only the newest one. */
function merge(
  read: readonly Space[],
  known: readonly Space[],
  isKept: (space: Space) => boolean,
): Space[] {
  const knownByKey = new Map(known.map((space) => [keyOf(space), space]));
  const readKeys = new Set(read.map(keyOf));
  const merged = read.map((space) => {
    const earlier = knownByKey.get(keyOf(space))?.aliases ?? [];
    const aliases = [...new Set([...(space.aliases ?? []), ...earlier])];
    return { ...space, ...(aliases.length > 0 && { aliases }) };
  });
  return [...merged, ...known.filter((space) => !readKeys.has(keyOf(space)) && isKept(space))];
}

function keyOf({ key }: Space): string {
  return asciiUpperCase(key);
}
