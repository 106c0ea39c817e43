import { formatAge } from "../../shared/messages/age.ts";
import { english } from "../../shared/messages/en/language.ts";
import { appNameOf, placeLine } from "../../shared/messages/place-name.ts";
import { decisiveType, reasonOf } from "../../shared/messages/reason.ts";
import type { Summary } from "../../shared/model/codes.ts";
import { parseHost, portMatches } from "../../shared/model/host.ts";
import type { Organization } from "../../shared/model/organization.ts";
import type { Place } from "../../shared/model/place.ts";
import { type Explanation, explain } from "../../shared/rules/explain.ts";
import { resolvePlace } from "../../shared/rules/resolve-place.ts";
import { words } from "../words/en.ts";
import type { Workspace } from "../workspaces/workspace.ts";

/** What holds of a page, with everything the badge and the popup say about it. */
export interface PageAnswer {
  readonly workspace: Workspace;
  readonly organization: Organization;
  readonly place: Place;
  readonly explanation: Explanation;
  readonly summary: Summary;
}

/** The answer for an address; `undefined` if it belongs to no workspace. */
export function pageAnswer(
  url: string,
  workspaces: readonly Workspace[],
  now: Date,
): PageAnswer | undefined {
  const known = workspaces.flatMap(({ document }) => document?.organization ?? []);
  const resolved = resolvePlace(url, known);
  if (!resolved) return undefined;
  const { organization, place } = resolved;
  const workspace = workspaces.find((item) => item.document?.organization === organization);
  if (!workspace) return undefined;
  const explanation = explain(organization, place, now);
  return { workspace, organization, place, explanation, summary: explanation.assessment.summary };
}

/** The workspace of a page about which nothing can be said, because what is stored of it cannot be read. */
export function faultyWorkspace(
  url: string,
  workspaces: readonly Workspace[],
): Workspace | undefined {
  const page = URL.canParse(url) ? new URL(url) : undefined;
  return workspaces.find(
    ({ fault, hosts = [] }) =>
      fault !== undefined &&
      hosts.some((text) => {
        const host = parseHost(text);
        return !!page && host?.hostname === page.hostname && portMatches(host, page);
      }),
  );
}

/** What is said of such a page. */
export function faultyTitle({ name }: Workspace): string {
  return `${english.core.summary.unknown} · ${name} · ${words.faulty}`;
}

/** The whole sentence: what holds, of what, why, from where and how old. */
export function titleOf(answer: PageAnswer, now: Date): string {
  const { core } = english;
  const { organization, place, explanation, summary } = answer;
  return [
    core.summary[summary],
    placeLine(organization, place),
    core.reason(
      reasonOf(organization, explanation, decisiveType(explanation.assessment), appNameOf(place)),
    ),
    sourceLine(answer, now),
  ].join(" · ");
}

/** Where the answer comes from and how old it is. */
export function sourceLine({ workspace }: PageAnswer, now: Date): string {
  const { confirmedAt, problem } = workspace.freshness;
  const age = formatAge(confirmedAt, now.getTime(), english.locale);
  const source = `${words.source[workspace.source.kind](workspace.name)}, ${age}`;
  return problem === undefined ? source : `${source} (${words.notReached})`;
}
