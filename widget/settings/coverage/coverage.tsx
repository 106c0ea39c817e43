import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { capitalize } from "../../../shared/i18n/format.ts";
import { siteName } from "../../../shared/i18n/place-name.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { appName } from "../../../shared/policy/apps.ts";
import { coverageOf } from "../../../shared/rules/coverage.ts";
import { DisclosureButton } from "../../components/disclosure.tsx";
import { useLanguage, useMessages } from "../../components/language.ts";
import { Segments } from "../../components/segments.tsx";
import { CollapsibleTable } from "../../components/table.tsx";
import { ANSWERS, Bar, Legend } from "./bar.tsx";

/** The number of bars before "show all". */
const INITIAL_COUNT = 8;

const VIEWS = ["apps", "sites"] as const;

interface CoverageProps {
  readonly organization: Organization;
}

/** The numbers of spaces that contribute, by app and by site. */
export function Coverage({ organization }: CoverageProps) {
  const { core, locale } = useLanguage();
  const messages = useMessages()?.coverage;
  const chosen = useSignal<(typeof VIEWS)[number]>("apps");
  const all = useSignal(false);
  const id = useId();
  if (!messages) return null;
  const coverage = coverageOf(organization, new Date());
  const { metadata, "in-app-data": content } = coverage.spaces;
  const hasSites = coverage.sites.length > 1;
  const view = hasSites ? chosen.value : "apps";
  const rows = coverage[view].map((part) => ({
    id: part.id,
    name: view === "apps" ? appName(part.id) : siteName(organization, part.id),
    spaces: part.spaces["in-app-data"],
  }));
  const shown = all.value ? rows : rows.slice(0, INITIAL_COUNT);
  const present = ANSWERS.filter((answer) => content[answer] > 0);
  const everywhere = ANSWERS.find((answer) => metadata[answer] === metadata.total);
  return (
    <section class="coverage" aria-labelledby={id}>
      <div class="line head-line">
        <h3 part="section-title" id={id}>
          {messages.title}
        </h3>
        {hasSites && (
          <Segments
            label={messages.title}
            options={VIEWS.map((by) => [by, messages.by[by]])}
            value={view}
            onChoose={(by) => {
              chosen.value = by;
            }}
          />
        )}
      </div>
      {content.total === 0 ? (
        <p class="muted">{messages.none}</p>
      ) : (
        <>
          <p>
            {messages.total(content)}{" "}
            <span class="muted">{everywhere && messages.metadata[everywhere]}</span>
          </p>
          <ul class="bars">
            {shown.map((row) => (
              <li class="bar-row">
                <span class="label" aria-hidden="true">
                  {row.name}
                </span>
                <Bar spaces={row.spaces} label={messages.label(row.name, row.spaces)} />
                <span class="muted align-end" aria-hidden="true">
                  {messages.share(row.spaces)}
                </span>
              </li>
            ))}
          </ul>
          {rows.length > INITIAL_COUNT && (
            <DisclosureButton label={messages.showAll(rows.length)} open={all} small />
          )}
          <div class="line">
            <Legend spaces={content} />
            <CollapsibleTable
              label={messages.table}
              head={[
                messages.column[view],
                ...present.map((answer) => capitalize(core.state[answer], locale)),
                messages.column.total,
              ]}
              getRows={() =>
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
