import { expect, test } from "vitest";
import { loadLanguage } from "../../shared/i18n/languages.ts";
import { parseOrganization } from "../../shared/model/organization.ts";
import { fixture } from "../../test/fixtures.ts";
import { loadPopupMessages } from "../i18n/load-messages.ts";
import { badgeTitle } from "./badge-title.ts";
import { answerFor } from "./page-answer.ts";
import { titleMessagesOf } from "./title-messages.ts";

const NOW = new Date("2026-11-24T12:00:00Z");

async function titleIn(tag: string, name: string): Promise<string> {
  const workspace = {
    id: "acme",
    name,
    source: { kind: "document" },
    hosts: ["acme.atlassian.net"],
    document: { organization: parseOrganization(fixture("acme")), role: "member" },
    freshness: { confirmedAt: NOW.getTime() },
  } as const;
  const answer = answerFor("https://acme.atlassian.net/browse/ENG-1", [workspace], NOW);
  const messages = titleMessagesOf(await loadLanguage(tag), await loadPopupMessages(tag));
  return answer ? badgeTitle(answer, NOW, messages) : "";
}

test("isolates a right-to-left workspace name from the rest of the title", async () => {
  expect(await titleIn("en", "شركة (Acme) ١٢")).toMatch(/\u2068شركة \(Acme\) ١٢\u2069, imported/);
});

test.each([
  ["en", "Acme, imported document, now"],
  ["ja", "Acme（読み込んだ文書）、今"],
  ["ar", "، الآن"],
])("separates source and age with the comma of %s", async (tag, wanted) => {
  expect(await titleIn(tag, "Acme")).toContain(wanted);
});
