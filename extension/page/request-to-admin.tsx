import { useSignal } from "@preact/signals";
import { placeLine } from "../../shared/messages/place-name.ts";
import type { Organization } from "../../shared/model/organization.ts";
import type { Place } from "../../shared/model/place.ts";
import { useWords } from "../../widget/panel/language.ts";
import { language } from "../words/spoken.ts";

interface RequestToAdminProps {
  readonly organization: Organization;
  readonly place: Place;
  readonly url: string;
}

/** For those who cannot switch: the words to send to somebody who can. */
export function RequestToAdmin({ organization, place, url }: RequestToAdminProps) {
  const words = useWords(language.place);
  const copied = useSignal(false);
  if (!words) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(words.request(placeLine(organization, place), url));
    copied.value = true;
  };
  return (
    <p>
      <button type="button" class="button" onClick={() => void copy()}>
        {words.copy}
      </button>{" "}
      <span role="status">{copied.value && words.copied}</span>
    </p>
  );
}
