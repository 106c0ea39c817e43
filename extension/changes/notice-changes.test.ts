import "../testing/browser.ts";
import { expect, test } from "vitest";
import { parseOrganization } from "../../shared/model/parse-organization.ts";
import { fixture } from "../../test/fixtures.ts";
import { storage } from "../testing/browser.ts";
import { changeLogIn } from "./change-store.ts";
import { noticeTime } from "./notice-changes.ts";

const NOW = Date.parse("2026-11-24T12:00:00Z");
const DAY = 86_400_000;

test("each of many coming changes is told of once, and is forgotten once it came", async () => {
  const acme = parseOrganization(fixture("acme"));
  const connectors = Array.from({ length: 120 }, (_, index) => ({
    id: `connector-${index}`,
    name: `Connector ${index}`,
    covered: true,
    deletedAt: "2026-11-30T00:00:00.000Z",
  }));
  const organization = { ...acme, connectors };
  const workspace = {
    id: "acme",
    name: "Acme",
    source: { kind: "document" },
    document: { organization, role: "member" },
    freshness: { confirmedAt: NOW },
  } as const;
  expect((await noticeTime([workspace], NOW)).length).toBeGreaterThanOrEqual(120);
  expect(await noticeTime([workspace], NOW + DAY)).toEqual([]);
  await noticeTime([workspace], NOW + 10 * DAY);
  expect(changeLogIn(storage.local.items).announced).toEqual([]);
});
