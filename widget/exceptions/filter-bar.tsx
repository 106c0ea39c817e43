import type { Signal } from "@preact/signals";
import type { ExceptionWords } from "../../shared/messages/words.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { appGroup, appName } from "../../shared/policy/apps.ts";
import { useId } from "../panel/use-id.ts";
import type { Filter } from "./filter.ts";

interface FilterBarProps {
  readonly organization: Organization;
  readonly filter: Signal<Filter>;
  readonly words: ExceptionWords;
}

/** What the list is narrowed down by: words, site, app, and whether there is an exception. */
export function FilterBar({ organization, filter, words }: FilterBarProps) {
  const id = useId();
  const set = (part: Partial<Filter>) => {
    filter.value = { ...filter.value, ...part };
  };
  const sites = organization.sites.filter(({ deletedAt }) => deletedAt === undefined);
  const apps = new Set(
    sites
      .flatMap((site) => site.apps.map(({ app }) => app))
      .filter((app) => appGroup(app) === "covered"),
  );
  return (
    <search class="filters">
      <div class="field wide">
        <label class="label" for={id}>
          {words.search}
        </label>
        <input
          id={id}
          class="input"
          part="field"
          type="search"
          autocomplete="off"
          placeholder={words.searchHint}
          value={filter.value.words}
          onInput={(event) => set({ words: event.currentTarget.value })}
        />
      </div>
      {sites.length > 1 && (
        <Choice
          label={words.site}
          value={filter.value.site}
          options={[
            ["", words.all],
            ...sites.map((site) => [site.id, site.name ?? site.host] as const),
          ]}
          onChoose={(site) => set({ site })}
        />
      )}
      {apps.size > 1 && (
        <Choice
          label={words.app}
          value={filter.value.app}
          options={[["", words.all], ...[...apps].map((app) => [app, appName(app)] as const)]}
          onChoose={(app) => set({ app })}
        />
      )}
      <Choice
        label={words.show}
        value={filter.value.view}
        options={Object.entries(words.view)}
        onChoose={(view) => set({ view: view as Filter["view"] })}
      />
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="input"
        part="field"
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
