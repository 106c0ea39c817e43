import { expect, test } from "vitest";
import { loadLanguage } from "../../shared/i18n/languages.ts";
import { parseOrganization } from "../../shared/model/organization.ts";
import { fixture } from "../../test/fixtures.ts";
import { loadPopupMessages } from "../i18n/load-messages.ts";
import { pageAnswer } from "./page-answer.ts";
import { titleOf } from "./title.ts";
import { titleWordsOf } from "./title-words.ts";

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
  const answer = pageAnswer("https://acme.atlassian.net/browse/ENG-1", [workspace], NOW);
  const words = titleWordsOf(await loadLanguage(tag), await loadPopupMessages(tag));
  return answer ? titleOf(answer, NOW, words) : "";
}

test("a workspace with a name from right to left leaves the rest of the title in its order", async () => {
  expect(await titleIn("en", "شركة (Acme) ١٢")).toMatch(/\u2068شركة \(Acme\) ١٢\u2069, imported/);
});

test.each([
  ["en", "Acme, imported document, now"],
  ["ja", "Acme（読み込んだ文書）、今"],
  ["ar", "، الآن"],
])("in %s a source and its age are parted by that language's own comma", async (tag, wanted) => {
  expect(await titleIn(tag, "Acme")).toContain(wanted);
});
