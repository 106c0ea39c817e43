import type { ExceptionWords } from "../words.ts";

const number = new Intl.NumberFormat("pt-BR");

/** Brazilian Portuguese. */
export const exceptions: ExceptionWords = {
  title: "Exceções",
  intro: {
    on: "Os dados no app estão ativados. O conteúdo é contribuído, exceto o do que está excluído aqui.",
    off: "Os dados no app estão desativados. Só o conteúdo do que está incluído aqui é contribuído.",
    unknown:
      "Não se sabe se os dados no app estão ativados; por enquanto não é possível adicionar exceções.",
  },
  search: "Buscar um espaço, app ou conector",
  searchHint: "Nome ou chave",
  site: "Site",
  app: "App",
  show: "Mostrar",
  all: "Todos",
  view: { all: "Tudo", excepted: "Com exceção", waiting: "Sem efeito agora" },
  count: (found, exceptions) =>
    `Resultados: ${number.format(found)}; com exceção: ${number.format(exceptions)}`,
  noMatch: "Nada encontrado.",
  byKey: "pela chave; não está em nenhuma lista",
  offered: "não está na lista: adicionar pela chave",
  effect: { include: "incluído", exclude: "excluído" },
  withApp: { include: "incluído com o app", exclude: "excluído com o app" },
  waits: { include: "incluído, sem efeito agora", exclude: "excluído, sem efeito agora" },
  waiting: {
    include:
      "As inclusões não têm efeito agora; ficam guardadas e valem enquanto os dados no app estiverem desativados.",
    exclude:
      "As exclusões não têm efeito agora; ficam guardadas e valem enquanto os dados no app estiverem ativados.",
  },
  wholeApp: "app inteiro",
  connector: "conector",
  unlisted: "não está na organização agora",
  remove: "Remover",
  keep: "Manter",
  removeLabel: (target, how) => `Remover a exceção de ${target} (${how})`,
  allShown: {
    tick: "Marcar tudo o que é mostrado",
    untick: "Desmarcar tudo o que é mostrado",
    remove: "Remover tudo o que é mostrado",
    keep: "Manter tudo o que é mostrado",
  },
  ticked: (add, remove, effect) => {
    const done = effect === "include" ? "a incluir" : "a excluir";
    const parts = [
      ...(add > 0 ? [`${number.format(add)} ${done}`] : []),
      ...(remove > 0 ? [`${number.format(remove)} a desfazer`] : []),
    ];
    return `${parts.join(", ")}; ainda não salvo.`;
  },
  full: (most) => `Uma mudança comporta ${number.format(most)}: as outras ficam para a próxima.`,
  clear: "Desmarcar",
  review: "Revisar",
};
