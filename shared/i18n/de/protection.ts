import { RETENTION } from "../../policy/retention.ts";
import { formatList } from "../format.ts";
import type { ProtectionWords } from "../words.ts";
import { isOne, locale, number } from "./core.ts";

const { removal, retraining, aggregates } = RETENTION;

/** German. */
export const protection: ProtectionWords = {
  title: "Wie beigetragene Daten geschützt sind",
  columns: ["Schutzmaßnahme", "Gilt für", "Bei dieser Organisation"],
  covers: { both: "Metadaten und In-App-Daten", "in-app-data": "Nur In-App-Daten" },
  safeguard: {
    "de-identification": {
      title: "De-Identifizierung",
      text: "Bevor Daten verwendet werden, werden Namen, E-Mail-Adressen und andere direkte Kennungen herausgenommen und die Daten aggregiert.",
    },
    access: {
      title: "Zugriff und Zweck",
      text: "Beschäftigte des Anbieters greifen nur für genehmigte Zwecke auf die Daten zu.",
    },
    encryption: {
      title: "Verschlüsselung",
      text: "Die Daten sind im Ruhezustand und auf dem Weg durch öffentliche Netze verschlüsselt.",
    },
    residency: {
      title: "Datenresidenz",
      text: "Die Residenz gilt für beigetragene In-App-Daten, nicht für das, was auf Kundenebene de-identifiziert und aggregiert wurde.",
    },
    retention: {
      title: "Entfernen nach dem Ende des Beitrags",
      text: `Beigetragene Daten werden innerhalb von ${removal.days} Tagen entfernt, Modelle innerhalb von ${retraining.days} Tagen neu trainiert; daraus erstellte de-identifizierte Statistiken dürfen bis zu ${aggregates.years} Jahre aufbewahrt werden.`,
    },
  },
  residency: (parts) => formatList(parts, locale),
  sources: "Quellen:",
  noResidency: "Keine Residenz angegeben",
  noObligations: "Zurzeit ist nichts zu entfernen",
  running: (count, next) => {
    const run = isOne(count) ? "Vorgang zum Entfernen läuft" : "Vorgänge zum Entfernen laufen";
    return `${number.format(count)} ${run}; der nächste Termin ist der ${next}.`;
  },
  loading: "Wird geladen…",
  failed: "Was zu entfernen ist, konnte nicht geladen werden. Versuchen Sie es später noch einmal.",
};
