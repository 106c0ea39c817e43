import type { SpaceCount } from "../../rules/coverage.ts";
import type { CoverageWords } from "../words.ts";
import { number } from "./core.ts";

function spaces(count: number): string {
  return `${number.format(count)} ${count === 1 ? "espaço" : "espaços"}`;
}

function share({ yes, unknown, total }: SpaceCount): string {
  if (unknown === total) return `${spaces(total)}, não se sabe`;
  const known = `${number.format(yes)} de ${spaces(total)}`;
  return unknown > 0 ? `${known}; de ${number.format(unknown)} não se sabe` : known;
}

/** Brazilian Portuguese. */
export const coverage: CoverageWords = {
  title: "Cobertura",
  total: ({ yes, unknown, total }) => {
    if (unknown === total) return `De ${spaces(total)} não se sabe se contribuem com conteúdo.`;
    const known = `${number.format(yes)} de ${spaces(total)} ${yes === 1 ? "contribui" : "contribuem"} com conteúdo`;
    return unknown > 0 ? `${known}; de ${number.format(unknown)} não se sabe.` : `${known}.`;
  },
  share,
  label: (name, count) => `${name}: ${share(count)}`,
  metadata: {
    yes: "Os metadados de todos os espaços são contribuídos.",
    no: "Os metadados de nenhum espaço são contribuídos.",
    unknown: "Não se sabe se os metadados são contribuídos.",
  },
  by: { apps: "Por app", sites: "Por site" },
  showAll: (sites) => `Mostrar os ${number.format(sites)} sites`,
  none: "Nenhum espaço está listado. As configurações valem para eles mesmo assim; serão contados aqui quando o serviço conectado listar os espaços dos seus apps.",
  table: "Ver como tabela",
  column: { apps: "Aplicativo", sites: "Endereço", total: "Espaços" },
};
