import { placeLine } from "../../shared/i18n/place-name.ts";
import type { Organization } from "../../shared/model/organization.ts";
import type { Place } from "../../shared/model/place.ts";
import { CopyMessage } from "../../widget/components/copy-message.tsx";
import { messages } from "../i18n/i18n.ts";

interface RequestToAdminProps {
  readonly organization: Organization;
  readonly place: Place;
  readonly url: string;
}

/** A message to an admin about the page, for people who can't change settings. */
export function RequestToAdmin({ organization, place, url }: RequestToAdminProps) {
  return (
    <p>
      <CopyMessage getMessage={() => messages.place.request(placeLine(organization, place), url)} />
    </p>
  );
}
