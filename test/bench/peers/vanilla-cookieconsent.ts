import "vanilla-cookieconsent/dist/cookieconsent.css";
import { run, showPreferences } from "vanilla-cookieconsent";

/* The preferences dialogue of vanilla-cookieconsent with two categories, each with a switch. */

await run({
  autoShow: false,
  hideFromBots: false,
  categories: { analytics: {}, marketing: {} },
  language: {
    default: "en",
    translations: {
      en: {
        consentModal: { title: "Cookies", acceptAllBtn: "Accept all", showPreferencesBtn: "More" },
        preferencesModal: {
          title: "Preferences",
          acceptAllBtn: "Accept all",
          acceptNecessaryBtn: "Reject all",
          savePreferencesBtn: "Save",
          sections: [
            { title: "Analytics", description: "How it is used.", linkedCategory: "analytics" },
            { title: "Marketing", description: "What is shown.", linkedCategory: "marketing" },
          ],
        },
      },
    },
  },
});
showPreferences();
