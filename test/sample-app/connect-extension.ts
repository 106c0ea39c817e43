import { parseOrganization } from "../../shared/model/organization.ts";
import type { Toolbar } from "../harness/extension-browser.ts";
import { ORGANIZATION } from "./data.ts";

/** Connects the extension as its options page would, with a token, beside the records of other workspaces. */
export async function connectExtension(
  toolbar: Toolbar,
  service: string,
  token: string,
  others: readonly object[] = [],
  organizations: readonly string[] = [ORGANIZATION],
): Promise<void> {
  const root = `${service}/contribution`;
  const workspaces: object[] = [];
  for (const id of organizations) {
    // Tests know the sample's first workspace by this key.
    const key = id === ORGANIZATION ? "sample" : id;
    const response = await fetch(`${root}/v1/organizations/${id}`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    const organization = parseOrganization(await response.json());
    const { name, sites, externalId } = organization;
    await toolbar.store("session", { [`token:${key}`]: token });
    await toolbar.store("local", {
      [`document:${key}`]: { organization, role: "admin" },
      [`freshness:${key}`]: { confirmedAt: Date.now() },
    });
    const source = { kind: "service", endpoint: root, organization: id };
    workspaces.push({ id: key, name, source, hosts: sites.map(({ host }) => host), externalId });
  }
  await toolbar.store("local", { workspaces: [...workspaces, ...others] });
}
