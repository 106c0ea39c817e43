import type { HistoryWords } from "../words.ts";

/** French. */
export const history: HistoryWords = {
  title: "Historique",
  loading: "Chargement de l’historique…",
  failed: "L’historique n’a pas pu être chargé. Rien n’est perdu\u202f; réessayez plus tard.",
  none: "Rien n’a encore été modifié.",
  entry: (actor, change) => `${actor}\u00a0: ${change}`,
  inventory: "mise à jour des sites, des applications et des espaces",
  filter: "Rechercher par personne ou par modification",
  older: "Afficher les entrées plus anciennes",
  exportJson: "Enregistrer en JSON, pour vérifier la chaîne",
  exportCsv: "Enregistrer en CSV",
  noMatch: "Aucun résultat.",
  csvColumns: [
    "numéro",
    "date",
    "compte",
    "nom",
    "modification",
    "modification (JSON)",
    "révision",
    "empreinte précédente",
    "empreinte",
  ],
};
