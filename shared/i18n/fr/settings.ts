import type { DataType } from "../../model/assessment.ts";
import { RETENTION } from "../../policy/retention.ts";
import type { Cause } from "../../rules/coming.ts";
import type { SpaceCount } from "../../rules/coverage.ts";
import type { Move, Movement } from "../../rules/moves.ts";
import type { Outlook } from "../../rules/outlook.ts";
import { capitalize, formatList } from "../format.ts";
import type {
  ChangeMessages,
  ComingMessages,
  CoverageMessages,
  DatesMessages,
  ExceptionMessages,
  HistoryMessages,
  ProtectionMessages,
  SettingsMessages,
  Step,
} from "../settings-messages.ts";
import { core, isOne, locale, nameList, number, plan } from "./core.ts";

const the = { metadata: "les métadonnées", "in-app-data": "les données in-app" } as const;

const by = {
  metadata: { one: "par ses métadonnées", many: "par leurs métadonnées" },
  "in-app-data": { one: "par son contenu", many: "par leur contenu" },
} as const;

const nouns = {
  spaces: { one: "espace", many: "espaces" },
  apps: { one: "application", many: "applications" },
} as const;

function becomes(move: Move, who: string, dataType: DataType, one: boolean): string {
  const data = by[dataType][one ? "one" : "many"];
  const will = one ? "contribuera" : "contribueront";
  const before = "on ne sait pas ce qu’il en était avant";
  switch (move) {
    case "stops":
      return `${who} ${one ? "ne contribue plus" : "ne contribuent plus"} ${data}`;
    case "starts":
      return `${who} ${will} ${data}`;
    case "nowOut":
      return `${who} ne ${will} pas ${data}\u202f; ${before}`;
    case "nowIn":
      return `${who} ${will} ${data}\u202f; ${before}`;
    case "unknown":
      return `On ne sait pas si ${who} ${will} ${data}`;
  }
}

/** Of all that is counted, what is left as it was. */
function rest(move: Move, { goesOn, staysOut }: Movement): string {
  if (move === "stops" && goesOn > 0)
    return `\u202f; ${number.format(goesOn)} ${isOne(goesOn) ? "continue" : "continuent"} de contribuer`;
  if (move === "starts" && staysOut > 0)
    return `\u202f; ${number.format(staysOut)} ne ${isOne(staysOut) ? "contribuera" : "contribueront"} toujours pas`;
  return "";
}

