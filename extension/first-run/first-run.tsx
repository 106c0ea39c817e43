import { LanguageContext } from "../../widget/components/language.ts";
import { browserName } from "../browser.ts";
import { language, optionsMessages } from "../i18n/i18n.ts";
import { BadgeMeanings } from "./badge-meanings.tsx";
import { SiteQuestion } from "./site-question.tsx";

/**
 * The page that is opened after the installation: the meaning of the badge, the place of its icon, and the question for
 * a site.
 */
export function FirstRun() {
  const { title, badge, badgeHint, pin, pinHint, site, siteHint } = optionsMessages.firstRun;
  const name = browserName();
  return (
    <LanguageContext.Provider value={language}>
      <h1 class="page-title">{title}</h1>
      <section class="card section">
        <h2 class="section-title">{badge}</h2>
        <p class="muted">{badgeHint}</p>
        <BadgeMeanings />
      </section>
      <section class="card section">
        <h2 class="section-title">{pin[name]}</h2>
        <p>{pinHint[name]}</p>
      </section>
      <section class="card section">
        <h2 class="section-title">{site}</h2>
        <p class="muted">{siteHint}</p>
        <SiteQuestion />
      </section>
      <p class="muted small">
        {optionsMessages.privacy[0]} {language.core.notAffiliated}
      </p>
    </LanguageContext.Provider>
  );
}
