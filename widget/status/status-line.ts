import type { Language } from "../../shared/messages/language.ts";
import type { Summary } from "../../shared/model/codes.ts";
import type { Glance } from "../../shared/model/glance.ts";
import { SIGN_MARKS, SIGN_RING } from "../../shared/model/signs.ts";
import { element, type Markup } from "./markup.ts";

/** What a status line shows. */
export interface StatusLineProps {
  readonly language: Language;
  /** Absent while it is asked for; null where nobody can say. */
  readonly glance?: Glance | null | undefined;
  /** The organization that the page does not belong to, where that is why nobody can say. */
  readonly elsewhere?: string | undefined;
  readonly settingsHref?: string | undefined;
}

/**
 * What of a page is contributed and why, in one line; a failure reads as not known, never as an answer. Markup, not
 * a component: a header line must not cost its page a rendering library.
 */
export function statusLine(props: StatusLineProps): Markup {
  const { language, glance, elsewhere, settingsHref } = props;
  const { core, direction, locale } = language;
  const attributes = { class: "panel status-line", part: "panel", dir: direction, lang: locale };
  if (glance === undefined) {
    return element("div", attributes, element("span", { class: "quiet" }, core.loading));
  }
  const summary = glance?.summary ?? "unknown";
  const reason = glance
    ? core.reason(glance.reason)
    : elsewhere === undefined
      ? core.notReached
      : core.elsewhere(elsewhere);
  const link = settingsHref !== undefined && [
    element("a", { class: "source", part: "link", href: settingsHref }, core.title),
  ];
  return element(
    "div",
    attributes,
    lens(summary),
    element("span", { part: "answer" }, language.sentence(core.summary[summary])),
    element("span", { class: "quiet" }, language.sentence(reason)),
    ...(link || []),
  );
}

function lens(summary: Summary): Markup {
  const [kind, mark] = SIGN_MARKS[summary];
  return element(
    "svg",
    {
      class: `lens ${summary}`,
      viewBox: "0 0 16 16",
      width: "16",
      height: "16",
      "aria-hidden": "true",
    },
    element("path", { class: "ring", d: SIGN_RING }),
    element("path", { class: kind, d: mark }),
  );
}
