import type { SingleChange } from "../../shared/model/change.ts";
import { inventory, ORGANIZATION } from "./data.ts";
import { INVENTORY_SERVICE, PEOPLE, type Person, tokenFor } from "./people.ts";

const MAIN = { site: "main", app: "confluence" } as const;

/** The changes in the sample's history. */
const HISTORY: readonly SingleChange[] = [
  { type: "set-in-app-data", value: "on" },
  { type: "add-exception", effect: "exclude", target: { kind: "space", ...MAIN, key: "HR" } },
  { type: "add-exception", effect: "exclude", target: { kind: "space", ...MAIN, key: "LEGAL" } },
];

/** Fills an empty workspace through requests to the service; an existing one stays as it is. */
export async function seed(
  handler: (request: Request) => Promise<Response>,
  { origin, secret, now }: { origin: string; secret: string; now: Date },
): Promise<"seeded" | "kept"> {
  const [admin] = PEOPLE;
  const root = `${origin}/contribution/v1/organizations/${ORGANIZATION}`;
  const send = async (
    person: Person,
    method: string,
    path: string,
    match: object,
    body: object,
  ) => {
    const response = await handler(
      new Request(root + path, {
        method,
        headers: { Authorization: `Bearer ${await tokenFor(person, secret)}`, ...match },
        body: JSON.stringify(body),
      }),
    );
    if (response.status === 412) return "kept";
    if (!response.ok)
      throw new Error(`the service refused the sample data: ${await response.text()}`);
    return response.headers.get("ETag") ?? "";
  };
  const document = inventory(new URL(origin).host, now);
  let tag = await send(INVENTORY_SERVICE, "PUT", "", { "If-None-Match": "*" }, document);
  if (tag === "kept" || !admin) return "kept";
  for (const change of HISTORY) {
    tag = await send(admin, "POST", "/changes", { "If-Match": tag }, change);
  }
  return "seeded";
}