const change: ChangeMessages = {
  question: (dataType, value) =>
    `${value === "on" ? "Activer" : "Désactiver"} ${the[dataType]}\u202f?`,
  ask: (change) => `${capitalize(change, "fr")} ?`,
  confirm: (value) => (value === "on" ? "Activer" : "Désactiver"),
  cancel: "Annuler",
  save: "Enregistrer",
  saving: "Enregistrement…",
  saved: (done) => `Enregistré\u00a0: ${done}.`,
  undo: "Rétablir l’état précédent",
  movement: (dataType, of, move, moved) => {
    const { total, [move]: value } = moved;
    const counted = `${number.format(value)} ${nouns[of][isOne(value) ? "one" : "many"]}`;
    const who = value === total ? counted : `${counted} sur ${number.format(total)}`;
    return `${becomes(move, who, dataType, isOne(value))}${rest(move, moved)}.`;
  },
  beyond: (dataType, move, names, more) => {
    if (names.length > 0)
      return `${becomes(move, nameList(names, more), dataType, isOne(names.length + more))}.`;
    const who = "tout ce qui suit le paramètre de l’organisation";
    return `${capitalize(becomes(move, who, dataType, true), "fr")}.`;
  },
  obligation: (dataType, removeBy, retrainBy, certain) => {
    const models = `et les modèles doivent être réentraînés d’ici au ${retrainBy}`;
    if (dataType === "metadata")
      return certain
        ? `Les métadonnées issues de la contribution doivent être retirées d’ici au ${removeBy}, ${models}.`
        : `Si des métadonnées ont contribué, elles doivent être retirées d’ici au ${removeBy}, ${models}.`;
    return certain
      ? `Le contenu issu de la contribution doit être retiré d’ici au ${removeBy}, ${models}.`
      : `Si du contenu a contribué, il doit être retiré d’ici au ${removeBy}, ${models}.`;
  },
  aggregateRetention: (until) =>
    `Les statistiques déjà établies peuvent être conservées jusqu’au ${until}.`,
  ongoingRemoval: (dataType, removeBy, retrainBy) =>
    `On suppose que le retrait commencé plus tôt se poursuit\u00a0: ${dataType === "metadata" ? the.metadata : "le contenu"} d’ici au ${removeBy}, modèles réentraînés d’ici au ${retrainBy}.`,
  metadataStays: (plan) =>
    plan && plan !== "unknown"
      ? `Les métadonnées continuent de contribuer\u00a0: l’offre ${core.plan[plan]} verrouille ce paramètre.`
      : "Rien ne change pour les métadonnées.",
  nothingChanges: "Ce qui contribue ne change pas.",
  shift: ({ effect, becomes, count }) => {
    const one = isOne(count);
    const kind = effect === "include" ? "inclusion" : "exclusion";
    const noun = `${number.format(count)} ${kind}${one ? "" : "s"}`;
    if (becomes === "apply") return `${noun} ${one ? "s’applique" : "s’appliquent"} à nouveau.`;
    return `${noun} ${one ? "est conservée" : "sont conservées"}, sans effet pour l’instant.`;
  },
  conflictTitle: "Quelqu’un vient de modifier les paramètres",
  conflictText:
    "Votre modification n’est pas encore enregistrée et figure ci-dessous. Comparez les deux, puis revoyez la vôtre et enregistrez-la.",
  conflictTheirs: "Enregistré à présent",
  conflictYours: "Votre modification",
  exceptionCount: (exceptions) =>
    `${number.format(exceptions)} ${isOne(exceptions) ? "exception" : "exceptions"}`,
  request: (change, organization) =>
    `Pourriez-vous modifier les paramètres de contribution de données de ${organization}\u202f? Ce que je souhaite\u00a0: ${change}.`,
  copy: "Copier un message pour votre admin",
  copied: "Copié",
  keepMine: "Revoir ma modification",
  takeTheirs: "Abandonner ma modification",
  change: {
    set: (dataType, value) => {
      if (value === "default") return `suivre l’offre pour ${the[dataType]}`;
      return `${value === "on" ? "activer" : "désactiver"} ${the[dataType]}`;
    },
    add: (effect, target) => `${effect === "include" ? "inclure" : "exclure"} ${target}`,
    remove: (target) => `retirer l’exception pour ${target}`,
    confirm: "confirmer que la console du fournisseur affiche les paramètres",
    discard: "abandonner la modification décidée",
    several: (did, names, count) => {
      const all = number.format(count);
      const done = {
        include: `inclure ${all} éléments`,
        exclude: `exclure ${all} éléments`,
        remove: `retirer ${all} exceptions`,
      };
      return `${done[did]}\u00a0: ${nameList(names, count - names.length)}`;
    },
    all: (parts) => parts.join("\u202f; "),
  },
  error: {
    "organization-admin-required": {
      title: "Seuls les admins de l’organisation peuvent modifier cela",
      text: "Rien n’a été modifié. Écrivez à votre admin ce que vous souhaitez modifier.",
    },
    "revision-conflict": {
      title: "Quelqu’un vient de modifier les paramètres",
      text: "Votre modification figure ci-dessous\u202f; comparez, puis enregistrez à nouveau.",
    },
    "change-rejected": {
      title: "Cette modification n’est pas possible",
      text: "Rien n’a été modifié.",
    },
    "body-too-large": {
      title: "Trop de choses à la fois",
      text: "Rien n’a été modifié. Enregistrez moins d’exceptions à la fois.",
    },
    prevented: {
      title: "Cette page n’a pas permis l’enregistrement",
      text: "Rien n’a été modifié. Votre modification reste ouverte ici.",
    },
  },
  violation: {
    "organization-excluded":
      "Cette organisation ne fait pas partie de la contribution de données\u00a0: elle n’a donc pas de paramètres.",
    "no-active-plan":
      "Aucune application de l’organisation n’est active\u00a0: aucune offre ne lui donne donc de paramètres.",
    "metadata-locked-by-plan":
      "L’offre décide pour les métadonnées\u202f; seule l’offre Enterprise permet de modifier ce paramètre.",
    "platform-app-not-selectable":
      "Les applications de la plateforme suivent l’organisation et ne peuvent pas avoir d’exception.",
    "not-covered": "Cet élément n’a pas de paramètre de contribution de données.",
    "target-unknown": "Cet élément n’est plus dans l’organisation.",
    "setting-unknown":
      "On ne sait pas si les données in-app sont activées ou désactivées\u00a0: aucune exception ne convient donc.",
    "exception-effect-mismatch":
      "Tant que les données in-app sont activées, seules les exclusions conviennent\u202f; tant qu’elles sont désactivées, seules les inclusions conviennent.",
    "duplicate-exception": "Cet élément est déjà dans la liste.",
    "exception-not-found": "Cet élément n’est plus dans la liste.",
    "settings-in-force-here":
      "Les paramètres s’appliquent ici\u00a0: il n’y a rien à confirmer ni à abandonner.",
    "nothing-decided": "Aucune modification décidée à abandonner.",
  },
};

