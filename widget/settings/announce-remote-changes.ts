import { effect, type Signal } from "@preact/signals";
import type { Language } from "../../shared/i18n/language.ts";
import { organizationSummary } from "../../shared/view-models/organization-summary.ts";
import { announce } from "../components/live-region.tsx";
import type { SettingsStore } from "../state/settings-store.ts";
import { answerOf } from "./panel.tsx";

/** Announces changes by others, which are shown in place without a notice. */
export function announceRemoteChanges(
  store: SettingsStore,
  { core, sentence, settings }: Language,
  announcement: Signal<string>,
): () => void {
  let announced: string | undefined;
  return effect(() => {
    const organization = store.snapshot.value?.organization;
    if (!organization) return;
    const before = announced;
    announced = JSON.stringify([organization.settings, organization.decided]);
    const isOwn = store.saved.peek()?.result.organization.revision === organization.revision;
    // An open preview shows it as a conflict, which is announced.
    if (before === undefined || before === announced || isOwn || store.draft.peek()) return;
    const answer = answerOf(core, organizationSummary(organization, new Date()));
    settings().then(
      ({ change }) => announce(announcement, `${sentence(change.conflictTitle)} ${answer}`),
      () => undefined,
    );
  });
}
