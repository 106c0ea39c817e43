import type { SettingsClient } from "../../shared/client/settings-client.ts";
import type { Obligation } from "../../shared/model/obligation.ts";
import { type AsyncStatus, useAsync } from "../components/use-async.ts";

type Client = Pick<SettingsClient, "obligations">;

/** The obligations that are not over, or the status of their request. */
export type ActiveObligations = readonly Obligation[] | AsyncStatus;

interface CacheEntry {
  readonly revision: number;
  readonly response: Promise<readonly Obligation[]>;
  obligations?: readonly Obligation[];
}

/** The components of a panel share one response for each revision. */
const cache = new WeakMap<Client, CacheEntry>();

/** Returns the active obligations; fetches them again with a new revision, or a new attempt after a failure. */
export function useObligations(client: Client, revision: number, attempt = 0): ActiveObligations {
  return useAsync(
    () => fetchObligations(client, revision),
    [client, revision, attempt],
    cache.get(client)?.obligations,
  );
}

/** Fetches the active obligations of a revision once. */
export function fetchObligations(client: Client, revision: number): CacheEntry["response"] {
  const cached = cache.get(client);
  if (cached?.revision === revision) return cached.response;
  const entry: CacheEntry = { revision, response: fetchActive(client) };
  cache.set(client, entry);
  entry.response.then(
    (obligations) => {
      entry.obligations = obligations;
    },
    () => {
      // A failure is not kept: the next caller fetches again.
      if (cache.get(client) === entry) cache.delete(client);
    },
  );
  return entry.response;
}

/** There may be thousands, and the components that use them come and go: they are filtered once. */
async function fetchActive(client: Client): Promise<readonly Obligation[]> {
  return (await client.obligations()).filter(isActiveAt(new Date()));
}

/** Returns a filter for the obligations that are not over: they stay on record for ever. */
export function isActiveAt(at: Date) {
  return ({ aggregatesUntil }: Obligation) => Date.parse(aggregatesUntil) > at.getTime();
}
