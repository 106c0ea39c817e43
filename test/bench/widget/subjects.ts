import { type BenchOrganization, organizationOf } from "./organizations.ts";
import type { PageContent } from "./site.ts";

/* The subjects of the measurements: the peers, the widget, and its organizations. */

/** The peers, by the name of their script in `pages/peers`. */
export const PEERS = ["vanilla-cookieconsent", "klaro", "c15t"] as const;

/** The organizations of the service. */
export const ORGANIZATIONS: readonly BenchOrganization[] = [
  organizationOf("small", { sites: 1, spaces: 5 }),
  organizationOf("large", { sites: 40, spaces: 50_000 }),
  organizationOf("excepted", { sites: 40, spaces: 12_000, exceptions: 10_000 }),
];

/** The pages, by name. */
export const PAGES: Readonly<Record<string, PageContent>> = {
  ...Object.fromEntries(PEERS.map((name) => [name, peerPage(name)])),
  small: settingsPage("small"),
  large: settingsPage("large"),
  status: {
    head: script("/bench/first-use.js"),
    body: element("status", "small", ` url="https://acme-0.atlassian.net/wiki/spaces/K1/pages/1"`),
    data: { script: "/widget/widget.js", text: "contributed" },
  },
  repaint: {
    head: script("/widget/widget.js") + script("/bench/repaint.js"),
    body: element("settings", "excepted"),
  },
  mounts: { head: script("/widget/widget.js") + script("/bench/mounts.js") },
};

function peerPage(name: string): PageContent {
  return {
    head: `<link rel="stylesheet" href="/bench/${name}.css">${script("/bench/first-use.js")}`,
    data: { script: `/bench/${name}.js`, switches: 2 },
    // c15t writes its colours into a style element.
    alsoAllow: "; style-src 'self' 'unsafe-inline'",
  };
}

function settingsPage(organization: string): PageContent {
  return {
    head: script("/bench/first-use.js"),
    body: element("settings", organization),
    // The plan of these organizations locks the other one.
    data: { script: "/widget/widget.js", switches: 1 },
  };
}

function element(name: string, organization: string, more = ""): string {
  return `<contribution-${name} endpoint="/contribution" organization="${organization}"${more}></contribution-${name}>`;
}

function script(path: string): string {
  return `<script type="module" src="${path}"></script>`;
}