function causeWords(cause: Cause): string {
  switch (cause.kind) {
    case "use-begins":
      return "l’utilisation commence";
    case "trial-ends":
      return cause.plan === "unknown"
        ? "un essai se termine"
        : `l’essai ${plan[cause.plan]} se termine`;
    case "deleted":
      return "un site, une application ou un connecteur est supprimé";
  }
}

const afterwards: Readonly<Record<Outlook, string>> = {
  all: "les métadonnées et le contenu contribueront.",
  "metadata-only": "les métadonnées contribueront, mais pas le contenu.",
  "in-app-only": "le contenu contribuera, mais pas les métadonnées.",
  none: "rien ne contribuera.",
  "not-eligible": "rien ici ne fera partie de la contribution de données.",
  "metadata-yes": "les métadonnées contribueront\u202f; pour le contenu, on ne sait pas.",
  "metadata-no": "les métadonnées ne contribueront pas\u202f; pour le contenu, on ne sait pas.",
  "in-app-yes": "le contenu contribuera\u202f; pour les métadonnées, on ne sait pas.",
  "in-app-no": "le contenu ne contribuera pas\u202f; pour les métadonnées, on ne sait pas.",
  unknown: "on ne sait pas si des données contribueront.",
};

const coming: ComingMessages = {
  line: (date, cause, outlook) =>
    `${date}\u00a0: ${causeWords(cause)}\u202f; ${afterwards[outlook]}`,
};

