import { expect, test } from "vitest";
import { parseOrganization } from "../../shared/model/organization.ts";
import { resolvePlace } from "../../shared/rules/resolve-place.ts";
import { fixture } from "../../test/fixtures.ts";
import { aliasInAddress } from "./address-alias.ts";

const acme = parseOrganization(fixture("acme"));
const organization = {
  ...acme,
  sites: acme.sites.map((site) => ({
    ...site,
    apps: site.apps.map((app) => ({
      ...app,
      spaces: [
        { key: app.app === "jira" ? "DO" : "docs", name: "dotfiles", aliases: ["DOT", "~a b"] },
      ],
    })),
  })),
};

test.each([
  ["/browse/DOT-12", "DOT"],
  ["/browse/do-12", undefined],
  ["/jira/software/projects/dot/boards/1", "DOT"],
  ["/wiki/spaces/DOT/pages/1/T", "DOT"],
  ["/wiki/spaces/~a%20b/overview", "~a b"],
  ["/wiki/pages/viewpage.action?spaceKey=dot&title=T", "DOT"],
  ["/wiki/spaces/DOCS/pages/1/DOT", undefined],
  ["/wiki/spaces/other/pages/1/DOT", undefined],
  ["/wiki/home", undefined],
])("the address %s names a space by %j in place of its key", (path, alias) => {
  const url = `https://acme.atlassian.net${path}`;
  const place = resolvePlace(url, [organization])?.place;
  expect(place && aliasInAddress(url, organization, place)).toBe(alias);
});
