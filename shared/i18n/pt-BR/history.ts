import type { HistoryWords } from "../words.ts";

/** Brazilian Portuguese. */
export const history: HistoryWords = {
  title: "Histórico",
  loading: "Carregando o histórico…",
  failed: "Não foi possível carregar o histórico. Nada se perdeu; tente mais tarde.",
  none: "Nada foi mudado ainda.",
  entry: (actor, change) => `${actor}: ${change}`,
  inventory: "sites, apps e espaços atualizados",
  filter: "Buscar por pessoa ou mudança",
  older: "Mostrar entradas mais antigas",
  exportJson: "Salvar como JSON, para conferir a cadeia",
  exportCsv: "Salvar como CSV",
  noMatch: "Nada encontrado.",
  csvColumns: [
    "sequência",
    "data",
    "id do autor",
    "nome",
    "o quê",
    "mudança (JSON)",
    "revisão",
    "hash anterior",
    "hash",
  ],
};
