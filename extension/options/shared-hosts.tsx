import type { Organization } from "../../shared/model/organization.ts";
import { optionsMessages } from "../i18n/i18n.ts";
import type { Workspace } from "../workspaces/workspace.ts";

interface SharedHostsProps {
  readonly document: Organization;
  readonly workspaces: readonly Workspace[];
  /** Id of the workspace that the document replaces. */
  readonly except?: string | undefined;
}

/** Warnings about hosts of a document that another workspace has too. */
export function SharedHosts({ document, workspaces, except }: SharedHostsProps) {
  const hosts = new Set(document.sites.map(({ host }) => host.toLowerCase()));
  const shared = workspaces.flatMap((workspace) => {
    if (workspace.id === except) return [];
    const sites = workspace.document?.organization.sites ?? [];
    return sites
      .filter(({ host }) => hosts.has(host.toLowerCase()))
      .map(({ host }) => optionsMessages.sameHost(host, workspace.name));
  });
  return (
    <>
      {shared.map((line) => (
        <p class="notice caution" key={line}>
          {line}
        </p>
      ))}
    </>
  );
}
