import type { ObligationDate } from "../../model/obligation.ts";
import { RETENTION } from "../../policy/dates.ts";
import type { SpaceCount } from "../../rules/coverage.ts";
import type {
  CoverageMessages,
  DatesMessages,
  ExceptionMessages,
  HistoryMessages,
  ProtectionMessages,
  SettingsMessages,
} from "../settings-messages.ts";
import { change, coming, decision } from "./change.ts";
import { core, format, nameList } from "./core.ts";

const exceptions: ExceptionMessages = {
  title: "Exceptions",
  column: { exception: "Exception", content: "Contenu" },
  intro: {
    on: "Les données in-app sont activées. Le contenu contribue, sauf celui de ce qui est exclu ici.",
    off: "Les données in-app sont désactivées. Seul le contenu de ce qui est inclus ici contribue.",
    unknown:
      "On ne sait pas si les données in-app sont activées ou désactivées\u00a0: il n’est donc pas possible d’ajouter des exceptions maintenant.",
  },
  search: "Rechercher un espace, une application ou un connecteur",
  searchHint: "Nom ou clé",
  site: "Site",
  app: "Application",
  show: "Afficher",
  all: "Tous",
  view: { all: "Tout", excepted: "Avec exception", dormant: "Sans effet pour l’instant" },
  count: (found, exceptions) =>
    `Résultats\u00a0: ${format.number(found)}\u202f; avec exception\u00a0: ${format.number(exceptions)}`,
  noMatch: "Aucun résultat.",
  byKey: "ajouté par sa clé\u202f; ne figure dans aucune liste",
  suggested: "absent de la liste\u00a0: ajouter par sa clé",
  effect: { include: "inclusion", exclude: "exclusion" },
  withApp: { include: "inclus avec son application", exclude: "exclu avec son application" },
  dormant: {
    include: "inclusion, sans effet pour l’instant",
    exclude: "exclusion, sans effet pour l’instant",
  },
  dormantHint: {
    include:
      "Les inclusions sont sans effet pour l’instant\u202f; elles sont conservées et s’appliquent quand les données in-app sont désactivées.",
    exclude:
      "Les exclusions sont sans effet pour l’instant\u202f; elles sont conservées et s’appliquent quand les données in-app sont activées.",
  },
  wholeApp: "toute l’application",
  connector: "connecteur",
  unlisted: "pas dans l’organisation actuellement",
  remove: "Retirer",
  keep: "Conserver",
  removeLabel: (target, how) => `Retirer l’exception pour ${target} (${how})`,
  allShown: {
    select: "Cocher tout ce qui est affiché",
    deselect: "Décocher tout ce qui est affiché",
    remove: "Retirer tout ce qui est affiché",
    keep: "Conserver tout ce qui est affiché",
  },
  selected: (add, remove, effect) => {
    const done = effect === "include" ? "à inclure" : "à exclure";
    const parts = [
      ...(add > 0 ? [`${format.number(add)} ${done}`] : []),
      ...(remove > 0 ? [`${format.number(remove)} à retirer`] : []),
    ];
    return `${parts.join(", ")}\u202f; pas encore enregistré.`;
  },
  tooMany: (most) =>
    `Vous pouvez enregistrer ${format.number(most)} exceptions à la fois\u202f; les autres restent cochées.`,
  clear: "Tout décocher",
  review: "Vérifier",
  close: "Fermer",
};

