import { expect, test } from "vitest";
import { loadLanguage } from "../../shared/i18n/languages.ts";
import { parseOrganization } from "../../shared/model/organization.ts";
import { fixture } from "../../test/fixtures.ts";
import { loadPopupMessages } from "../i18n/load-messages.ts";
import type { Provenance } from "../workspaces/provenance.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { originLines } from "./origin-lines.ts";
import { answerFor } from "./page-answer.ts";

const NOW = new Date("2026-11-29T12:00:00Z");
const AT = Date.parse("2026-11-21T12:00:00Z");

async function linesOf(origins: Provenance["origins"]): Promise<string[]> {
  const organization = {
    ...parseOrganization(fixture("acme")),
    settings: { metadata: "default", inAppData: "on", exceptions: [] },
  } as const;
  const workspace: Workspace = {
    id: "acme",
    name: "Acme",
    source: { kind: "document" },
    hosts: ["acme.atlassian.net"],
    document: { organization, role: "member", provenance: { origins } },
    freshness: { confirmedAt: NOW.getTime() },
  };
  const answer = answerFor("https://acme.atlassian.net/browse/ENG-1", [workspace], NOW);
  if (!answer) throw new Error("no answer");
  const { origin } = await loadPopupMessages("en");
  return originLines(answer, NOW, await loadLanguage("en"), origin);
}

test("names the origin of the facts behind each data type", async () => {
  expect(
    await linesOf({
      plan: { kind: "read", from: "admin-api", at: AT },
      "in-app-data": { kind: "said", at: AT },
    }),
  ).toEqual([
    "Metadata: read from Atlassian's API, 21 Nov 2026",
    "In-app data: said by you, 21 Nov 2026",
  ]);
});

test("names the least certain origin of several facts, and none that is not known", async () => {
  const read = { kind: "read", from: "admin-api", at: AT } as const;
  expect(await linesOf({ plan: read, "plan/main/jira": { kind: "assumed" } })).toEqual([
    "Metadata: assumed",
  ]);
  expect(await linesOf({})).toEqual([]);
});
