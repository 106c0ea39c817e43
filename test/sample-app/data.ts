import { DAY_MS } from "../../shared/model/day.ts";
import type { Inventory } from "../../shared/model/organization.ts";

/** The invented company: makers of instruments for polar research. */
export const ORGANIZATION = "polarstern";
/** Its station, an organization of its own: a change takes effect once Atlassian's console has it too. */
export const STATION = "northern-station";

/** A piece of work or a page of the sample, as it is shown. */
export interface Item {
  readonly id: string;
  readonly space: string;
  readonly title: string;
  readonly status: string;
  readonly owner: string;
  readonly text: readonly string[];
}

/** A space of the sample. */
export interface Space {
  readonly key: string;
  readonly name: string;
  readonly app: "jira" | "jira-service-management" | "jira-product-discovery" | "confluence";
}

export const SPACES: readonly Space[] = [
  { key: "ENG", name: "Instrument engineering", app: "jira" },
  { key: "CAL", name: "Calibration", app: "jira" },
  { key: "HELP", name: "Field support", app: "jira-service-management" },
  { key: "IDEAS", name: "Product ideas", app: "jira-product-discovery" },
  { key: "DOCS", name: "Handbook", app: "confluence" },
  { key: "HR", name: "People", app: "confluence" },
  { key: "LEGAL", name: "Contracts", app: "confluence" },
];

export const ITEMS: readonly Item[] = [
  item("ENG-12", "Ice drill loses torque below −40 °C", "In progress", "Jonas Berg", [
    "Three teams at the northern station report that the drill head slows down after about twenty minutes.",
    "The grease thickens earlier than its data sheet says. We are testing a synthetic one in the cold chamber.",
    "Next: a night in the chamber at −55 °C with the new seals.",
  ]),
  item("ENG-13", "Sonde firmware: keep the clock over a battery swap", "To do", "Leila Haddad", [
    "After a swap the sonde starts at midnight, and the profile has to be shifted by hand.",
    "Keep the time in the buffered register and mark profiles that began without a fix.",
  ]),
  item("ENG-14", "Housing: new mould for the pressure cap", "In review", "Tomás Rey", [
    "The mould is back from the workshop. The first ten caps hold 600 bar for an hour.",
  ]),
  item("CAL-7", "Reference thermometer drifts by 2 mK a month", "In progress", "Mara Ito", [
    "Compare it with the triple point cell again before the spring campaign.",
  ]),
  item("CAL-8", "Certificate for salinity cell S-114", "Done", "Mara Ito", [
    "Issued and sent to the vessel.",
  ]),
  item(
    "HELP-31",
    "Winch controller shows E17 after a storm",
    "Waiting for customer",
    "Jonas Berg",
    ["Asked for the log of the last six hours. The controller restarts, but brakes late."],
  ),
  item("HELP-32", "Spare parts for buoy B-9", "Open", "Leila Haddad", [
    "Two shackles and a swivel.",
  ]),
];

/** Pages of the wiki: `id` is the last part of the address. */
export const PAGES: readonly Item[] = [
  page("DOCS", "1", "How we write things down", "Leila Haddad", [
    "Write what you saw, then what you think of it, and keep the two apart.",
    "A page has one subject. If it needs a table of contents, it is two pages.",
  ]),
  page("DOCS", "2", "Packing list for a winter campaign", "Jonas Berg", [
    "Everything twice, except people.",
    "Batteries travel in the heated crate; they are charged on arrival, never before.",
  ]),
  page("HR", "3", "Parental leave", "Mara Ito", [
    "Tell us when you know, take what you need. The station rota is planned around it.",
  ]),
  page("LEGAL", "4", "Charter of the vessel, draft 3", "Tomás Rey", [
    "Clause 9 now covers delay by ice. The other side wants to see it again.",
  ]),
];

/** The inventory at an address, with a trial that ends three weeks from now. */
export function inventory(host: string, now: Date): Inventory {
  const trialEndsAt = new Date(now.getTime() + 21 * DAY_MS);
  trialEndsAt.setUTCHours(0, 0, 0, 0);
  const spaces = (app: Space["app"]) =>
    SPACES.filter((space) => space.app === app).map(({ key, name }) => ({ key, name }));
  const standard = { plan: "standard", state: "active", residency: "EU" } as const;
  return {
    id: ORGANIZATION,
    externalId: "5e1f-polarstern",
    name: "Polarstern Instruments",
    hosting: "commercial",
    compliance: [],
    authority: "service",
    sites: [
      {
        id: "main",
        host,
        name: "Polarstern",
        apps: [
          { app: "jira", ...standard, spaces: spaces("jira") },
          {
            app: "jira-service-management",
            ...standard,
            spaces: spaces("jira-service-management"),
          },
          {
            app: "confluence",
            plan: "enterprise",
            state: "trial",
            trialEndsAt: trialEndsAt.toISOString(),
            residency: "EU",
            spaces: spaces("confluence"),
          },
          {
            app: "jira-product-discovery",
            plan: "free",
            state: "active",
            spaces: spaces("jira-product-discovery"),
          },
        ],
      },
    ],
    connectors: [
      { id: "drive", name: "Shared drive", covered: true },
      { id: "ledger", name: "Ledger", covered: false },
    ],
  };
}

/** The inventory of the station at an address. */
export function stationInventory(host: string): Inventory {
  return {
    id: STATION,
    externalId: "9c40-northern-station",
    name: "Northern Station",
    hosting: "commercial",
    compliance: [],
    authority: "vendor",
    sites: [
      {
        id: "station",
        host,
        name: "Northern Station",
        apps: [
          {
            app: "jira",
            plan: "enterprise",
            state: "active",
            residency: "EU",
            spaces: [{ key: "WX", name: "Weather log" }],
          },
        ],
      },
    ],
    connectors: [],
  };
}

function item(id: string, title: string, status: string, owner: string, text: string[]): Item {
  return { id, space: id.replace(/-\d+$/, ""), title, status, owner, text };
}

function page(space: string, id: string, title: string, owner: string, text: string[]): Item {
  return { id, space, title, status: "Page", owner, text };
}
