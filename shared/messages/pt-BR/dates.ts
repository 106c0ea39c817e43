import type { DatesWords } from "../words.ts";
import { nameList, number } from "./core.ts";

/** Brazilian Portuguese. */
export const dates: DatesWords = {
  title: "Datas",
  loading: "Carregando as datas…",
  failed: "Não foi possível carregar as datas. Elas valem mesmo assim.",
  none: "Nenhuma data corre agora. Depois de uma desativação ou exclusão, aqui se vê até quando os dados contribuídos são removidos e os modelos retreinados.",
  step: {
    "opt-out": "Desativado",
    deleted: "Excluído",
    removeBy: "Dados removidos até",
    retrainBy: "Modelos retreinados até",
    aggregatesUntil: "Agregados mantidos até",
  },
  today: "Hoje",
  wholeOrganization: "toda a organização",
  wholeApp: (app) => `todo o ${app}`,
  about: (dataType, names, more) =>
    `${dataType === "metadata" ? "Metadados" : "Conteúdo"}: ${nameList(names, more)}`,
  uncertain: "Não se sabe se foi contribuído; se foi, estas datas valem.",
  resumed: "Voltou a ser contribuído. Supõe-se que a remoção iniciada continua.",
  assumed: "Supõe-se que as datas dos metadados sejam as mesmas do conteúdo.",
  showAll: (count) => `Mostrar tudo (${number.format(count)})`,
  table: "Ver como tabela",
  column: { about: "O quê", startedAt: "Desde" },
  save: "Salvar as datas em um calendário",
  notSaved: "Não foi possível criar o arquivo. Verifique a conexão e tente de novo.",
  event: (step, about) => {
    switch (step) {
      case "startedAt":
        return `Excluído hoje. ${about}`;
      case "removeBy":
        return `Hoje vence o prazo para remover os dados contribuídos. ${about}`;
      case "retrainBy":
        return `Hoje vence o prazo para retreinar os modelos. ${about}`;
      case "aggregatesUntil":
        return `Os agregados podem ser mantidos até hoje. ${about}`;
    }
  },
};
