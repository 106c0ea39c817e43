import type { DatesWords } from "../words.ts";
import { nameList, number } from "./core.ts";

/** French. */
export const dates: DatesWords = {
  title: "Échéances",
  loading: "Chargement des échéances…",
  failed: "Les échéances n’ont pas pu être chargées. Elles restent valables.",
  none: "Aucune échéance en cours. Après un arrêt de la contribution ou une suppression, vous verrez ici d’ici à quand les données issues de la contribution sont retirées et les modèles réentraînés.",
  step: {
    "opt-out": "Arrêt de la contribution",
    deleted: "Suppression",
    removeBy: "Retrait d’ici au",
    retrainBy: "Modèles réentraînés d’ici au",
    aggregatesUntil: "Agrégats conservés jusqu’au",
  },
  today: "Aujourd’hui",
  wholeOrganization: "toute l’organisation",
  wholeApp: (app) => `tout ${app}`,
  about: (dataType, names, more) =>
    `${dataType === "metadata" ? "Métadonnées" : "Contenu"}\u00a0: ${nameList(names, more)}`,
  uncertain:
    "On ne sait pas s’il y a eu contribution\u202f; si c’est le cas, ces échéances s’appliquent.",
  resumed: "La contribution a repris depuis. On suppose que le retrait commencé se poursuit.",
  assumed: "Pour les métadonnées, les échéances sont supposées être les mêmes que pour le contenu.",
  showAll: (count) => `Tout afficher (${number.format(count)})`,
  table: "Afficher en tableau",
  column: { about: "Objet", startedAt: "Depuis" },
  save: "Enregistrer les échéances dans un agenda",
  notSaved: "Le fichier n’a pas pu être créé. Vérifiez la connexion, puis réessayez.",
  event: (step, about) => {
    switch (step) {
      case "startedAt":
        return `Suppression aujourd’hui. ${about}`;
      case "removeBy":
        return `Les données issues de la contribution doivent être retirées aujourd’hui au plus tard. ${about}`;
      case "retrainBy":
        return `Les modèles doivent être réentraînés aujourd’hui au plus tard. ${about}`;
      case "aggregatesUntil":
        return `Les agrégats peuvent être conservés jusqu’à aujourd’hui. ${about}`;
    }
  },
};
