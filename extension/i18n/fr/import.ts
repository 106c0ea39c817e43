import { format } from "../../../shared/i18n/fr/core.ts";
import type { ImportMessages } from "../import-messages.ts";

const APPS = { one: "{count}\u00a0application", other: "{count}\u00a0applications" } as const;
const READ = {
  one: "{count}\u00a0application lue",
  other: "{count}\u00a0applications lues",
} as const;
const SITES = { one: "{count}\u00a0site", other: "{count}\u00a0sites" } as const;

/** French. */
export const adminImport: ImportMessages = {
  method: "Importer depuis l’API d’administration d’Atlassian",
  key: "Clé d’API de l’organisation",
  keyHint:
    "Un admin de l’organisation la crée dans Atlassian Administration, avec ou sans portées. Elle va seulement à api.atlassian.com, pour ce seul import, et n’est pas enregistrée. Contribution Lens n’est pas affilié à Atlassian.",
  organizationId: "Identifiant de l’organisation, ou une adresse d’Atlassian Administration",
  organizationIdHint:
    "Cette clé ne peut pas lister son organisation. Ouvrez Atlassian Administration et copiez l’adresse\u00a0: admin.atlassian.com/o/…",
  organizationIdInvalid:
    "Ce texte ne contient pas d’identifiant d’organisation. Copiez une adresse comme admin.atlassian.com/o/1234/overview.",
  read: "Lire",
  which: "Quelle organisation\u202f?",
  progress: (count, total) =>
    total === undefined
      ? format.plural(count, READ)
      : `${format.number(count)} sur ${format.plural(total, READ)}`,
  stop: "Arrêter",
  resume: "Continuer",
  stopped: "Arrêté. Ce qui a été lu est toujours là.",
  empty: "Cette organisation n’a aucune application que cette clé puisse lire.",
  found: (name, sites, apps) =>
    `${name}\u00a0: ${format.plural(sites, SITES)}, ${format.plural(apps, APPS)}`,
  plansRead: (plans) => `Offres\u00a0: ${plans}.`,
  hiddenEntries: (count) =>
    format.plural(count, {
      one: "{count}\u00a0entrée n’a pas pu être lue en entier\u00a0: son application ou son adresse manque. Elle compte comme inconnue.",
      other:
        "{count}\u00a0entrées n’ont pas pu être lues en entier\u00a0: leur application ou leur adresse manque. Elles comptent comme inconnues.",
    }),
  sandboxes: (count) =>
    format.plural(count, {
      one: "{count}\u00a0de ces applications est dans un bac à sable. Elle appartient à l’organisation comme les autres.",
      other:
        "{count}\u00a0de ces applications sont dans un bac à sable. Elles appartiennent à l’organisation comme les autres.",
    }),
  siteless: (apps) => `Sans adresse propre\u00a0: ${apps}. Leurs offres comptent aussi.`,
  policiesUnread:
    "Les stratégies n’ont pas pu être lues\u202f; on ne sait donc pas si des exigences HIPAA s’appliquent. Il manque peut-être à la clé la portée des stratégies.",
  hipaa:
    "Une stratégie HIPAA est activée. Les organisations soumises à des exigences HIPAA sont exclues.",
  dataUse: "Ce que l’API dit de l’usage des données",
  dataUseLine: (name, status, changed) =>
    changed === undefined
      ? `${name}\u00a0: ${status}`
      : `${name}\u00a0: ${status}, modifié le ${changed}`,
  dataUseHint:
    "Atlassian ne documente pas ce que cela signifie\u00a0: aucune réponse ne se fonde donc dessus.",
  questions: "Ce que l’API ne dit pas",
  plan: (apps) => `Offre de ${apps}`,
  conflicts: "L’API dit autre chose que vous",
  conflictsHint: "Choisissez dans chaque cas la valeur à retenir.",
  conflict: {
    said: (value, day) => `Vous avez indiqué ${value} le ${day}`,
    stored: (value) => `Enregistré ici\u00a0: ${value}`,
    read: (value) => `L’API d’Atlassian dit ${value}`,
    shown: (value) => `L’adresse indique ${value}`,
  },
  keepAll: "Tout garder",
  takeAll: "Tout prendre de l’API",
  chooseFirst: "Choisissez d’abord une valeur dans chaque cas.",
  changesTitle: (name) => `Ce qui change pour ${name}`,
  noChanges: "Tout est comme avant.",
  change: {
    added: (name) => `Nouveau\u00a0: ${name}`,
    gone: (name) => `N’y est plus\u00a0: ${name}`,
  },
  renamed: (before, name) => `${before} s’appelle maintenant ${name}`,
  changed: (label, before, after) => `${label}\u00a0: ${after} (avant\u00a0: ${before})`,
  unchangedHint: "Ce que vous avez indiqué, les exceptions et les espaces restent tels quels.",
  continuesDescription: (name) =>
    `Prend la place de ${name} tel que vous l’avez décrit. Ce que vous avez indiqué reste.`,
  save: "Enregistrer",
  saved: (name) => `${name} a été enregistré.`,
  spacesTitle: "Espaces et projets",
  spacesHint:
    "Lus avec votre propre session sur le site, seulement quand vous cliquez sur le bouton, pour connaître leurs noms et leurs applications.",
  readSpaces: (host) => `Lire les espaces de ${host}`,
  spacesProgress: (count) =>
    format.plural(count, { one: "{count}\u00a0lu", other: "{count}\u00a0lus" }),
  spacesRead: (host, count) =>
    `${host}\u00a0: ${format.plural(count, { one: "{count}\u00a0espace ou projet enregistré", other: "{count}\u00a0espaces et projets enregistrés" })}.`,
  spacesLeftOut: (count) =>
    format.plural(count, {
      one: "{count}\u00a0entrée n’a pas pu être lue et a été laissée de côté.",
      other: "{count}\u00a0entrées n’ont pas pu être lues et ont été laissées de côté.",
    }),
  listUnread: (product, reason) => `${product} n’a pas pu être lu\u00a0: ${reason}.`,
  listProblem: {
    forbidden: "vous n’y avez pas accès",
    missing: "absent de ce site, ou vous n’y avez pas accès",
    busy: "occupé, réessayez dans un instant",
    unreachable: "injoignable",
    "unexpected-response": "sa réponse a un format inconnu",
  },
  error: {
    "bad-key": "La clé n’a pas été acceptée. Vérifiez-la, ou créez-en une nouvelle.",
    "not-admin":
      "La clé n’a pas le droit de lire cela. Il faut une clé d’API d’organisation d’un admin.",
    "not-found":
      "Cette organisation est introuvable avec cette clé. Vérifiez l’identifiant de l’organisation.",
    rejected: "L’API n’a pas accepté la requête. Rien n’a changé.",
    busy: "Trop de requêtes, ou des serveurs occupés. Continuez dans un instant.",
    unreachable: "Connexion impossible. Vérifiez la connexion et continuez.",
    "unexpected-response": "La réponse a un format inconnu. Rien n’a changé.",
    "not-signed-in": "Vous n’êtes pas connecté à ce site. Connectez-vous-y et réessayez.",
    "no-access":
      "Ni Jira ni Confluence n’ont pu être lus. Vérifiez que vous pouvez les ouvrir sur ce site.",
    "not-allowed": "L’accès à cette adresse a été refusé. Rien n’a changé.",
  },
  facts: {
    hosting: "Hébergement",
    compliance: "Exigences de conformité",
    metadata: "Métadonnées",
    "in-app-data": "Données in-app",
    exceptions: "Exceptions",
    host: "Adresse",
    apps: "Applications",
    plan: "Offre",
    state: "État",
    spaces: "Espaces",
  },
  states: { active: "active", trial: "à l’essai", inactive: "inactive", unknown: "inconnu" },
  noCompliance: "aucune",
  notKnown: "inconnu",
  unidentifiedApp: "une application sans nom",
  withoutAddress: "Applications sans adresse",
  origins: "D’où viennent ces valeurs",
  originUnknown: "origine inconnue",
  exceptions: (count) =>
    format.plural(count, { one: "{count}\u00a0exception", other: "{count}\u00a0exceptions" }),
  spaces: (count) =>
    format.plural(count, { one: "{count}\u00a0espace", other: "{count}\u00a0espaces" }),
  sameAddress: (host, first, second) =>
    `${host} est une adresse de ${first} et de ${second}. Elle compte pour ${first}.`,
  sameKey: (key, first, second) =>
    `${key} désigne ${first} et ${second}. La clé compte pour ${first}.`,
};
