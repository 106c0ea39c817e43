import { isolateBidi } from "../../shared/i18n/bidi.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { optionsMessages } from "../i18n/i18n.ts";
import { hostMatchOf } from "../workspaces/matching.ts";
import type { Workspace } from "../workspaces/workspace.ts";

interface SharedHostsProps {
  readonly document: Organization;
  readonly workspaces: readonly Workspace[];
  /** Id of the workspace that the document replaces. */
  readonly except?: string | undefined;
}

/** Warnings about hosts of a document that another workspace has too. */
export function SharedHosts({ document, workspaces, except }: SharedHostsProps) {
  const hosts = new Set(hostsOf(document));
  const shared = workspaces.flatMap((workspace) => {
    if (workspace.id === except) return [];
    const { organization } = workspace.document ?? {};
    return (organization ? hostsOf(organization) : [])
      .filter((host) => hosts.has(host))
      .map((host) => optionsMessages.sameHost(host, isolateBidi(workspace.name)));
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

function hostsOf(document: Organization): string[] {
  return (hostMatchOf(document).hosts ?? []).map((host) => host.toLowerCase());
}
