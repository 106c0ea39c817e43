import { RETENTION } from "../../policy/retention.ts";
import { formatList } from "../format.ts";
import type { ProtectionWords } from "../words.ts";
import { locale, number } from "./core.ts";

const { removal, retraining, aggregates } = RETENTION;

/** Brazilian Portuguese. */
export const protection: ProtectionWords = {
  title: "Como os dados contribuídos são protegidos",
  columns: ["Medida", "Abrange", "Nesta organização"],
  covers: { both: "Metadados e dados no app", "in-app-data": "Só dados no app" },
  safeguard: {
    "de-identification": {
      title: "Desidentificação",
      text: "Nomes, e-mails e outros identificadores diretos são retirados e os dados agregados antes do uso.",
    },
    access: {
      title: "Acesso e finalidade",
      text: "A equipe do fornecedor acessa os dados só para fins aprovados.",
    },
    encryption: {
      title: "Criptografia",
      text: "Criptografados em repouso e no caminho por redes públicas.",
    },
    residency: {
      title: "Residência de dados",
      text: "A residência vale para os dados no app contribuídos, não para o que foi desidentificado e agregado por cliente.",
    },
    retention: {
      title: "Remoção após desativar",
      text: `Os dados contribuídos são removidos em ${removal.days} dias e os modelos retreinados em ${retraining.days}; estatísticas desidentificadas geradas com eles podem ser mantidas por até ${aggregates.years} anos.`,
    },
  },
  residency: (parts) => formatList(parts, locale),
  sources: "Fontes:",
  noResidency: "Nenhuma residência é indicada",
  noObligations: "Nada a remover no momento",
  running: (count, next) =>
    count === 1
      ? `1 remoção em curso; a próxima data é ${next}.`
      : `${number.format(count)} remoções em curso; a próxima data é ${next}.`,
  loading: "Carregando…",
  failed: "Não foi possível carregar o que deve ser removido. Tente mais tarde.",
};
