import { format } from "../../../shared/i18n/de/core.ts";
import type { OptionsMessages } from "../options-messages.ts";
import { adminImport } from "./import.ts";

/** German. */
export const options: OptionsMessages = {
  title: "Arbeitsbereiche",
  intro: "Das Badge zeigt für jede Seite dieser Arbeitsbereiche, ob sie Daten beiträgt.",
  noWorkspaces: "Noch kein Arbeitsbereich. Fügen Sie unten einen hinzu.",
  kind: {
    managed: "Von der Richtlinie Ihrer Organisation vorgegeben",
    service: "Einstellungsdienst",
    discovered: "Einstellungsdienst, den die Site nennt",
    document: "Importiertes Dokument",
    manual: "Von Ihnen beschrieben",
  },
  signInOnce: "Anmelden, um die Einstellungen zu sehen",
  policyProblems:
    "Teile der Richtlinie Ihrer Organisation lassen sich nicht lesen. Informieren Sie Ihren Admin:",
  confirmed: (age) => `bestätigt ${age}`,
  neverRead: "noch nie gelesen",
  role: { admin: "Sie sind Admin", member: "Sie können ansehen, nicht ändern" },
  allow: (hosts) => `Badge auf ${hosts} zeigen`,
  allowToo: (hosts) => `Badge auch auf ${hosts} zeigen`,
  allowHint:
    "Der Browser fragt einmal für jede Site. Ohne das antwortet das Popup trotzdem, wenn Sie es öffnen.",
  allowRefused: "Die Berechtigung wurde verweigert, deshalb wird dort kein Badge gezeigt.",
  badgeShown: (hosts) => `Badge auf ${hosts}`,
  edit: "Bearbeiten",
  editLabel: (name) => `${name} bearbeiten`,
  remove: "Entfernen",
  removeLabel: (name) => `${name} entfernen`,
  removed: (name) => `${name} wurde entfernt.`,
  undo: "Rückgängig",
  signInAgain: "Erneut anmelden",
  unreadableWorkspace: (fault) =>
    `Die gespeicherten Daten lassen sich nicht lesen, deshalb wird kein Status angezeigt. Entfernen Sie den Arbeitsbereich und fügen Sie ihn neu hinzu. (${fault})`,
  add: "Arbeitsbereich hinzufügen",
  methods: {
    service: "Einstellungsdienst verbinden",
    document: "Dokument importieren",
    manual: "Von Hand beschreiben",
  },
  methodHints: {
    manual: "Den Tarif zu kennen genügt, und es geht auch ohne. Keine Rechte nötig.",
    vendor:
      "Sie sind Organisationsadmin und haben einen API-Schlüssel: Sites, Apps und Tarife werden gelesen.",
    company:
      "Sie haben seine Adresse oder ein Organisationsdokument, das Ihnen jemand gegeben hat.",
  },
  company: "Mein Unternehmen betreibt einen Einstellungsdienst",
  companyWays: "So hinzufügen",
  address: "Adresse des Dienstes oder Ihres Arbeitsbereichs",
  addressHint: "Zum Beispiel https://settings.example.com oder eine Seite Ihres Arbeitsbereichs",
  organization: "ID der Organisation",
  organizationHint: "Nur nötig, wenn die Adresse keine nennt",
  token: "Token",
  tokenHint:
    "Nur nötig, wenn der Dienst keine Anmeldung anbietet. Bleibt, bis Sie den Browser schließen.",
  connect: "Verbinden",
  connecting: "Wird verbunden…",
  connected: (name) => `Mit ${name} verbunden.`,
  checkDestinations: "Prüfen Sie vor dem Verbinden, wohin das führt.",
  tokenGoesTo: (origin) => `Der Dienst unter ${origin} erhält das Token.`,
  signInAt: (origin) => `Sie melden sich unter ${origin} an.`,
  addressError: {
    none: "Das ist keine gültige Adresse. Fügen Sie eine aus der Adresszeile ein.",
    insecure:
      "Verwenden Sie eine Adresse, die mit https:// beginnt; was über http geht, können andere mitlesen.",
    vendor:
      "Diese Adresse gehört Atlassian und ist für alle Organisationen dieselbe. Fügen Sie die Adresse einer Seite Ihrer Site ein.",
  },
  notAllowed: "Der Zugriff auf diese Adresse wurde nicht erlaubt. Nichts wurde geändert.",
  connectError: {
    "not-announced":
      "Diese Site nennt keinen Einstellungsdienst. Geben Sie die Adresse des Dienstes ein, oder beschreiben Sie den Arbeitsbereich von Hand.",
    "no-organization":
      "Dieser Dienst nennt keine Organisation. Geben Sie die ID der Organisation ein.",
    "token-needed": "Dieser Dienst braucht ein Token.",
    "token-refused": "Der Dienst hat dieses Token nicht angenommen.",
    "not-signed-in":
      "Die Anmeldung wurde nicht abgeschlossen. Nichts wurde geändert; versuchen Sie es noch einmal.",
    "issuer-mismatch":
      "Diese Adresse nennt einen Dienst, der selbst nicht dieselbe Anmeldung nennt. Nichts wurde gesendet. Geben Sie die Adresse des Dienstes selbst ein.",
  },
  file: "Organisationsdokument (JSON-Datei)",
  paste: "Oder einfügen",
  import: "Importieren",
  imported: (name) => `${name} wurde importiert.`,
  notJson: "Das ist kein gültiges JSON.",
  tooLarge: "Diese Datei ist größer als 32 MB.",
  unreadable: "Diese Datei konnte nicht gelesen werden. Wählen Sie sie noch einmal.",
  problemsTitle: (count) =>
    format.plural(count, {
      one: "Das Dokument hat ein Problem:",
      other: "Das Dokument hat {count} Probleme:",
    }),
  replaces: (name, from, to) => `Ersetzt ${name} (Revision ${from} → ${to}).`,
  siteAddress: "Adresse einer Seite Ihrer Site",
  siteHint: "Jede Seite passt, etwa https://acme.atlassian.net/browse/ENG-1",
  otherAddress: "Weitere Adresse dieser Site",
  otherAddressHint: "Eine eigene Domain oder die Adresse vor einer Umbenennung",
  addAddress: "Weitere Adresse dieser Site hinzufügen",
  removeAddress: "Diese Adresse entfernen",
  siteName: "Name",
  siteNameHint: "Wie Sie es nennen; bleibt es leer, kommt der Name aus der Adresse",
  describedBefore:
    "Sie haben diese Site schon beschrieben. Ihre Angaben sind eingetragen; Speichern ersetzt sie.",
  plan: "Höchster Tarif aller Apps, Testphasen eingeschlossen",
  planHint:
    "Er bestimmt, was standardmäßig eingeschaltet ist und ob Metadaten ausgeschaltet werden können.",
  hostingHint: "Aus der Adresse übernommen. Eine eigene Domain allein zeigt es nicht.",
  whichCompliance: "Was davon? Eines genügt.",
  noComplianceChosen: "Kreuzen Sie etwas an, oder wählen Sie eine andere Antwort.",
  settles: (types) => `Damit geklärt: ${types}`,
  settlesNothing: "Klärt noch nichts. Bei einer anderen Frage steht, dass sie am meisten klärt.",
  settlesMost: "Klärt am meisten von dem, was nicht bekannt ist.",
  preview: "Was daraus folgt",
  labelled: (label, text) => `${label}: ${text}`,
  save: "Hinzufügen",
  saved: (name) => `${name} wurde hinzugefügt.`,
  sameHost: (host, name) =>
    `${host} ist auch eine Site von ${name}. Die Richtlinie Ihrer Organisation gilt zuerst, dann Dienste, importierte Dokumente und was Sie beschrieben haben.`,
  adminImport,
  general: "Persönliche Einstellungen",
  language: "Sprache",
  browserLanguage: "Die Sprache des Browsers",
  shortcut: "Tastenkürzel",
  shortcutHint: "Es öffnet das Popup auf jeder Seite.",
  noShortcut:
    "Keine Taste ist zugewiesen. Vielleicht nutzt eine andere Erweiterung die vorgeschlagene.",
  changeShortcut: "Tastenkürzel ändern",
  shortcutPage: {
    chromium:
      "Die Seite für Tastenkürzel lässt sich nicht öffnen. Geben Sie chrome://extensions/shortcuts in die Adressleiste ein.",
    firefox:
      "Die Seite für Tastenkürzel lässt sich nicht öffnen. Geben Sie about:addons in die Adressleiste ein und klicken Sie dort auf das Zahnrad.",
  },
  notifications: "Mit einer Benachrichtigung melden, wenn sich ändert, was beigetragen wird",
  notificationsHint: "Das Popup führt solche Änderungen in jedem Fall auf.",
  notificationsRefused: "Der Browser erlaubt keine Benachrichtigungen. Nichts wurde geändert.",
  backup: "Ihre Daten in diesem Browser",
  backupHint:
    "Arbeitsbereiche, ihre Dokumente und Ihre persönlichen Einstellungen in einer Datei. Tokens sind nicht darin.",
  saveBackup: "In eine Datei speichern",
  loadBackup: "Aus einer Datei laden",
  backupProblems: (count) =>
    format.plural(count, {
      one: "Diese Datei lässt sich nicht laden; nichts wurde geändert:",
      other: "Diese Datei hat {count} Probleme. Sie lässt sich nicht laden; nichts wurde geändert:",
    }),
  restoration: {
    add: (name) => `${name} wird hinzugefügt.`,
    replace: (name, from, to) =>
      from === undefined
        ? `${name} ersetzt, was hier ist.`
        : `${name} wird ersetzt (Revision ${from} → ${to}).`,
    same: (name) => `${name} ist schon hier, genau so.`,
    older: (name, from, to) => `${name} bleibt: Was hier ist, ist neuer (${from}, nicht ${to}).`,
  },
  connectsTo: (origins) => `Verbindet sich mit ${origins}.`,
  restoreTitle: "Was das Laden dieser Datei bewirkt",
  restoreLanguage: (name) =>
    name === undefined
      ? "Die Sprache wird auf die des Browsers umgestellt."
      : `Die Sprache wird auf ${name} umgestellt.`,
  restoreNotifications: {
    on: "Benachrichtigungen werden eingeschaltet.",
    off: "Benachrichtigungen werden ausgeschaltet.",
  },
  restoreRest: "Alles andere bleibt, wie es ist.",
  restore: "Laden",
  restored: "Geladen.",
  restoredWithoutNotifications:
    "Geladen. Der Browser erlaubt keine Benachrichtigungen; sie bleiben aus.",
  cancel: "Abbrechen",
  erase: "Alles löschen",
  eraseQuestion: (count) =>
    count === 0
      ? "Ihre persönlichen Einstellungen löschen?"
      : count === 1
        ? "Den Arbeitsbereich und Ihre persönlichen Einstellungen löschen? Das lässt sich nicht rückgängig machen."
        : `${format.number(count)} Arbeitsbereiche und Ihre persönlichen Einstellungen löschen? Das lässt sich nicht rückgängig machen.`,
  eraseHint: "Was die Richtlinie Ihrer Organisation vorgibt, kommt von selbst zurück.",
  eraseConfirm: "Löschen",
  erased: "Alles wurde gelöscht.",
  noRoom:
    "Im Browser ist kein Platz mehr für die neuesten Einstellungen. Was der Dienst gespeichert hat, gilt; was hier steht, ist älter.",
  firstRun: {
    title: "Sehen, was Ihre Seiten beitragen",
    badge: "Was das Badge bedeutet",
    badgeHint: "Es steht auf dem Symbol in der Symbolleiste, auf Seiten Ihres Arbeitsbereichs.",
    neutral:
      "Keine Seite Ihres Arbeitsbereichs oder eine Seite, die die Erweiterung nicht sehen darf",
    pin: {
      chromium: "Das Symbol im Blick behalten",
      firefox: "Das Symbol ist in der Symbolleiste",
    },
    pinHint: {
      chromium:
        "Klicken Sie in der Symbolleiste auf das Puzzleteil, dann auf die Stecknadel neben Contribution Lens.",
      firefox:
        "Klicken Sie auf einer Seite darauf, um zu sehen, ob sie beigetragen wird und warum.",
    },
    site: "Ihre Site",
    siteHint: "Fügen Sie die Adresse einer beliebigen Seite ein, und wählen Sie dann den Tarif.",
    open: (host) => `${host} öffnen`,
  },
  privacyTitle: "Datenschutz",
  privacy: [
    "Nichts verlässt diesen Browser, außer zu den Einstellungsdiensten, die Sie verbinden, und zu den Servern von Atlassian, wenn Sie von dort importieren.",
    "Keine Seite wird gelesen oder verändert, und kein Skript wird eingefügt. Das Badge braucht die Adresse einer Seite, prüft sie im Browser und speichert sie nicht.",
    "Arbeitsbereiche, ihre Dokumente und Ihre persönlichen Einstellungen liegen im Speicher des Browsers für diese Erweiterung, bis Sie sie löschen. Tokens werden verworfen, wenn der Browser geschlossen wird.",
    "Es gibt keine Statistik, keine Konten und keine eigenen Server der Erweiterung.",
  ],
};
