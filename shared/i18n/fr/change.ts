import type { DataType } from "../../model/assessment.ts";
import type { ChangeCause } from "../../model/organization-summary.ts";
import type { PartialSummary } from "../../model/place-status.ts";
import type { Transition, TransitionCounts } from "../../rules/transition.ts";
import { capitalize } from "../format.ts";
import { PLAN_NAMES } from "../reason.ts";
import type { ChangeMessages, ComingMessages, DecisionMessages } from "../settings-messages.ts";
import { core, exceptionCount, format, nameList } from "./core.ts";

const DATA = { metadata: "les métadonnées", "in-app-data": "les données in-app" } as const;

const BY_DATA = {
  metadata: { one: "par ses métadonnées", many: "par leurs métadonnées" },
  "in-app-data": { one: "par son contenu", many: "par leur contenu" },
} as const;

const nouns = {
  spaces: { one: "espace", many: "espaces" },
  apps: { one: "application", many: "applications" },
} as const;

function transitionText(
  transition: Transition,
  who: string,
  dataType: DataType,
  one: boolean,
): string {
  const data = BY_DATA[dataType][one ? "one" : "many"];
  const will = one ? "contribuera" : "contribueront";
  const before = "on ne sait pas ce qu’il en était avant";
  switch (transition) {
    case "stops":
      return `${who} ${one ? "ne contribue plus" : "ne contribuent plus"} ${data}`;
    case "starts":
      return `${who} ${will} ${data}`;
    case "unknown-to-excluded":
      return `${who} ne ${will} pas ${data}\u202f; ${before}`;
    case "unknown-to-contributed":
      return `${who} ${will} ${data}\u202f; ${before}`;
    case "unknown":
      return `On ne sait pas si ${who} ${will} ${data}`;
  }
}

/** Returns the part of the sentence about those whose answer stays. */
function unchangedText(
  transition: Transition,
  { "still-contributed": contributed, "still-excluded": excluded }: TransitionCounts,
): string {
  if (transition === "stops" && contributed > 0)
    return `\u202f; ${format.number(contributed)} ${format.isOne(contributed) ? "continue" : "continuent"} de contribuer`;
  if (transition === "starts" && excluded > 0)
    return `\u202f; ${format.number(excluded)} ne ${format.isOne(excluded) ? "contribuera" : "contribueront"} toujours pas`;
  return "";
}

