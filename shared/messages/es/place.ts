import type { PlaceWords } from "../words.ts";

const here = { space: "este espacio", app: "esta aplicación", connector: "este conector" } as const;

/** Spanish. */
export const place: PlaceWords = {
  here: (kind) => `Contenido de ${here[kind]}`,
  hereState: {
    included: "incluido",
    excluded: "excluido",
    follows: "como la organización",
    "by-app": "como su aplicación",
  },
  organization: "Datos de la aplicación, toda la organización",
  request: (name, url) =>
    `¿Podría revisar los ajustes de aportación de datos de ${name}? La página es ${url}. Me gustaría saber si se aporta su contenido y si así debe ser.`,
  copy: "Copiar un mensaje para su administrador",
  copied: "Copiado",
};