const history: HistoryMessages = {
  title: "Historique",
  loading: "Chargement de l’historique…",
  failed: "L’historique n’a pas pu être chargé. Rien n’est perdu\u202f; réessayez plus tard.",
  none: "Rien n’a encore été modifié.",
  entry: (actor, change) => `${actor}\u00a0: ${change}`,
  decided: (change) => `décidé\u00a0: ${change}`,
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

function spaces(count: number): string {
  return `${format.number(count)} ${format.isOne(count) ? "espace" : "espaces"}`;
}

function share({ yes, unknown, total }: SpaceCount): string {
  if (unknown === total) return `${spaces(total)}, état inconnu`;
  const known = `${spaces(yes)} sur ${format.number(total)}`;
  return unknown > 0 ? `${known}, état inconnu pour ${format.number(unknown)}` : known;
}

const coverage: CoverageMessages = {
  title: "Étendue",
  total: ({ yes, unknown, total }) => {
    if (unknown === total) return `Pour ${spaces(total)}, on ne sait pas si le contenu contribue.`;
    const does = format.isOne(yes) ? "contribue par son contenu" : "contribuent par leur contenu";
    const known = `${spaces(yes)} sur ${format.number(total)} ${does}`;
    return unknown > 0
      ? `${known}\u202f; pour ${format.number(unknown)}, on ne sait pas.`
      : `${known}.`;
  },
  share,
  label: (name, count) => `${name}\u00a0: ${share(count)}`,
  metadata: {
    yes: "Tous les espaces contribuent par leurs métadonnées.",
    no: "Aucun espace ne contribue par ses métadonnées.",
    unknown: "On ne sait pas si les métadonnées contribuent.",
  },
  by: { apps: "Par application", sites: "Par site" },
  showAll: (sites) => `Afficher tous les sites (${format.number(sites)})`,
  none: "Aucun espace n’est répertorié. Les paramètres s’appliquent quand même aux espaces\u202f; ils seront comptés ici dès que le service connecté répertoriera ceux de vos applications.",
  table: "Afficher en tableau",
  column: { apps: "Application", sites: "Site", total: "Espaces" },
};

const calendarDay: Readonly<Record<ObligationDate, string>> = {
  startedAt: "jour de la suppression",
  removeBy: "dernier jour pour le retrait",
  retrainBy: "dernier jour pour réentraîner les modèles",
  aggregatesUntil: "dernier jour où les statistiques peuvent être conservées",
};

const dates: DatesMessages = {
  title: "Échéances",
  loading: "Chargement des échéances…",
  failed: "Les échéances n’ont pas pu être chargées. Elles restent valables.",
  none: "Rien à échéance pour l’instant. Après un arrêt de la contribution ou une suppression, vous verrez ici d’ici à quand, selon la presse, les données issues de la contribution sont retirées et les modèles réentraînés.",
  dateLabel: {
    "opt-out": "Arrêt de la contribution",
    deleted: "Suppression",
    removeBy: "Retrait d’ici au",
    retrainBy: "Modèles réentraînés d’ici au",
    aggregatesUntil: "Statistiques conservées jusqu’au",
  },
  wholeOrganization: "toute l’organisation",
  wholeApp: (app) => `tout ${app}`,
  about: (dataType, names, more) =>
    `${dataType === "metadata" ? "Métadonnées" : "Contenu"}\u00a0: ${nameList(names, more)}`,
  maybeContributed:
    "On ne sait pas s’il y a eu contribution\u202f; si c’est le cas, ces échéances s’appliquent.",
  contributedAgain:
    "La contribution a repris depuis. On suppose que le retrait commencé se poursuit.",
  pending:
    "Ce qui est décidé n’ouvre encore aucun délai. Les délais commencent une fois le réglage confirmé dans Atlassian Administration.",
  counted: "Compté à partir de la confirmation du réglage dans Atlassian Administration.",
  reported: "Les délais de retrait et de réentraînement sont indiqués selon la presse.",
  assumed: "Pour les métadonnées, les échéances sont supposées être les mêmes que pour le contenu.",
  showAll: (count) => `Tout afficher (${format.number(count)})`,
  table: "Afficher en tableau",
  column: { about: "Objet", startedAt: "Depuis" },
  save: "Enregistrer les échéances dans un agenda",
  notSaved: "Le fichier n’a pas pu être créé. Vérifiez la connexion, puis réessayez.",
  event: (date, about) => `${core.title}\u00a0: ${calendarDay[date]}. ${about}`,
};

const { removal, retraining, aggregates } = RETENTION;

const protection: ProtectionMessages = {
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
      text: "Les données sont chiffrées au repos et en transit sur les réseaux publics.",
    },
    residency: {
      title: "Résidence des données",
      text: "La résidence vaut pour les données in-app issues de la contribution, mais pas pour ce qui a été désidentifié et agrégé à l’échelle du client.",
    },
    retention: {
      title: "Retrait après un arrêt de la contribution",
      text: `Selon la presse, les données issues de la contribution sont retirées dans un délai de ${removal.days} jours et les modèles réentraînés dans un délai de ${retraining.days} jours\u202f; les statistiques désidentifiées qui en sont tirées peuvent être conservées jusqu’à ${aggregates.years} ans.`,
    },
  },
  residency: format.list,
  eachOrganization:
    "Chaque organisation d’une entreprise a ses propres paramètres et sa propre offre la plus élevée.",
  sources: "Sources\u00a0:",
  noResidency: "Aucune résidence indiquée",
  noObligations: "Rien à retirer pour le moment",
  running: (count, next) => {
    const run = format.isOne(count) ? "retrait est en cours" : "retraits sont en cours";
    return `${format.number(count)} ${run}\u202f; la prochaine échéance est le ${next}.`;
  },
  loading: "Chargement…",
  failed: "Impossible de charger ce qui doit être retiré. Réessayez plus tard.",
};

/** French. */
export const settings: SettingsMessages = {
  change,
  decision,
  coming,
  exceptions,
  history,
  coverage,
  dates,
  protection,
};
