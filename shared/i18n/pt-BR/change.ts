import type { Move, Movement } from "../../rules/moves.ts";
import { capitalize } from "../format.ts";
import type { ChangeWords } from "../words.ts";
import { core, locale, nameList, number } from "./core.ts";

const what = { metadata: "os metadados", "in-app-data": "os dados no app" } as const;
const given = { metadata: "com metadados", "in-app-data": "com conteúdo" } as const;

function count(value: number, of: "spaces" | "apps"): string {
  const nouns = { spaces: ["espaço", "espaços"], apps: ["app", "apps"] } as const;
  return `${number.format(value)} ${nouns[of][value === 1 ? 0 : 1]}`;
}

function becomes(move: Move, who: string, data: string, one: boolean): string {
  const will = one ? "contribuirá" : "contribuirão";
  const before = `não se sabe se antes ${one ? "contribuía" : "contribuíam"}`;
  switch (move) {
    case "stops":
      return `${who} ${one ? "deixa" : "deixam"} de contribuir ${data}`;
    case "starts":
      return `${who} ${one ? "passa" : "passam"} a contribuir ${data}`;
    case "nowOut":
      return `${who} não ${will} ${data}; ${before}`;
    case "nowIn":
      return `${who} ${will} ${data}; ${before}`;
    case "unknown":
      return `Não se sabe se ${who} ${will} ${data}`;
  }
}

/** Of all that is counted, what is left as it was. */
function rest(move: Move, { goesOn, staysOut }: Movement): string {
  if (move === "stops" && goesOn > 0)
    return `; ${number.format(goesOn)} ${goesOn === 1 ? "continua" : "continuam"}`;
  if (move === "starts" && staysOut > 0)
    return `; ${number.format(staysOut)} ${staysOut === 1 ? "fica" : "ficam"} de fora`;
  return "";
}

