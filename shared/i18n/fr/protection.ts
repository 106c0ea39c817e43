import { RETENTION } from "../../policy/retention.ts";
import { formatList } from "../format.ts";
import type { ProtectionWords } from "../words.ts";
import { isOne, locale, number } from "./core.ts";

const { removal, retraining, aggregates } = RETENTION;

/** French. */
export const protection: ProtectionWords = {
  title: "Comment les données issues de la contribution sont protégées",
  columns: ["Protection", "Concerne", "Pour cette organisation"],
  covers: { both: "Métadonnées et données in-app", "in-app-data": "Données in-app seulement" },
  safeguard: {
    "de-identification": {
      title: "Désidentification",
      text: "Avant toute utilisation, les noms, les adresses e-mail et les autres identifiants directs sont enlevés et les données sont agrégées.",
    },
    access: {
      title: "Accès et finalité",
      text: "Le personnel du fournisseur n’accède aux données qu’à des fins approuvées.",
    },
    encryption: {
      title: "Chiffrement",
      text: "Les données sont chiffrées au repos et pendant leur passage sur les réseaux publics.",
    },
    residency: {
      title: "Résidence des données",
      text: "La résidence vaut pour les données in-app issues de la contribution, mais pas pour ce qui a été désidentifié et agrégé à l’échelle du client.",
    },
    retention: {
      title: "Retrait après un arrêt de la contribution",
      text: `Les données issues de la contribution sont retirées dans un délai de ${removal.days} jours et les modèles réentraînés dans un délai de ${retraining.days} jours\u202f; les statistiques désidentifiées qui en sont tirées peuvent être conservées jusqu’à ${aggregates.years} ans.`,
    },
  },
  residency: (parts) => formatList(parts, locale),
  sources: "Sources\u00a0:",
  noResidency: "Aucune résidence indiquée",
  noObligations: "Rien à retirer pour le moment",
  running: (count, next) => {
    const run = isOne(count) ? "retrait est en cours" : "retraits sont en cours";
    return `${number.format(count)} ${run}\u202f; la prochaine échéance est le ${next}.`;
  },
  loading: "Chargement…",
  failed: "Impossible de charger ce qui doit être retiré. Réessayez plus tard.",
};
