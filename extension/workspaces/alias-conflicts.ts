import type { AppInstance, Organization, Site } from "../../shared/model/organization.ts";
import { asciiUpperCase } from "../../shared/model/space-key.ts";

/** A host that two sites have, or a key that two spaces of an app have. It counts for the first one. */
export type AliasConflict =
  | {
      readonly kind: "address";
      readonly host: string;
      readonly first: Site;
      readonly second: Site;
    }
  | {
      readonly kind: "key";
      readonly key: string;
      readonly site: string;
      readonly app: string;
      /** Names of the spaces. */
      readonly first: string;
      readonly second: string;
    };

/** Returns the aliases of an organization that more than one site or space claims. */
export function aliasConflicts({ sites }: Organization): AliasConflict[] {
  return [
    ...addressConflicts(sites),
    ...sites.flatMap((site) => site.apps.flatMap((app) => keyConflicts(site.id, app))),
  ];
}

function addressConflicts(sites: readonly Site[]): AliasConflict[] {
  // `resolvePlace` takes the first site without a `deletedAt`.
  const inOrder = [
    ...sites.filter(({ deletedAt }) => deletedAt === undefined),
    ...sites.filter(({ deletedAt }) => deletedAt !== undefined),
  ];
  const owners = new Map<string, Site>();
  return inOrder.flatMap((site) => {
    const hosts = new Set([site.host, ...(site.aliases ?? [])].map((host) => host.toLowerCase()));
    return [...hosts].flatMap((host): AliasConflict[] => {
      const first = owners.get(host);
      if (first) return [{ kind: "address", host, first, second: site }];
      owners.set(host, site);
      return [];
    });
  });
}

function keyConflicts(site: string, { app, spaces = [] }: AppInstance): AliasConflict[] {
  const nameOf = ({ key, name }: { key: string; name: string }) => `${name} (${key})`;
  // A key comes before an alias.
  const owners = new Map(spaces.map((space) => [asciiUpperCase(space.key), nameOf(space)]));
  return spaces.flatMap((space) => {
    const aliases = new Set(space.aliases?.map(asciiUpperCase));
    return [...aliases].flatMap((key): AliasConflict[] => {
      const first = owners.get(key);
      const second = nameOf(space);
      if (first === undefined) owners.set(key, second);
      if (first === undefined || first === second) return [];
      return [{ kind: "key", key, site, app, first, second }];
    });
  });
}
