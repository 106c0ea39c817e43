import { format } from "../../../shared/i18n/fr/core.ts";
import type { OptionsMessages } from "../options-messages.ts";
import { adminImport } from "./import.ts";

/** French. */
export const options: OptionsMessages = {
  title: "Espaces de travail",
  intro: "Le badge indique, pour chaque page de ces espaces de travail, si elle contribue.",
  noWorkspaces: "Aucun espace de travail pour l’instant. Ajoutez-en un ci-dessous.",
  kind: {
    managed: "Fixé par la stratégie de votre organisation",
    service: "Service de paramètres",
    discovered: "Service de paramètres annoncé par le site",
    document: "Document importé",
    manual: "Décrit par vous",
  },
  signInOnce: "Se connecter pour voir ses paramètres",
  policyProblems:
    "Des parties de la stratégie de votre organisation sont illisibles. Prévenez votre admin\u00a0:",
  confirmed: (age) => `confirmé ${age}`,
  neverRead: "jamais lu jusqu’ici",
  role: { admin: "vous êtes admin", member: "vous pouvez consulter, pas modifier" },
  allow: (hosts) => `Afficher le badge sur ${hosts}`,
  allowToo: (hosts) => `Afficher aussi le badge sur ${hosts}`,
  allowHint:
    "Le navigateur demande une fois pour chaque site. Sans cela, la fenêtre de l’extension répond tout de même quand vous l’ouvrez.",
  allowRefused: "L’autorisation a été refusée\u00a0: le badge n’y est pas affiché.",
  badgeShown: (hosts) => `Badge sur ${hosts}`,
  edit: "Modifier",
  editLabel: (name) => `Modifier ${name}`,
  remove: "Retirer",
  removeLabel: (name) => `Retirer ${name}`,
  removed: (name) => `${name} a été retiré.`,
  undo: "Rétablir",
  signInAgain: "Se reconnecter",
  unreadableWorkspace: (fault) =>
    `Les données enregistrées sont illisibles\u00a0: aucun état n’est affiché. Retirez l’espace de travail et ajoutez-le de nouveau. (${fault})`,
  add: "Ajouter un espace de travail",
  methods: {
    service: "Connecter un service de paramètres",
    document: "Importer un document",
    manual: "Décrire à la main",
  },
  methodHints: {
    manual: "Connaître l’offre suffit, et vous pouvez commencer sans elle. Aucun droit requis.",
    vendor:
      "Vous êtes admin de l’organisation et avez une clé d’API\u00a0: sites, applications et offres sont lus.",
    company: "Vous avez son adresse, ou un document d’organisation que l’on vous a remis.",
  },
  company: "Mon entreprise utilise un service de paramètres",
  companyWays: "Comment l’ajouter",
  address: "Adresse du service ou de votre espace de travail",
  addressHint: "Par exemple https://settings.example.com, ou une page de votre espace de travail",
  organization: "Identifiant de l’organisation",
  organizationHint: "Nécessaire seulement si l’adresse n’en annonce pas",
  token: "Jeton",
  tokenHint:
    "Nécessaire seulement si le service ne propose pas de connexion. Gardé jusqu’à la fermeture du navigateur.",
  connect: "Connecter",
  connecting: "Connexion…",
  connected: (name) => `Connecté à ${name}.`,
  checkDestinations: "Vérifiez où cela mène avant de connecter.",
  tokenGoesTo: (origin) => `Le service à ${origin} reçoit le jeton.`,
  signInAt: (origin) => `Vous vous connectez à ${origin}.`,
  addressError: {
    none: "Ce n’est pas une adresse valide. Collez-en une depuis la barre d’adresse.",
    insecure:
      "Utilisez une adresse qui commence par https://\u202f; ce qui passe par http peut être lu par d’autres.",
    vendor:
      "Cette adresse est celle d’Atlassian, la même pour toutes les organisations. Collez l’adresse d’une page de votre site.",
  },
  notAllowed: "L’accès à cette adresse a été refusé. Rien n’a changé.",
  connectError: {
    "not-announced":
      "Ce site n’annonce aucun service de paramètres. Saisissez l’adresse du service, ou décrivez l’espace de travail à la main.",
    "no-organization":
      "Ce service n’annonce pas d’organisation. Saisissez l’identifiant de l’organisation.",
    "token-needed": "Ce service demande un jeton.",
    "token-refused": "Le service n’a pas accepté ce jeton.",
    "not-signed-in": "La connexion n’a pas abouti. Rien n’a changé\u202f; réessayez.",
    "issuer-mismatch":
      "Cette adresse annonce un service qui n’indique pas lui-même la même connexion. Rien n’a été envoyé. Saisissez l’adresse du service lui-même.",
  },
  file: "Document d’organisation (fichier JSON)",
  paste: "Ou collez-le",
  import: "Importer",
  imported: (name) => `${name} a été importé.`,
  notJson: "Ce n’est pas du JSON valide.",
  tooLarge: "Ce fichier dépasse 32\u00a0Mo.",
  unreadable: "Ce fichier n’a pas pu être lu. Choisissez-le à nouveau.",
  problemsTitle: (count) =>
    format.plural(count, {
      one: "Le document présente {count} problème\u00a0:",
      other: "Le document présente {count} problèmes\u00a0:",
    }),
  replaces: (name, from, to) => `Remplace ${name} (révision ${from} → ${to}).`,
  siteAddress: "Adresse d’une page de votre site",
  siteHint: "N’importe quelle page convient, comme https://acme.atlassian.net/browse/ENG-1",
  otherAddress: "Autre adresse de ce site",
  otherAddressHint: "Un domaine personnalisé, ou l’adresse d’avant un changement de nom",
  addAddress: "Ajouter une autre adresse de ce site",
  removeAddress: "Retirer cette adresse",
  siteName: "Nom",
  siteNameHint: "Comment vous l’appelez\u202f; laissé vide, le nom vient de l’adresse",
  describedBefore:
    "Vous avez déjà décrit ce site. Vos réponses sont reprises\u202f; enregistrer les remplace.",
  plan: "Offre la plus élevée de toutes les applications, essais compris",
  planHint:
    "Elle décide de ce qui est activé par défaut, et si les métadonnées peuvent être désactivées.",
  hostingHint: "Repris de l’adresse. Un domaine personnalisé seul ne l’indique pas.",
  whichCompliance: "Lesquels\u202f? Un seul suffit.",
  noComplianceChosen: "Cochez l’un de ces points, ou choisissez une autre réponse.",
  settles: (types) => `Permet de savoir\u00a0: ${types}`,
  settlesNothing: "Ne suffit pas encore\u00a0: voyez ce qui en dit le plus.",
  settlesMost: "C’est ce qui en dit le plus sur ce qui n’est pas connu.",
  preview: "Ce qui en découle",
  labelled: (label, text) => `${label}\u00a0: ${text}`,
  save: "Ajouter",
  saved: (name) => `${name} a été ajouté.`,
  sameHost: (host, name) =>
    `${host} est aussi un site de ${name}. La stratégie de votre organisation passe d’abord, puis les services, les documents importés et ce que vous avez décrit.`,
  adminImport,
  general: "Préférences",
  language: "Langue",
  browserLanguage: "La langue du navigateur",
  shortcut: "Raccourci clavier",
  shortcutHint: "Il ouvre la fenêtre de l’extension sur n’importe quelle page.",
  noShortcut:
    "Aucune touche n’est attribuée. Une autre extension utilise peut-être celle qui était proposée.",
  changeShortcut: "Modifier le raccourci",
  shortcutPage: {
    chromium:
      "Impossible d’ouvrir la page des raccourcis. Saisissez chrome://extensions/shortcuts dans la barre d’adresse.",
    firefox:
      "Impossible d’ouvrir la page des raccourcis. Saisissez about:addons dans la barre d’adresse, puis cliquez sur la roue dentée.",
  },
  notifications: "M’avertir par une notification quand la contribution change",
  notificationsHint: "La fenêtre de l’extension liste ces changements dans tous les cas.",
  notificationsRefused: "Le navigateur n’autorise pas les notifications. Rien n’a changé.",
  backup: "Vos données dans ce navigateur",
  backupHint:
    "Espaces de travail, leurs documents et vos préférences en un seul fichier. Les jetons n’y sont pas.",
  saveBackup: "Enregistrer dans un fichier",
  loadBackup: "Charger depuis un fichier",
  backupProblems: (count) =>
    format.plural(count, {
      one: "Ce fichier ne peut pas être chargé, et rien n’a changé\u00a0:",
      other:
        "Ce fichier présente {count} problèmes. Il ne peut pas être chargé, et rien n’a changé\u00a0:",
    }),
  restoration: {
    add: (name) => `${name} est ajouté.`,
    replace: (name, from, to) =>
      from === undefined
        ? `${name} remplace ce qui est ici.`
        : `${name} est remplacé (révision ${from} → ${to}).`,
    same: (name) => `${name} est déjà ici, à l’identique.`,
    older: (name, from, to) =>
      `${name} reste\u00a0: ce qui est ici est plus récent (${from}, non ${to}).`,
  },
  connectsTo: (origins) => `Se connecte à ${origins}.`,
  restoreTitle: "Ce que fait le chargement de ce fichier",
  restoreLanguage: (name) =>
    name === undefined
      ? "La langue devient celle du navigateur."
      : `La langue devient\u00a0: ${name}.`,
  restoreNotifications: {
    on: "Les notifications sont activées.",
    off: "Les notifications sont désactivées.",
  },
  restoreRest: "Tout le reste demeure tel quel.",
  restore: "Charger",
  restored: "Chargé.",
  restoredWithoutNotifications:
    "Chargé. Le navigateur n’autorise pas les notifications\u202f; elles restent désactivées.",
  cancel: "Annuler",
  erase: "Tout effacer",
  eraseQuestion: (count) =>
    count === 0
      ? "Effacer vos préférences\u202f?"
      : count === 1
        ? "Effacer l’espace de travail et vos préférences\u202f? C’est irréversible."
        : `Effacer ${format.number(count)} espaces de travail et vos préférences\u202f? C’est irréversible.`,
  eraseHint: "Ce que fixe la stratégie de votre organisation revient tout seul.",
  eraseConfirm: "Effacer",
  erased: "Tout a été effacé.",
  noRoom:
    "Le navigateur n’a plus de place pour garder les derniers paramètres. Ce que le service a enregistré est valable\u202f; ce qui s’affiche ici est plus ancien.",
  firstRun: {
    title: "Voyez si vos pages contribuent",
    badge: "Ce que signifie le badge",
    badgeHint:
      "Il figure sur l’icône de la barre d’outils, sur les pages de votre espace de travail.",
    neutral:
      "Pas une page de votre espace de travail, ou une page que l’extension ne peut pas voir",
    pin: {
      chromium: "Gardez l’icône sous les yeux",
      firefox: "L’icône est dans la barre d’outils",
    },
    pinHint: {
      chromium:
        "Cliquez sur la pièce de puzzle de la barre d’outils, puis sur l’épingle à côté de Contribution Lens.",
      firefox: "Cliquez dessus sur une page pour voir si elle est contribuée, et pourquoi.",
    },
    site: "Votre site",
    siteHint: "Collez l’adresse d’une page, puis choisissez l’offre.",
    open: (host) => `Ouvrir ${host}`,
  },
  privacyTitle: "Confidentialité",
  privacy: [
    "Rien ne quitte ce navigateur, sauf vers les services de paramètres que vous connectez, et vers les serveurs d’Atlassian si vous importez depuis ceux-ci.",
    "Aucune page n’est lue ni modifiée, et aucun script n’y est injecté. Le badge a besoin de l’adresse d’une page, la vérifie dans le navigateur et ne la garde pas.",
    "Les espaces de travail, leurs documents et vos préférences restent dans le stockage du navigateur pour cette extension jusqu’à ce que vous les effaciez. Les jetons sont oubliés à la fermeture du navigateur.",
    "Il n’y a ni statistiques, ni comptes, ni serveurs propres à l’extension.",
  ],
};
