import { useContext } from "preact/hooks";
import { isolateBidi, isolateEach } from "../../shared/i18n/bidi.ts";
import { placeNameParts } from "../../shared/i18n/place-name.ts";
import { formatReason } from "../../shared/i18n/reason.ts";
import { placeName } from "../../shared/view-models/place-name.ts";
import { decisiveType, reasonFor } from "../../shared/view-models/reason.ts";
import { SummaryIcon } from "../../widget/components/summary-icon.tsx";
import { AnswerSavedContext } from "../describe/next-question.tsx";
import { PlanQuestion } from "../describe/plan-question.tsx";
import { type VendorPage, vendorPageAt } from "../describe/vendor-page.ts";
import { language, messages } from "../i18n/i18n.ts";
import type { OpenOptions } from "./options-target.ts";

interface NoWorkspaceProps {
  /** Address of the page; absent if the browser hides it. */
  readonly url: string | undefined;
  readonly openOptions: OpenOptions;
}

/** A page of no workspace: the facts that its address shows, and a question or a link that leads to an answer. */
export function NoWorkspace({ url, openOptions }: NoWorkspaceProps) {
  if (url === undefined || !/^https?:/.test(url)) {
    return (
      <section class="no-answer">
        <h1 class="title">Contribution Lens</h1>
        <p>{messages.uncheckablePage}</p>
        <p>
          <button type="button" class="button" onClick={() => openOptions()}>
            {messages.allSettings}
          </button>
        </p>
      </section>
    );
  }
  const vendorPage = vendorPageAt(url, new Date());
  if (vendorPage) return <VendorPageAnswer page={vendorPage} url={url} openOptions={openOptions} />;
  return (
    <section class="no-answer">
      <h1 class="title">{messages.notAtlassian}</h1>
      <p class="muted">{messages.notAtlassianHint}</p>
      <p>
        <button type="button" class="button" onClick={() => openOptions({ page: url })}>
          {messages.addWorkspace}
        </button>
      </p>
    </section>
  );
}

interface VendorPageAnswerProps {
  readonly page: VendorPage;
  readonly url: string;
  readonly openOptions: OpenOptions;
}

/** The certain answer for a page of the vendor's; without one, the question that settles the most. */
function VendorPageAnswer({ page, url, openOptions }: VendorPageAnswerProps) {
  const { host, organization, explanation, place, isOnSite } = page;
  const onSaved = useContext(AnswerSavedContext);
  const { core, sentence, locale, direction } = language;
  const { assessment } = explanation;
  const { summary } = assessment;
  const names = [
    ...placeNameParts(place.kind === "somewhere" ? {} : placeName(organization, place)),
    ...(place.kind === "some-space" ? [messages.someSpace] : []),
    isolateBidi(host),
  ];
  const isKnown = summary !== "unknown";
  const reason = reasonFor(organization, explanation, decisiveType(assessment), place);
  const openHere = () => openOptions({ page: url });
  return (
    <section class="no-answer">
      <header>
        <h1 class="answer-line">
          <SummaryIcon summary={summary} />
          {sentence(core.summary[summary])}
        </h1>
        <p class="muted">{isolateEach(names, direction).join(" · ")}</p>
      </header>
      {isKnown && <p>{sentence(formatReason(core.reasons, reason, locale))}</p>}
      {!isKnown && isOnSite && (
        <>
          <PlanQuestion address={url} onSaved={onSaved} />
          <p class="muted small">{messages.answerKept(host)}</p>
          <p>
            <button type="button" class="link" onClick={openHere}>
              {messages.otherWays}
            </button>
          </p>
        </>
      )}
      {!isKnown && !isOnSite && (
        <>
          <p>{messages.pageWithoutSite}</p>
          <p>
            <button type="button" class="button" onClick={openHere}>
              {messages.addWorkspace}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
