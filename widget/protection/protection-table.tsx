import { formatDay } from "../../shared/messages/format.ts";
import type { Language } from "../../shared/messages/language.ts";
import type { ProtectionWords } from "../../shared/messages/words.ts";
import type { Obligation } from "../../shared/model/codes.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { appGroup, appName } from "../../shared/policy/apps.ts";
import { SAFEGUARDS, type Safeguard } from "../../shared/policy/safeguards.ts";
import { SOURCES } from "../../shared/policy/sources.ts";
import type { Running } from "../state/use-obligations.ts";

interface ProtectionTableProps {
  readonly language: Language;
  readonly words: ProtectionWords;
  readonly organization: Organization;
  /** Absent where there is nobody to ask. */
  readonly running?: Running;
}

/** The protection table; it keeps nothing itself, so that a server can render it. */
export function ProtectionTable({ language, words, organization, running }: ProtectionTableProps) {
  return (
    <section class="protection" aria-labelledby="protection">
      <h3 class="section-title" id="protection">
        {words.title}
      </h3>
      <table class="table" part="table">
        <thead>
          <tr>
            {words.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SAFEGUARDS.map((safeguard) => (
            <SafeguardRow
              key={safeguard.id}
              safeguard={safeguard}
              words={words}
              own={ownLines(safeguard, organization, running, words, language.locale)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SafeguardRow({
  safeguard,
  words,
  own,
}: {
  safeguard: Safeguard;
  words: ProtectionWords;
  own: readonly string[];
}) {
  const { title, text } = words.safeguard[safeguard.id];
  const source = SOURCES[safeguard.source];
  return (
    <tr>
      <th scope="row">
        {title}
        <span class="row-text">{text}</span>
        {"url" in source && (
          <a class="source" part="link" href={source.url} target="_blank" rel="noreferrer">
            {source.title}
          </a>
        )}
      </th>
      <td data-label={words.columns[1]}>{words.covers[safeguard.covers]}</td>
      <td data-label={words.columns[2]}>
        {own.length === 0 ? "–" : own.map((line) => <p key={line}>{line}</p>)}
      </td>
    </tr>
  );
}

/** What a safeguard comes to here, where the organization has a line of its own. */
function ownLines(
  { id }: Safeguard,
  organization: Organization,
  running: Running | undefined,
  words: ProtectionWords,
  locale: string,
): readonly string[] {
  if (id === "residency") {
    const parts = residencies(organization);
    return [parts.length > 0 ? words.residency(parts) : words.noResidency];
  }
  if (id !== "retention" || !running) return [];
  if (running === "loading") return [words.loading];
  if (running === "failed") return [words.failed];
  if (running.length === 0) return [words.noObligations];
  return [words.running(running.length, formatDay(nextDate(running), locale))];
}

/** The first date that is still to come; each obligation has its own among the dates of the panel. */
function nextDate(running: readonly Obligation[]): number {
  const now = Date.now();
  const dates = running.flatMap(({ removeBy, retrainBy, aggregatesUntil }) =>
    [removeBy, retrainBy, aggregatesUntil].map((date) => Date.parse(date)),
  );
  return Math.min(...dates.filter((date) => date > now));
}

/** "EU: Jira, Confluence" for each region that the covered apps are pinned to. */
function residencies({ sites }: Organization): string[] {
  const regions = new Map<string, Set<string>>();
  for (const { app, residency } of sites.flatMap((site) => site.apps)) {
    if (residency === undefined || appGroup(app) !== "covered") continue;
    const apps = regions.get(residency) ?? new Set();
    regions.set(residency, apps.add(appName(app)));
  }
  return [...regions].map(([region, apps]) => `${region} (${[...apps].join(", ")})`);
}
