import type { SpaceCount } from "../../rules/coverage.ts";
import type { CoverageWords } from "../words.ts";
import { number } from "./core.ts";

function spaces(count: number): string {
  return `${number.format(count)} ${count === 1 ? "espacio" : "espacios"}`;
}

function share({ yes, unknown, total }: SpaceCount): string {
  if (unknown === total) return `${spaces(total)}, no se sabe`;
  const known = `${number.format(yes)} de ${spaces(total)}`;
  return unknown > 0 ? `${known}; de ${number.format(unknown)} no se sabe` : known;
}

/** Spanish. */
export const coverage: CoverageWords = {
  title: "Cobertura",
  total: ({ yes, unknown, total }) => {
    if (unknown === total) return `De ${spaces(total)} no se sabe si aportan contenido.`;
    const known = `${number.format(yes)} de ${spaces(total)} ${yes === 1 ? "aporta" : "aportan"} contenido`;
    return unknown > 0 ? `${known}; de ${number.format(unknown)} no se sabe.` : `${known}.`;
  },
  share,
  label: (name, count) => `${name}: ${share(count)}`,
  metadata: {
    yes: "Se aportan los metadatos de todos los espacios.",
    no: "No se aportan los metadatos de ningún espacio.",
    unknown: "No se sabe si se aportan los metadatos.",
  },
  by: { apps: "Por aplicación", sites: "Por sitio" },
  showAll: (sites) => `Mostrar los ${number.format(sites)} sitios`,
  none: "No hay espacios listados. Los ajustes valen para ellos igualmente; se contarán aquí cuando el servicio conectado liste los espacios de sus aplicaciones.",
  table: "Ver como tabla",
  column: { apps: "Aplicación", sites: "Sitio", total: "Espacios" },
};
