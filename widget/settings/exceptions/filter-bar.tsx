import type { Signal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { ExceptionMessages } from "../../../shared/i18n/settings-messages.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { appGroup, appName } from "../../../shared/policy/apps.ts";
import { SearchField } from "../../components/search-field.tsx";
import type { Filter } from "./filter.ts";

interface FilterBarProps {
  readonly organization: Organization;
  readonly filter: Signal<Filter>;
  readonly messages: ExceptionMessages;
}

/** Narrows the list down by search, site, app and exceptions. */
export function FilterBar({ organization, filter, messages }: FilterBarProps) {
  const sites = organization.sites.filter(({ deletedAt }) => !deletedAt);
  const apps = new Set(
    sites
      .flatMap((site) => site.apps.map(({ app }) => app))
      .filter((app) => appGroup(app) === "covered"),
  );
  const all = ["", messages.all] as const;
  return (
    <search class="buttons">
      <div class="stack field">
        <SearchField
          label={messages.search}
          hint={messages.searchHint}
          value={filter.value.query}
          onSearch={(query) => {
            filter.value = { ...filter.value, query };
          }}
        />
      </div>
      {sites.length > 1 && (
        <Choice
          filter={filter}
          by="site"
          label={messages.site}
          options={[all, ...sites.map(({ id, name, host }) => [id, name ?? host] as const)]}
        />
      )}
      {apps.size > 1 && (
        <Choice
          filter={filter}
          by="app"
          label={messages.app}
          options={[all, ...[...apps].map((app) => [app, appName(app)] as const)]}
        />
      )}
      <Choice
        filter={filter}
        by="view"
        label={messages.show}
        options={Object.entries(messages.view)}
      />
    </search>
  );
}

interface ChoiceProps {
  readonly filter: Signal<Filter>;
  readonly by: "site" | "app" | "view";
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

function Choice({ filter, by, label, options }: ChoiceProps) {
  const id = useId();
  return (
    <div class="stack field">
      <label class="label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="input"
        part="field"
        value={filter.value[by]}
        onChange={(event) => {
          filter.value = { ...filter.value, [by]: event.currentTarget.value };
        }}
      >
        {options.map(([value, text]) => (
          <option value={value}>{text}</option>
        ))}
      </select>
    </div>
  );
}
