import { RETENTION } from "../../policy/retention.ts";
import { formatList } from "../format.ts";
import type { ProtectionWords } from "../words.ts";
import { locale, number } from "./core.ts";

const { removal, retraining, aggregates } = RETENTION;

/** Spanish. */
export const protection: ProtectionWords = {
  title: "Cómo se protegen los datos aportados",
  columns: ["Medida", "Abarca", "En esta organización"],
  covers: {
    both: "Metadatos y datos de la aplicación",
    "in-app-data": "Solo datos de la aplicación",
  },
  safeguard: {
    "de-identification": {
      title: "Desidentificación",
      text: "Antes de usarlos se quitan nombres, correos y otros identificadores directos, y los datos se agregan.",
    },
    access: {
      title: "Acceso y finalidad",
      text: "El personal del proveedor accede a los datos solo para fines aprobados.",
    },
    encryption: {
      title: "Cifrado",
      text: "Cifrados en reposo y en su paso por redes públicas.",
    },
    residency: {
      title: "Residencia de datos",
      text: "La residencia vale para los datos de la aplicación aportados, no para lo desidentificado y agregado por cliente.",
    },
    retention: {
      title: "Eliminación tras desactivar",
      text: `Los datos aportados se eliminan en ${removal.days} días y los modelos se reentrenan en ${retraining.days}; las estadísticas desidentificadas elaboradas con ellos pueden conservarse hasta ${aggregates.years} años.`,
    },
  },
  residency: (parts) => formatList(parts, locale),
  sources: "Fuentes:",
  noResidency: "No se indica ninguna residencia",
  noObligations: "Ahora no hay nada que eliminar",
  running: (count, next) =>
    count === 1
      ? `1 eliminación en curso; su próxima fecha es el ${next}.`
      : `${number.format(count)} eliminaciones en curso; la próxima fecha es el ${next}.`,
  loading: "Cargando…",
  failed: "No se pudo cargar lo que se ha de eliminar. Inténtelo más tarde.",
};
