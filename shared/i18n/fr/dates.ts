import type { DatesWords, Step } from "../words.ts";
import { core, nameList, number } from "./core.ts";

const calendarDay: Readonly<Record<Step, string>> = {
  startedAt: "jour de la suppression",
  removeBy: "dernier jour pour le retrait",
  retrainBy: "dernier jour pour réentraîner les modèles",
  aggregatesUntil: "dernier jour où les statistiques peuvent être conservées",
};

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
    aggregatesUntil: "Statistiques conservées jusqu’au",
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
  event: (step, about) => `${core.title}\u00a0: ${calendarDay[step]}. ${about}`,
};