/** Brazilian Portuguese. */
export const change: ChangeWords = {
  question: (dataType, value) => `${value === "on" ? "Ativar" : "Desativar"} ${what[dataType]}?`,
  ask: (change) => `${capitalize(change, locale)}?`,
  confirm: (value) => (value === "on" ? "Ativar" : "Desativar"),
  cancel: "Cancelar",
  save: "Salvar",
  saving: "Salvando…",
  saved: (done) => `Salvo: ${done}.`,
  undo: "Desfazer",
  movement: (dataType, of, move, moved) => {
    const { total, [move]: value } = moved;
    const all = count(total, of);
    const who = value === total ? all : `${number.format(value)} de ${all}`;
    return `${becomes(move, who, given[dataType], value === 1)}${rest(move, moved)}.`;
  },
  beyond: (dataType, move, names, more) => {
    const data = given[dataType];
    if (names.length > 0)
      return `${becomes(move, nameList(names, more), data, names.length + more === 1)}.`;
    const who = "tudo o que segue a configuração da organização";
    return `${capitalize(becomes(move, who, data, true), locale)}.`;
  },
  obligation: (dataType, removeBy, retrainBy, certain) => {
    const content = dataType === "in-app-data";
    const data = content ? "O conteúdo contribuído" : "Os metadados contribuídos";
    const if_ = certain ? "" : ", se houver,";
    return `${data}${if_} ${content ? "deve" : "devem"} ser ${content ? "removido" : "removidos"} até ${removeBy}, e os modelos retreinados até ${retrainBy}.`;
  },
  aggregates: (until) => `As estatísticas já geradas podem ser mantidas até ${until}.`,
  earlier: (dataType, removeBy, retrainBy) =>
    `Supõe-se que a remoção que começou antes continua: ${dataType === "metadata" ? what.metadata : "o conteúdo"} até ${removeBy}, modelos retreinados até ${retrainBy}.`,
  metadataStays: (plan) =>
    plan && plan !== "unknown"
      ? `Os metadados continuam contribuídos: o plano ${core.plan[plan]} os bloqueia.`
      : "Os metadados ficam como estão.",
  nothingChanges: "Nada do que é contribuído muda.",
  shift: ({ effect, becomes, count }) => {
    const one = count === 1;
    const noun = `${number.format(count)} ${effect === "include" ? "inclus" : "exclus"}${one ? "ão" : "ões"}`;
    if (becomes === "apply") return `${noun} ${one ? "volta" : "voltam"} a valer.`;
    return `${noun} ${one ? "fica guardada" : "ficam guardadas"}, sem efeito por enquanto.`;
  },
  conflictTitle: "Alguém mudou as configurações há um instante",
  conflictText:
    "Sua mudança ainda não foi salva e está abaixo. Compare as duas; depois revise a sua de novo e salve.",
  conflictTheirs: "Salvo agora",
  conflictYours: "Sua mudança",
  exceptionCount: (exceptions) =>
    `${number.format(exceptions)} ${exceptions === 1 ? "exceção" : "exceções"}`,
  request: (change, organization) =>
    `Poderia mudar as configurações de contribuição de dados de ${organization}? O que eu gostaria: ${change}.`,
  copy: "Copiar uma mensagem para o administrador",
  copied: "Copiado",
  keepMine: "Revisar a minha de novo",
  takeTheirs: "Descartar a minha",
  change: {
    set: (dataType, value) =>
      value === "default"
        ? `${core.dataType[dataType]} conforme o plano`
        : `${core.dataType[dataType]}: ${value === "on" ? "ativados" : "desativados"}`,
    add: (effect, target) => `${effect === "include" ? "incluir" : "excluir"} ${target}`,
    remove: (target) => `remover a exceção de ${target}`,
    several: (did, names, count) => {
      const all = number.format(count);
      const done = {
        include: `incluir ${all}`,
        exclude: `excluir ${all}`,
        remove: `remover ${all} exceções`,
      };
      return `${done[did]}: ${nameList(names, count - names.length)}`;
    },
    all: (parts) => parts.join("; "),
  },
  error: {
    unauthenticated: {
      title: "Você saiu da sua conta",
      text: "O serviço de configurações não aceitou o login. Entre de novo; nada se perdeu.",
    },
    "organization-not-found": {
      title: "Sem acesso a esta organização",
      text: "O serviço de configurações não a tem, ou não para esta conta. Peça acesso ao seu administrador.",
    },
    "organization-admin-required": {
      title: "Só administradores da organização podem mudar isto",
      text: "Nada foi mudado. Envie ao seu administrador o que gostaria de mudar.",
    },
    "revision-conflict": {
      title: "Alguém mudou as configurações há um instante",
      text: "As suas estão abaixo; compare e salve de novo.",
    },
    "change-rejected": { title: "Esta mudança não é possível", text: "Nada foi mudado." },
    "body-too-large": {
      title: "Demais de uma vez",
      text: "Nada foi mudado. Salve menos exceções por vez.",
    },
    "not-found": {
      title: "Não há serviço de configurações neste endereço",
      text: "Ele respondeu, mas não como um serviço de configurações. Verifique o endereço.",
    },
    unreachable: {
      title: "O serviço de configurações não pode ser alcançado",
      text: "Nada do que foi salvo se perdeu. Verifique a conexão e tente de novo.",
    },
    "invalid-response": {
      title: "O serviço de configurações deu uma resposta que não se pode ler",
      text: "Quem opera o serviço pode achar a falha.",
    },
    prevented: {
      title: "Esta página não permitiu salvar",
      text: "Nada foi mudado. Sua mudança continua aberta aqui.",
    },
    "unexpected-status": {
      title: "O serviço de configurações tem uma falha",
      text: "Nada do que foi salvo se perdeu. Tente mais tarde.",
    },
  },
  violation: {
    "organization-excluded":
      "Esta organização não faz parte da contribuição de dados e não tem configurações.",
    "no-active-plan":
      "Nenhum app da organização está ativo, então nenhum plano lhe dá configurações.",
    "metadata-locked-by-plan": "O plano decide sobre os metadados; só o Enterprise pode mudá-los.",
    "platform-app-not-selectable":
      "Apps de plataforma seguem a organização e não podem ser tratados à parte.",
    "not-covered": "Não tem configuração de contribuição de dados.",
    "target-unknown": "Não está mais na organização.",
    "setting-unknown":
      "Não se sabe se os dados no app estão ativados, então nenhuma exceção se encaixa.",
    "exception-effect-mismatch":
      "Com os dados no app ativados só cabem exclusões; desativados, só inclusões.",
    "duplicate-exception": "Já está na lista.",
    "exception-not-found": "Não está mais na lista.",
  },
  retry: "Tentar de novo",
  lastKnown: (age) => `Confirmado pela última vez ${age}. Pode ter mudado desde então.`,
};
