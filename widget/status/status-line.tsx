import { isolateBidi } from "../../shared/i18n/bidi.ts";
import type { Language } from "../../shared/i18n/language.ts";
import { formatReason } from "../../shared/i18n/reason.ts";
import type { PlaceStatus } from "../../shared/model/place-status.ts";
import { Lens } from "../components/summary-icon.tsx";

/** What a status line shows. */
export interface StatusLineProps {
  readonly language: Language;
  /** Absent while it is asked for; null where nobody can say. */
  readonly status?: PlaceStatus | null | undefined;
  /** The organization that the page does not belong to, where that is why nobody can say. */
  readonly elsewhere?: string | undefined;
  readonly settingsHref?: string | undefined;
}

/** What of a page is contributed and why, in one line; a failure reads as not known, never as an answer. */
export function StatusLine({ language, status, elsewhere, settingsHref }: StatusLineProps) {
  const { core, direction, locale } = language;
  const summary = status?.summary ?? "unknown";
  return (
    <div class="panel status-line" part="panel" dir={direction} lang={locale}>
      {status === undefined ? (
        <span class="quiet">{core.loading}</span>
      ) : (
        <>
          <Lens summary={summary} />
          <span part="answer">{language.sentence(core.summary[summary])}</span>{" "}
          <span class="quiet">{language.sentence(whyOf(language, status, elsewhere))}</span>{" "}
          {settingsHref !== undefined && (
            <a part="link" href={settingsHref}>
              {core.title}
            </a>
          )}
        </>
      )}
    </div>
  );
}

function whyOf(
  { core, locale }: Language,
  status: PlaceStatus | null,
  elsewhere: string | undefined,
): string {
  if (status) return formatReason(core.reasons, status.reason, locale);
  return elsewhere === undefined
    ? core.unavailable
    : core.notInOrganization(isolateBidi(elsewhere));
}