const exceptions: ExceptionMessages = {
  title: "Exceptions",
  intro: {
    on: "Les données in-app sont activées. Le contenu contribue, sauf celui de ce qui est exclu ici.",
    off: "Les données in-app sont désactivées. Seul le contenu de ce qui est inclus ici contribue.",
    unknown:
      "On ne sait pas si les données in-app sont activées ou désactivées : il n’est donc pas possible d’ajouter des exceptions maintenant.",
  },
  search: "Rechercher un espace, une application ou un connecteur",
  searchHint: "Nom ou clé",
  site: "Site",
  app: "Application",
  show: "Afficher",
  all: "Tous",
  view: { all: "Tout", excepted: "Avec exception", waiting: "Sans effet pour l’instant" },
  count: (found, exceptions) =>
    `Résultats\u00a0: ${number.format(found)}\u202f; avec exception\u00a0: ${number.format(exceptions)}`,
  noMatch: "Aucun résultat.",
  byKey: "par sa clé ; ne figure dans aucune liste",
  offered: "absent de la liste\u00a0: ajouter par sa clé",
  effect: { include: "inclusion", exclude: "exclusion" },
  withApp: { include: "inclus avec son application", exclude: "exclu avec son application" },
  waits: {
    include: "inclusion, sans effet pour l’instant",
    exclude: "exclusion, sans effet pour l’instant",
  },
  waiting: {
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
    tick: "Cocher tout ce qui est affiché",
    untick: "Décocher tout ce qui est affiché",
    remove: "Retirer tout ce qui est affiché",
    keep: "Conserver tout ce qui est affiché",
  },
  ticked: (add, remove, effect) => {
    const done = effect === "include" ? "à inclure" : "à exclure";
    const parts = [
      ...(add > 0 ? [`${number.format(add)} ${done}`] : []),
      ...(remove > 0 ? [`${number.format(remove)} à retirer`] : []),
    ];
    return `${parts.join(", ")} ; pas encore enregistré.`;
  },
  full: (most) =>
    `Une modification en contient ${number.format(most)}\u00a0: les autres restent pour la suivante.`,
  clear: "Tout décocher",
  review: "Vérifier",
};

const history: HistoryMessages = {
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

function spaces(count: number): string {
  return `${number.format(count)} ${isOne(count) ? "espace" : "espaces"}`;
}

function share({ yes, unknown, total }: SpaceCount): string {
  if (unknown === total) return `${spaces(total)}, état inconnu`;
  const known = `${spaces(yes)} sur ${number.format(total)}`;
  return unknown > 0 ? `${known}, état inconnu pour ${number.format(unknown)}` : known;
}

const coverage: CoverageMessages = {
  title: "Étendue",
  total: ({ yes, unknown, total }) => {
    if (unknown === total) return `Pour ${spaces(total)}, on ne sait pas si le contenu contribue.`;
    const does = isOne(yes) ? "contribue par son contenu" : "contribuent par leur contenu";
    const known = `${spaces(yes)} sur ${number.format(total)} ${does}`;
    return unknown > 0
      ? `${known}\u202f; pour ${number.format(unknown)}, on ne sait pas.`
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
  showAll: (sites) => `Afficher tous les sites (${number.format(sites)})`,
  none: "Aucun espace n’est répertorié. Les paramètres s’appliquent quand même aux espaces\u202f; ils seront comptés ici dès que le service connecté répertoriera ceux de vos applications.",
  table: "Afficher en tableau",
  column: { apps: "Application", sites: "Site", total: "Espaces" },
};

const calendarDay: Readonly<Record<Step, string>> = {
  startedAt: "jour de la suppression",
  removeBy: "dernier jour pour le retrait",
  retrainBy: "dernier jour pour réentraîner les modèles",
  aggregatesUntil: "dernier jour où les statistiques peuvent être conservées",
};

const dates: DatesMessages = {
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
  maybeContributed:
    "On ne sait pas s’il y a eu contribution\u202f; si c’est le cas, ces échéances s’appliquent.",
  contributedAgain:
    "La contribution a repris depuis. On suppose que le retrait commencé se poursuit.",
  assumed: "Pour les métadonnées, les échéances sont supposées être les mêmes que pour le contenu.",
  showAll: (count) => `Tout afficher (${number.format(count)})`,
  table: "Afficher en tableau",
  column: { about: "Objet", startedAt: "Depuis" },
  save: "Enregistrer les échéances dans un agenda",
  notSaved: "Le fichier n’a pas pu être créé. Vérifiez la connexion, puis réessayez.",
  event: (step, about) => `${core.title}\u00a0: ${calendarDay[step]}. ${about}`,
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

/** French. */
export const settings: SettingsMessages = {
  change,
  coming,
  exceptions,
  history,
  coverage,
  dates,
  protection,
};
