import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { capitalize } from "../../../shared/i18n/format.ts";
import { siteName } from "../../../shared/i18n/place-name.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { appName } from "../../../shared/policy/apps.ts";
import { coverageOf } from "../../../shared/rules/coverage.ts";
import { AsTable } from "../../components/as-table.tsx";
import { useLanguage, useMessages } from "../../components/language.ts";
import { Toggle } from "../../components/toggle.tsx";
import { ANSWERS, Bar, Legend } from "./bar.tsx";

/** How many bars are shown before all are asked for. */
const FIRST = 8;

const VIEWS = ["apps", "sites"] as const;

export interface CoverageProps {
  readonly organization: Organization;
}

/** How many spaces contribute, at a glance, by app and by site. */
export function Coverage({ organization }: CoverageProps) {
  const { core, locale } = useLanguage();
  const words = useMessages()?.coverage;
  const chosen = useSignal<(typeof VIEWS)[number]>("apps");
  const all = useSignal(false);
  const id = useId();
  if (!words) return null;
  const coverage = coverageOf(organization, new Date());
  const { metadata, "in-app-data": content } = coverage.spaces;
  const several = coverage.sites.length > 1;
  const view = several ? chosen.value : "apps";
  const rows = coverage[view].map((part) => ({
    id: part.id,
    name: view === "apps" ? appName(part.id) : siteName(organization, part.id),
    spaces: part.spaces["in-app-data"],
  }));
  const shown = all.value ? rows : rows.slice(0, FIRST);
  const present = ANSWERS.filter((answer) => content[answer] > 0);
  const everywhere = ANSWERS.find((answer) => metadata[answer] === metadata.total);
  return (
    <section class="coverage" aria-labelledby={id}>
      <div class="line head-line">
        <h3 part="section-title" id={id}>
          {words.title}
        </h3>
        {several && (
          <p class="buttons">
            {VIEWS.map((by) => (
              <button
                type="button"
                class="button"
                part="segment"
                aria-pressed={view === by}
                onClick={() => {
                  chosen.value = by;
                }}
              >
                {words.by[by]}
              </button>
            ))}
          </p>
        )}
      </div>
      {content.total === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <>
          <p>
            {words.total(content)}{" "}
            <span class="quiet">{everywhere && words.metadata[everywhere]}</span>
          </p>
          <ul class="bars">
            {shown.map((row) => (
              <li class="bar-row">
                <span class="label" aria-hidden="true">
                  {row.name}
                </span>
                <Bar spaces={row.spaces} label={words.label(row.name, row.spaces)} />
                <span class="quiet push" aria-hidden="true">
                  {words.share(row.spaces)}
                </span>
              </li>
            ))}
          </ul>
          {rows.length > FIRST && <Toggle label={words.showAll(rows.length)} open={all} small />}
          <div class="line">
            <Legend spaces={content} />
            <AsTable
              label={words.table}
              head={[
                words.column[view],
                ...present.map((answer) => capitalize(core.state[answer], locale)),
                words.column.total,
              ]}
              rows={() =>
                shown.map(({ name, spaces }) => [
                  name,
                  ...[...present, "total" as const].map((count) =>
                    spaces[count].toLocaleString(locale),
                  ),
                ])
              }
            />
          </div>
        </>
      )}
    </section>
  );
}
