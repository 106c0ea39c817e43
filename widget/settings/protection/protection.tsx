import type { Organization } from "../../../shared/model/organization.ts";
import { useLanguage, useMessages } from "../../components/language.ts";
import type { SettingsStore } from "../../state/settings-store.ts";
import { useObligations } from "../../state/use-obligations.ts";
import { ProtectionTable } from "./protection-table.tsx";
import { Safeguards } from "./safeguards.tsx";

export interface ProtectionProps {
  readonly store: SettingsStore;
  readonly organization: Organization;
  /** Whether it stands alone, under its own title. */
  readonly alone?: boolean;
}

/** How contributed data is protected, and what that comes to for this organization. */
export function Protection({ store, organization, alone = false }: ProtectionProps) {
  const language = useLanguage();
  const words = useMessages()?.protection;
  const running = useObligations(store.client, organization.revision);
  if (!words) return null;
  const Table = alone ? Safeguards : ProtectionTable;
  return <Table language={language} words={words} organization={organization} running={running} />;
}
