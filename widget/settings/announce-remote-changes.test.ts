import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import english from "../../shared/i18n/en/core.ts";
import { parseOrganization, type Settings } from "../../shared/model/organization.ts";
import { fixture } from "../../test/fixtures.ts";
import { createSettingsStore } from "../state/settings-store.ts";
import { announceRemoteChanges } from "./announce-remote-changes.ts";

const acme = parseOrganization(fixture<object>("acme"));
const HR = { kind: "space", site: "main", app: "confluence", key: "HR" } as const;

test("announces a change by others with the panel's answer and its exceptions", async () => {
  const refuse = () => Promise.reject(new TypeError("nothing else is asked for"));
  let organization = acme;
  const read = async () => ({ organization, role: "admin", confirmedAt: Date.now() }) as const;
  const store = createSettingsStore({
    read,
    change: refuse,
    obligations: refuse,
    history: refuse,
  });
  const save = async (settings: Partial<Settings>) => {
    const revision = organization.revision + 1;
    organization = {
      ...organization,
      revision,
      settings: { ...organization.settings, ...settings },
    };
    await store.reload();
  };
  const announcement = signal("");
  const stop = announceRemoteChanges(store, english, announcement);

  await store.reload();
  await save({ inAppData: "off" });
  await expect.poll(() => announcement.value).toMatch(/content isn't\.$/);
  await save({ exceptions: [{ effect: "include", target: HR }] });
  await expect.poll(() => announcement.value).toMatch(/, and content from 1 of \d+ spaces\.$/);
  stop();
});