export const change: ChangeMessages = {
  question: (dataType, value) =>
    `${value === "on" ? "Activer" : "Désactiver"} ${DATA[dataType]}\u202f?`,
  questionAbout: (change) => `${capitalize(change, "fr")}\u202f?`,
  confirm: (value) => (value === "on" ? "Activer" : "Désactiver"),
  save: "Enregistrer",
  saving: "Enregistrement…",
  saved: (done) => `Enregistré\u00a0: ${done}.`,
  undo: "Rétablir l’état précédent",
  transition: (dataType, unit, transition, counts) => {
    const { total, [transition]: value } = counts;
    const counted = `${format.number(value)} ${nouns[unit][format.isOne(value) ? "one" : "many"]}`;
    const who = value === total ? counted : `${counted} sur ${format.number(total)}`;
    return `${transitionText(transition, who, dataType, format.isOne(value))}${unchangedText(transition, counts)}.`;
  },
  otherImpact: (dataType, transition, names, more) => {
    if (names.length > 0)
      return `${transitionText(transition, nameList(names, more), dataType, format.isOne(names.length + more))}.`;
    const who = "tout ce qui suit le paramètre de l’organisation";
    return `${capitalize(transitionText(transition, who, dataType, true), "fr")}.`;
  },
  obligation: (dataType, removeBy, retrainBy, certain) => {
    const models = `et les modèles doivent être réentraînés d’ici au ${retrainBy}, selon la presse`;
    if (dataType === "metadata")
      return certain
        ? `Les métadonnées issues de la contribution doivent être retirées d’ici au ${removeBy}, ${models}.`
        : `Si des métadonnées ont contribué, elles doivent être retirées d’ici au ${removeBy}, ${models}.`;
    return certain
      ? `Le contenu issu de la contribution doit être retiré d’ici au ${removeBy}, ${models}.`
      : `Si du contenu a contribué, il doit être retiré d’ici au ${removeBy}, ${models}.`;
  },
  aggregateRetention: (until) =>
    `Les statistiques désidentifiées qui en sont issues peuvent être conservées jusqu’au ${until}.`,
  ongoingRemoval: (dataType, removeBy, retrainBy) =>
    `On suppose que le retrait commencé plus tôt se poursuit\u00a0: ${dataType === "metadata" ? DATA.metadata : "le contenu"} d’ici au ${removeBy}, modèles réentraînés d’ici au ${retrainBy}, selon la presse.`,
  metadataStays: (plan) =>
    plan && plan !== "unknown"
      ? `Les métadonnées continuent de contribuer\u00a0: l’offre ${PLAN_NAMES[plan]} verrouille ce paramètre.`
      : "Rien ne change pour les métadonnées.",
  nothingChanges: "Ce qui contribue ne change pas.",
  activation: ({ effect, becomes, count }) => {
    const one = format.isOne(count);
    const kind = effect === "include" ? "inclusion" : "exclusion";
    const noun = `${format.number(count)} ${kind}${one ? "" : "s"}`;
    if (becomes === "active") return `${noun} ${one ? "s’applique" : "s’appliquent"} à nouveau.`;
    return `${noun} ${one ? "est conservée" : "sont conservées"}, sans effet pour l’instant.`;
  },
  conflictTitle: "Quelqu’un vient de modifier les paramètres",
  conflictText:
    "Votre modification n’est pas encore enregistrée et figure ci-dessous. Comparez les deux, puis revoyez la vôtre et enregistrez-la.",
  conflictTheirs: "Enregistré à présent",
  conflictYours: "Votre modification",
  exceptionCount,
  request: (change, organization) =>
    `Pourriez-vous modifier les paramètres de contribution de données de l’organisation ${organization}\u202f? Ce que je souhaite\u00a0: ${change}.`,
  copy: "Copier un message pour votre admin",
  copied: "Copié",
  reviewMine: "Revoir ma modification",
  discardMine: "Abandonner ma modification",
  change: {
    set: (dataType, value) => {
      if (value === "default")
        return `appliquer la valeur par défaut de l’offre pour ${DATA[dataType]}`;
      return `${value === "on" ? "activer" : "désactiver"} ${DATA[dataType]}`;
    },
    add: (effect, target) => `${effect === "include" ? "inclure" : "exclure"} ${target}`,
    remove: (target) => `retirer l’exception pour ${target}`,
    several: (kind, names, count) => {
      const all = format.number(count);
      const done = {
        include: `inclure ${all} éléments`,
        exclude: `exclure ${all} éléments`,
        remove: `retirer ${all} exceptions`,
      };
      return `${done[kind]}\u00a0: ${nameList(names, count - names.length)}`;
    },
    all: (parts) => parts.join("\u202f; "),
    confirm: "paramètres confirmés dans Atlassian Administration",
    discard: "décision abandonnée",
  },
  error: {
    unauthenticated: {
      title: "Vous devez vous reconnecter",
      text: "Le service de paramètres n’a pas accepté la connexion. Connectez-vous à nouveau\u202f; rien n’est perdu.",
    },
    "organization-not-found": {
      title: "Pas d’accès à cette organisation",
      text: "Le service de paramètres ne la connaît pas, ou ce compte n’y a pas accès. Demandez à votre admin.",
    },
    "not-found": {
      title: "Aucun service de paramètres à cette adresse",
      text: "Une réponse est arrivée, mais pas celle d’un service de paramètres. Vérifiez l’adresse.",
    },
    "invalid-response": {
      title: "La réponse du service de paramètres est illisible",
      text: "Rien de ce qui est enregistré n’est perdu. Prévenez les responsables du service.",
    },
    "organization-admin-required": {
      title: "Seuls les admins de l’organisation peuvent modifier cela",
      text: "Rien n’a été modifié. Écrivez à votre admin ce que vous souhaitez modifier.",
    },
    "revision-conflict": {
      title: "Quelqu’un vient de modifier les paramètres",
      text: "Vos modifications figurent ci-dessous\u202f; comparez, puis enregistrez à nouveau.",
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
      title: "Cette page a empêché l’enregistrement de la modification",
      text: "Rien n’a été modifié. Votre modification reste ouverte ici.",
    },
  },
  violation: {
    "organization-excluded":
      "Cette organisation est exclue de la contribution de données\u00a0: elle n’a donc pas de paramètres.",
    "no-active-plan":
      "Aucune application de l’organisation n’est active\u00a0: aucune offre ne lui donne donc de paramètres.",
    "metadata-locked-by-plan":
      "L’offre verrouille les métadonnées\u202f; seule l’offre Enterprise permet de modifier ce paramètre.",
    "platform-app-not-selectable":
      "Les applications de la plateforme suivent le paramètre de l’organisation et ne peuvent pas avoir d’exception.",
    "not-covered": "Cet élément n’a pas de paramètre de contribution de données.",
    "target-unknown": "Cet élément n’est plus dans l’organisation.",
    "setting-unknown":
      "On ne sait pas si les données in-app sont activées ou désactivées\u00a0: il n’est donc pas possible d’ajouter des exceptions.",
    "exception-effect-mismatch":
      "Tant que les données in-app sont activées, seules les exclusions conviennent\u202f; tant qu’elles sont désactivées, seules les inclusions conviennent.",
    "duplicate-exception": "Cet élément est déjà dans la liste.",
    "exception-not-found": "Cet élément n’est plus dans la liste.",
    "settings-in-force-here":
      "Ici, les paramètres prennent effet immédiatement\u00a0: il n’y a rien à confirmer ni à abandonner.",
    "nothing-decided": "Rien n’est décidé\u00a0: il n’y a rien à abandonner.",
  },
};

