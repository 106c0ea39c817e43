import type {
  Freshness,
  KnownDocument,
  WorkspaceRecord,
} from "../../../extension/workspaces/workspace.ts";
import type { Organization } from "../../../shared/model/organization.ts";

/** Match pattern of every page of the bench. */
export const HOSTS = "https://*.atlassian.net/*";

/** Returns the address of a page of a workspace, in the space with the number `item`: the first ones are excluded. */
export function addressOf(workspace: number, item: number): string {
  return `https://${hostOf(workspace)}/wiki/spaces/K${item}/pages/1`;
}

/** Returns the extension's storage for a number of workspaces, each with a number of exceptions. */
export function storedWorkspaces(count: number, exceptions: number): Record<string, unknown> {
  const numbers = Array.from({ length: count }, (_, number) => number);
  const items = numbers.flatMap((number): [key: string, item: unknown][] => {
    const document: KnownDocument = {
      role: "member",
      organization: organizationOf(number, exceptions),
    };
    const freshness: Freshness = { confirmedAt: Date.now() };
    return [
      [`document:${number}`, document],
      [`freshness:${number}`, freshness],
    ];
  });
  const workspaces = numbers.map((number): WorkspaceRecord => {
    const source = { kind: "document" } as const;
    return { id: `${number}`, name: `Acme ${number}`, source, hosts: [hostOf(number)] };
  });
  return { ...Object.fromEntries(items), workspaces };
}

function organizationOf(number: number, exceptions: number): Organization {
  return {
    id: `acme-${number}`,
    name: `Acme ${number}`,
    hosting: "commercial",
    compliance: [],
    authority: "service",
    sites: [
      {
        id: "main",
        host: hostOf(number),
        apps: [
          { app: "jira", plan: "standard", state: "active" },
          { app: "confluence", plan: "standard", state: "active" },
        ],
      },
    ],
    connectors: [],
    settings: {
      metadata: "default",
      inAppData: "default",
      exceptions: Array.from({ length: exceptions }, (_, item) => ({
        effect: "exclude",
        target: { kind: "space", site: "main", app: "confluence", key: `K${item}` },
      })),
    },
    revision: 1,
  };
}

function hostOf(workspace: number): string {
  return `acme-${workspace}.atlassian.net`;
}
