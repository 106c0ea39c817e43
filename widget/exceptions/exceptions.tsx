import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { targetName } from "../../shared/messages/place-name.ts";
import type { ExceptionWords } from "../../shared/messages/words.ts";
import type { Effect, Organization, Target } from "../../shared/model/organization.ts";
import { targetId } from "../../shared/model/place.ts";
import { ChangePreview } from "../change/preview.tsx";
import { useLanguage, useWords } from "../panel/language.ts";
import type { SettingsStore } from "../state/settings-store.ts";
import { findCandidates } from "./candidates.ts";

/** How many rows of the list, and of what a search found, are shown at once. */
const LIST_LIMIT = 100;
const MATCH_LIMIT = 8;

export interface ExceptionsProps {
  readonly store: SettingsStore;
  readonly organization: Organization;
  readonly setting: "on" | "off" | undefined;
}

/** The exceptions: which there are, which wait, and for admins how to add and remove them. */
export function Exceptions({ store, organization, setting }: ExceptionsProps) {
  const language = useLanguage();
  const words = useWords(language.exceptions);
  const id = useId();
  if (!words) return <p class="quiet">{language.core.loading}</p>;
  const { change } = store.draft.value ?? {};
  const drafted = change?.type === "add-exception" || change?.type === "remove-exception";
  const { exceptions } = organization.settings;
  const inForce: Effect | undefined = setting && (setting === "on" ? "exclude" : "include");
  return (
    <section class="exceptions" aria-labelledby={id}>
      <h4 class="row-title" id={id}>
        {words.title}
      </h4>
      <p class="row-text">{words.intro[setting ?? "unknown"]}</p>
      {store.canChange.value && inForce && (
        <AddException store={store} organization={organization} effect={inForce} words={words} />
      )}
      {drafted && <ChangePreview store={store} />}
      {exceptions.length === 0 && <p class="quiet">{words.none}</p>}
      <ul class="list">
        {exceptions.slice(0, LIST_LIMIT).map(({ effect, target }) => {
          const name = targetName(organization, target);
          return (
            <li class="list-row" key={`${effect} ${targetId(target)}`}>
              <span class="list-name">
                {name}
                <TargetNote organization={organization} target={target} words={words} />
              </span>
              <span class="quiet">
                {effect === inForce || !inForce ? words.effect[effect] : words.dormant[effect]}
              </span>
              {store.canChange.value && (
                <button
                  type="button"
                  class="button"
                  part="button"
                  aria-label={words.removeLabel(name)}
                  disabled={store.saving.value}
                  onClick={() => store.propose({ type: "remove-exception", target, effect })}
                >
                  {words.remove}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {exceptions.length > LIST_LIMIT && (
        <p class="quiet">{words.more(exceptions.length - LIST_LIMIT)}</p>
      )}
    </section>
  );
}

function TargetNote({
  organization,
  target,
  words,
}: {
  organization: Organization;
  target: Target;
  words: ExceptionWords;
}) {
  if (target.kind === "space") return null;
  if (target.kind === "connector") return <span class="quiet"> {words.connector}</span>;
  const site = organization.sites.find(({ id }) => id === target.site);
  const there = site?.apps.some(({ app }) => app === target.app);
  return <span class="quiet"> {there ? words.wholeApp : words.unlisted}</span>;
}

interface AddExceptionProps {
  readonly store: SettingsStore;
  readonly organization: Organization;
  readonly effect: Effect;
  readonly words: ExceptionWords;
}

function AddException({ store, organization, effect, words }: AddExceptionProps) {
  const query = useSignal("");
  const id = useId();
  const text = query.value.trim();
  const { shown, more } = text
    ? findCandidates(organization, effect, text, MATCH_LIMIT)
    : { shown: [], more: 0 };
  return (
    <search class="add">
      <label class="label" for={id}>
        {words.search}
      </label>
      <input
        id={id}
        class="input"
        type="search"
        autocomplete="off"
        placeholder={words.searchHint}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
      />
      <div role="status">
        {text && shown.length === 0 && <p class="quiet">{words.noMatch}</p>}
        {more > 0 && <p class="quiet">{words.more(more)}</p>}
      </div>
      <ul class="list">
        {shown.map(({ target, name, listed }) => (
          <li class="list-row" key={targetId(target)}>
            <span class="list-name">
              {name}
              {listed ? (
                <TargetNote organization={organization} target={target} words={words} />
              ) : (
                <span class="quiet"> {words.byKey}</span>
              )}
            </span>
            <button
              type="button"
              class="button"
              part="button"
              aria-label={`${words.add[effect]} ${name}`}
              disabled={store.saving.value}
              onClick={() => {
                query.value = "";
                store.propose({ type: "add-exception", effect, target });
              }}
            >
              {words.add[effect]}
            </button>
          </li>
        ))}
      </ul>
    </search>
  );
}
