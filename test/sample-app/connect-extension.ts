import { parseOrganization } from "../../shared/model/organization.ts";
import type { Toolbar } from "../harness/extension-browser.ts";
import { ORGANIZATION } from "./data.ts";

/** Connects the extension as its options page would, with a token, beside the records of other workspaces. */
export async function connectExtension(
  toolbar: Toolbar,
  service: string,
  token: string,
  others: readonly object[] = [],
): Promise<void> {
  const root = `${service}/contribution`;
  const response = await fetch(`${root}/v1/organizations/${ORGANIZATION}`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const organization = parseOrganization(await response.json());
  const { sites, externalId } = organization;
  await toolbar.store("session", { "token:sample": token });
  await toolbar.store("local", {
    workspaces: [
      {
        id: "sample",
        name: "Polarstern Instruments",
        source: { kind: "service", endpoint: root, organization: ORGANIZATION },
        hosts: sites.map(({ host }) => host),
        externalId,
      },
      ...others,
    ],
    "document:sample": { organization, role: "admin" },
    "freshness:sample": { confirmedAt: Date.now() },
  });
}
