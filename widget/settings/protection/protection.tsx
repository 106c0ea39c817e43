import type { Organization } from "../../../shared/model/organization.ts";
import { useLanguage, useMessages } from "../../components/language.ts";
import { useObligations } from "../../state/obligations.ts";
import type { SettingsStore } from "../../state/settings-store.ts";
import { ProtectionTable, TitledProtectionTable } from "./protection-table.tsx";

interface ProtectionProps {
  readonly store: SettingsStore;
  readonly organization: Organization;
  /** True if the table is the only content, under its own title. */
  readonly titled?: boolean;
}

/** The protection table of an organization, with its obligations. */
export function Protection({ store, organization, titled = false }: ProtectionProps) {
  const language = useLanguage();
  const messages = useMessages()?.protection;
  const obligations = useObligations(store.client, organization.revision);
  if (!messages) return null;
  const Table = titled ? TitledProtectionTable : ProtectionTable;
  return (
    <Table
      language={language}
      messages={messages}
      organization={organization}
      obligations={obligations}
    />
  );
}
