import type { SingleChange } from "../../shared/model/change.ts";
import type { Inventory } from "../../shared/model/inventory.ts";
import { inventory, stationInventory } from "./data.ts";
import { INVENTORY_SERVICE, PEOPLE, type Person, tokenFor } from "./people.ts";

const MAIN = { site: "main", app: "confluence" } as const;

/** The changes in the histories of the two organizations. */
const HISTORY: readonly SingleChange[] = [
  { type: "set-in-app-data", value: "on" },
  { type: "add-exception", effect: "exclude", target: { kind: "space", ...MAIN, key: "HR" } },
  { type: "add-exception", effect: "exclude", target: { kind: "space", ...MAIN, key: "LEGAL" } },
];
const STATION_HISTORY: readonly SingleChange[] = [
  { type: "set-metadata", value: "on" },
  { type: "set-in-app-data", value: "on" },
  { type: "confirm" },
];

interface SeedOptions {
  readonly origin: string;
  readonly stationOrigin: string;
  readonly secret: string;
  readonly now: Date;
}

/** Fills an empty workspace through requests to the service; an existing one stays as it is. */
export async function seed(
  handler: (request: Request) => Promise<Response>,
  { origin, stationOrigin, secret, now }: SeedOptions,
): Promise<"seeded" | "kept"> {
  const [admin] = PEOPLE as [Person];
  const main = inventory(new URL(origin).host, now);
  const station = stationInventory(new URL(stationOrigin).host);

  async function send(person: Person, method: string, path: string, match: object, body: object) {
    const response = await handler(
      new Request(`${origin}/contribution/v1/organizations/${path}`, {
        method,
        headers: { Authorization: `Bearer ${await tokenFor(person, secret)}`, ...match },
        body: JSON.stringify(body),
      }),
    );
    if (response.status === 412) return undefined;
    if (!response.ok)
      throw new Error(`the service refused the sample data: ${await response.text()}`);
    return response.headers.get("ETag") ?? "";
  }
  async function fill({ id, ...rest }: Inventory, history: readonly SingleChange[]) {
    let tag = await send(INVENTORY_SERVICE, "PUT", id, { "If-None-Match": "*" }, { id, ...rest });
    if (tag === undefined) return "kept";
    for (const change of history) {
      tag = await send(admin, "POST", `${id}/changes`, { "If-Match": tag }, change);
    }
    return "seeded";
  }
  await fill(station, STATION_HISTORY);
  return fill(main, HISTORY);
}
