import type { DatesWords, Step } from "../words.ts";
import { core, nameList, number } from "./core.ts";

const calendarDay: Readonly<Record<Step, string>> = {
  startedAt: "dia da exclusão",
  removeBy: "último dia para a remoção",
  retrainBy: "último dia para retreinar os modelos",
  aggregatesUntil: "último dia em que as estatísticas podem ser mantidas",
};

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
    aggregatesUntil: "Estatísticas mantidas até",
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
  event: (step, about) => `${core.title}: ${calendarDay[step]}. ${about}`,
};
