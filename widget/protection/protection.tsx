import type { SettingsClient } from "../../shared/client/types.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { useLanguage, useWords } from "../panel/language.ts";
import { useObligations } from "../state/use-obligations.ts";
import { ProtectionTable } from "./protection-table.tsx";

export interface ProtectionProps {
  readonly client: Pick<SettingsClient, "obligations">;
  readonly organization: Organization;
}

/** How contributed data is protected, and what that comes to for this organization. */
export function Protection({ client, organization }: ProtectionProps) {
  const language = useLanguage();
  const words = useWords(language.protection);
  const { running } = useObligations(client, organization.revision);
  if (!words) return null;
  return (
    <ProtectionTable
      language={language}
      words={words}
      organization={organization}
      running={running}
    />
  );
}
