import type { Language } from "../../../shared/i18n/language.ts";
import type { ProtectionMessages } from "../../../shared/i18n/settings-messages.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { SAFEGUARDS } from "../../../shared/policy/safeguards.ts";
import { Table } from "../../components/table.tsx";
import type { Running } from "../../state/use-obligations.ts";
import { ownLine } from "./own-line.ts";
import { Sources } from "./sources.tsx";

export interface ProtectionTableProps {
  readonly language: Language;
  readonly words: ProtectionMessages;
  readonly organization: Organization;
  /** Absent where there is nobody to ask. */
  readonly running?: Running;
  /** Now by default. */
  readonly at?: Date;
}

/** The protection table; it keeps nothing itself, so that a server can render it. */
export function ProtectionTable({
  language,
  words,
  organization,
  running,
  at = new Date(),
}: ProtectionTableProps) {
  const [safeguards, covers, own] = words.columns;
  return (
    <>
      <Table
        head={[safeguards, covers]}
        rows={SAFEGUARDS.map((safeguard) => {
          const { title, text } = words.safeguard[safeguard.id];
          const line = ownLine(safeguard, organization, running, words, language.locale, at);
          return [
            <>
              {title}
              <div class="quiet">{text}</div>
              {line && <p data-label={own}>{line}</p>}
            </>,
            words.covers[safeguard.covers],
          ];
        })}
      />
      <Sources label={words.sources} />
    </>
  );
}
