import type { DecisionMessages } from "../../../shared/i18n/settings-messages.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { consoleAddress } from "./console-steps.ts";

interface ConsoleLinkProps {
  readonly organization: Organization;
  readonly messages: DecisionMessages;
}

/** A link to the vendor's console, which opens beside the page. */
export function ConsoleLink({ organization, messages }: ConsoleLinkProps) {
  return (
    <a part="link" href={consoleAddress(organization)} target="_blank" rel="noreferrer">
      {messages.openConsole}
    </a>
  );
}
