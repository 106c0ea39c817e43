import type { ChangeWords } from "../../shared/messages/words.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { ORGANIZATION_PLACE } from "../../shared/rules/coming.ts";
import { explain } from "../../shared/rules/explain.ts";
import { useLanguage } from "../panel/language.ts";
import { Notice } from "../panel/notice.tsx";
import type { Draft } from "../state/draft.ts";
import type { SettingsStore } from "../state/settings-store.ts";
import { changeName } from "./change-name.ts";

interface ConflictProps {
  readonly store: SettingsStore;
  readonly draft: Draft;
  readonly words: ChangeWords;
}

/** Someone else was faster: what is saved now and what the person chose, side by side; nothing is lost. */
export function Conflict({ store, draft, words }: ConflictProps) {
  const { core } = useLanguage();
  const current = store.snapshot.value?.organization;
  if (!current) return null;
  return (
    <Notice tone="caution" title={words.conflictTitle} urgent>
      <p>{words.conflictText}</p>
      <dl class="compare">
        <dt>{words.conflictTheirs}</dt>
        {settingsLines(core.dataType, current).map((line) => (
          <dd key={line}>{line}</dd>
        ))}
        <dt>{words.conflictYours}</dt>
        <dd>{changeName(words, current, draft.change)}</dd>
      </dl>
      <div class="preview-buttons">
        <button type="button" class="button" part="button" onClick={store.discard}>
          {words.takeTheirs}
        </button>
        <button type="button" class="button primary" part="button" onClick={store.rebase}>
          {words.keepMine}
        </button>
      </div>
    </Notice>
  );

  function settingsLines(
    names: Readonly<Record<"metadata" | "in-app-data", string>>,
    organization: Organization,
  ): string[] {
    const { assessment, setting } = explain(organization, ORGANIZATION_PLACE, store.now());
    const { exceptions } = organization.settings;
    return [
      `${names.metadata}: ${core.state[assessment.metadata.contributed]}`,
      `${names["in-app-data"]}: ${setting ? core[setting] : core.notKnown}`,
      words.exceptionCount(exceptions.length),
    ];
  }
}