export const decision: DecisionMessages = {
  hint: "Vous décidez ici\u202f; le paramètre d’Atlassian se modifie dans Atlassian Administration, Security, Data contribution.",
  datesStart:
    "Les délais de retrait commencent à la confirmation\u202f; voici les échéances si elle avait lieu aujourd’hui.",
  decide: {
    on: "Décider\u00a0: activer",
    off: "Décider\u00a0: désactiver",
    other: "Décider",
  },
  notInForce: "Décidé, pas encore en vigueur",
  by: (actor, age) => `Dernière décision\u00a0: ${actor}, ${age}.`,
  instruction: "À régler dans Atlassian Administration > Security > Data contribution\u00a0:",
  set: (dataType, value) =>
    `${core.dataType[dataType]}\u00a0: ${value === "default" ? "valeur par défaut de l’offre" : core[value]}`,
  exceptions: {
    include: "À inclure dans les exceptions\u00a0:",
    exclude: "À exclure dans les exceptions\u00a0:",
    remove: "À retirer des exceptions\u00a0:",
  },
  copy: "Copier",
  copyName: (name) => `Copier ${name}`,
  openConsole: "Ouvrir Atlassian Administration",
  done: "C’est fait",
  discard: "Abandonner",
  question: {
    confirm: "Est-ce réglé dans Atlassian Administration\u202f?",
    discard: "Abandonner ce qui est décidé\u202f?",
  },
  saved: {
    decided: (change) => `Décidé\u00a0: ${change}. Pas encore en vigueur.`,
    confirm: "En vigueur\u00a0: réglage confirmé dans Atlassian Administration.",
    discard: "Abandonné. Ce qui est en vigueur ne change pas.",
  },
  confirmed: (age) => `Dernière confirmation dans Atlassian Administration\u00a0: ${age}.`,
  neverConfirmed: "Personne n’a encore confirmé que cela correspond à Atlassian Administration.",
  unconfirmed:
    "Personne n’a confirmé ceci depuis 90 jours. Comparez avec Atlassian Administration.",
  confirmUnchanged: "Vérifié, rien n’a changé",
};

function causeText(cause: ChangeCause): string {
  switch (cause.kind) {
    case "use-begins":
      return "l’utilisation commence";
    case "trial-ends":
      return cause.plan === undefined || cause.plan === "unknown"
        ? "un essai se termine"
        : `l’essai ${PLAN_NAMES[cause.plan]} se termine`;
    case "deleted":
      return "un site, une application ou un connecteur est supprimé";
  }
}

const SUMMARIES: Readonly<Record<PartialSummary, string>> = {
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

export const coming: ComingMessages = {
  line: (date, cause, summary) => `${date}\u00a0: ${causeText(cause)}\u202f; ${SUMMARIES[summary]}`,
};
