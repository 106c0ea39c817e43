import { format } from "../../../shared/i18n/es/core.ts";
import type { ImportMessages } from "../import-messages.ts";

const APPS = { one: "{count} aplicación", other: "{count} aplicaciones" } as const;
const READ = { one: "{count} aplicación leída", other: "{count} aplicaciones leídas" } as const;
const SITES = { one: "{count} sitio", other: "{count} sitios" } as const;

/** Spanish. */
export const adminImport: ImportMessages = {
  method: "Importar de la API de administración de Atlassian",
  key: "Clave de API de la organización",
  keyHint:
    "La crea un administrador de la organización en Atlassian Administration, con o sin ámbitos. Solo se envía a api.atlassian.com, para esta única importación, y no se guarda. Contribution Lens no está afiliado a Atlassian.",
  organizationId: "ID de la organización, o una dirección de Atlassian Administration",
  organizationIdHint:
    "Esta clave no puede enumerar su organización. Abra Atlassian Administration y copie la dirección: admin.atlassian.com/o/…",
  organizationIdInvalid:
    "Este texto no contiene ningún ID de organización. Copie una dirección como admin.atlassian.com/o/1234/overview.",
  read: "Leer",
  which: "¿Qué organización?",
  progress: (count, total) =>
    total === undefined
      ? format.plural(count, READ)
      : `${format.number(count)} de ${format.plural(total, READ)}`,
  stop: "Detener",
  resume: "Continuar",
  stopped: "Detenido. Lo leído sigue aquí.",
  empty: "Esta organización no tiene aplicaciones que esta clave pueda leer.",
  found: (name, sites, apps) =>
    `${name}: ${format.plural(sites, SITES)}, ${format.plural(apps, APPS)}`,
  plansRead: (plans) => `Planes: ${plans}.`,
  hiddenEntries: (count) =>
    format.plural(count, {
      one: "{count} entrada no se pudo leer por completo: falta la aplicación o la dirección. Cuenta como desconocida.",
      other:
        "{count} entradas no se pudieron leer por completo: falta la aplicación o la dirección. Cuentan como desconocidas.",
    }),
  sandboxes: (count) =>
    format.plural(count, {
      one: "{count} de estas aplicaciones está en un entorno de pruebas. Pertenece a la organización como las demás.",
      other:
        "{count} de estas aplicaciones están en un entorno de pruebas. Pertenecen a la organización como las demás.",
    }),
  siteless: (apps) => `Sin dirección propia: ${apps}. Sus planes también cuentan.`,
  policiesUnread:
    "No se pudieron leer las políticas, así que no se sabe si hay requisitos de HIPAA. Quizá a la clave le falte el ámbito de políticas.",
  hipaa:
    "Hay una política de HIPAA activada. Las organizaciones con requisitos de HIPAA quedan fuera.",
  dataUse: "Lo que dice la API del uso de los datos",
  dataUseLine: (name, status, changed) =>
    changed === undefined ? `${name}: ${status}` : `${name}: ${status}, cambiado el ${changed}`,
  dataUseHint: "Atlassian no documenta qué significa, así que no influye en ninguna respuesta.",
  questions: "Lo que la API no dice",
  plan: (apps) => `Plan de ${apps}`,
  conflicts: "La API dice algo distinto de lo que usted indicó",
  conflictsHint: "Elija en cada caso qué valor vale.",
  conflict: {
    said: (value, day) => `Usted indicó ${value} el ${day}`,
    stored: (value) => `Guardado aquí: ${value}`,
    read: (value) => `La API de Atlassian dice ${value}`,
    shown: (value) => `La dirección muestra ${value}`,
  },
  keepAll: "Conservar todos",
  takeAll: "Tomar todos de la API",
  chooseFirst: "Elija primero un valor en cada caso.",
  changesTitle: (name) => `Qué cambia en ${name}`,
  noChanges: "Todo sigue igual que antes.",
  change: { added: (name) => `Nuevo: ${name}`, gone: (name) => `Ya no está: ${name}` },
  renamed: (before, name) => `${before} ahora se llama ${name}`,
  changed: (label, before, after) => `${label}: ${after} (antes ${before})`,
  unchangedHint: "Lo que usted indicó, las excepciones y los espacios quedan como estaban.",
  continuesDescription: (name) =>
    `Ocupa el lugar de ${name} tal como lo describió. Lo que indicó se conserva.`,
  save: "Guardar",
  saved: (name) => `Se guardó ${name}.`,
  spacesTitle: "Espacios y proyectos",
  spacesHint:
    "Se leen con su propia sesión en el sitio, solo cuando pulsa el botón, para conocer sus nombres y aplicaciones.",
  readSpaces: (host) => `Leer los espacios de ${host}`,
  spacesProgress: (count) =>
    format.plural(count, { one: "{count} leído", other: "{count} leídos" }),
  spacesRead: (host, count) =>
    `${host}: ${format.plural(count, { one: "{count} espacio o proyecto guardado", other: "{count} espacios y proyectos guardados" })}.`,
  spacesLeftOut: (count) =>
    format.plural(count, {
      one: "{count} entrada no se pudo leer y se omitió.",
      other: "{count} entradas no se pudieron leer y se omitieron.",
    }),
  listUnread: (product, reason) => `No se pudo leer ${product}: ${reason}.`,
  listProblem: {
    forbidden: "usted no tiene acceso",
    missing: "no está en este sitio, o usted no tiene acceso",
    busy: "está ocupado, inténtelo de nuevo en un momento",
    unreachable: "no hay conexión",
    "unexpected-response": "la respuesta tiene un formato desconocido",
  },
  error: {
    "bad-key": "La clave no fue aceptada. Compruébela o cree una nueva.",
    "not-admin":
      "La clave no puede leer esto. Hace falta una clave de API de la organización de un administrador.",
    "not-found":
      "Con esta clave no se encuentra esa organización. Compruebe el ID de la organización.",
    rejected: "La API no aceptó la solicitud. No se cambió nada.",
    busy: "Demasiadas solicitudes, o los servidores están ocupados. Continúe en un momento.",
    unreachable: "No se pudo conectar. Compruebe la conexión y continúe.",
    "unexpected-response": "La respuesta tiene un formato desconocido. No se cambió nada.",
    "not-signed-in":
      "No ha iniciado sesión en este sitio. Inicie sesión allí e inténtelo de nuevo.",
    "no-access":
      "No se pudo leer ni Jira ni Confluence. Compruebe que puede abrirlos en ese sitio.",
    "not-allowed": "Se denegó el permiso para acceder a esta dirección. No se cambió nada.",
  },
  facts: {
    hosting: "Alojamiento",
    compliance: "Requisitos de cumplimiento",
    metadata: "Metadatos",
    "in-app-data": "Datos de la aplicación",
    exceptions: "Excepciones",
    host: "Dirección",
    apps: "Aplicaciones",
    plan: "Plan",
    state: "Estado",
    spaces: "Espacios",
  },
  states: { active: "activa", trial: "en prueba", inactive: "inactiva", unknown: "no se sabe" },
  noCompliance: "ninguno",
  notKnown: "no se sabe",
  unidentifiedApp: "una aplicación sin nombre",
  withoutAddress: "Aplicaciones sin dirección",
  origins: "De dónde vienen estos valores",
  originUnknown: "origen desconocido",
  exceptions: (count) =>
    format.plural(count, { one: "{count} excepción", other: "{count} excepciones" }),
  spaces: (count) => format.plural(count, { one: "{count} espacio", other: "{count} espacios" }),
  sameAddress: (host, first, second) =>
    `${host} es una dirección de ${first} y de ${second}. Cuenta para ${first}.`,
  sameKey: (key, first, second) =>
    `${key} corresponde a ${first} y a ${second}. Cuenta para ${first}.`,
};
