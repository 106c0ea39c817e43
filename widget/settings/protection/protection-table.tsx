import type { Language } from "../../../shared/i18n/language.ts";
import type { ProtectionMessages } from "../../../shared/i18n/settings-messages.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { SAFEGUARDS } from "../../../shared/policy/safeguards.ts";
import { explainOrganization } from "../../../shared/rules/explain.ts";
import { Table } from "../../components/table.tsx";
import type { ActiveObligations } from "../../state/obligations.ts";
import { organizationDetail } from "./organization-detail.ts";

export interface ProtectionTableProps {
  readonly language: Language;
  readonly messages: ProtectionMessages;
  readonly organization: Organization;
  /** Absent if there is no service to ask. */
  readonly obligations?: ActiveObligations;
  /** Now by default. */
  readonly at?: Date;
}

/** The safeguards, each with its effect for the organization. */
export function ProtectionTable({
  language,
  messages,
  organization,
  obligations,
  at = new Date(),
}: ProtectionTableProps) {
  const [safeguards, covers, own] = messages.columns;
  return (
    <>
      <Table
        head={[safeguards, covers]}
        rows={SAFEGUARDS.map(({ id, covers }) => {
          const { title, text } = messages.safeguard[id];
          const detail = organizationDetail(
            id,
            organization,
            obligations,
            messages,
            language.locale,
            at,
          );
          return [
            <>
              {title}
              <div class="muted">{text}</div>
              {detail && <p data-label={own}>{detail}</p>}
            </>,
            messages.covers[covers],
          ];
        })}
      />
      <p class="muted small">{messages.eachOrganization}</p>
      <Sources label={messages.sources} />
    </>
  );
}

/** The table under its title; an organization that isn't eligible has nothing to protect. */
export function TitledProtectionTable(props: ProtectionTableProps) {
  const { language, messages, organization, at = new Date() } = props;
  const { summary } = explainOrganization(organization, at).assessment;
  if (summary === "not-eligible") return <p>{language.core.organizationSummary[summary]}</p>;
  return (
    <section aria-labelledby="protection">
      <h3 class="title" part="title" id="protection">
        {messages.title}
      </h3>
      <ProtectionTable {...props} />
    </section>
  );
}

/** The vendor's pages that describe the safeguards, once each, under the vendor's titles. */
function Sources({ label }: { label: string }) {
  const sources = new Set(SAFEGUARDS.map(({ source }) => source));
  return (
    <p class="muted small">
      {label}
      {[...sources].map(({ title, url }, index) => (
        <>
          {index > 0 ? " · " : " "}
          {url ? (
            <a part="link" href={url} lang="en" target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            <span lang="en">{title}</span>
          )}
        </>
      ))}
    </p>
  );
}
