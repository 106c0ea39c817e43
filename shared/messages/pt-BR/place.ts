import type { PlaceWords } from "../words.ts";

const here = { space: "deste espaço", app: "deste app", connector: "deste conector" } as const;

/** Brazilian Portuguese. */
export const place: PlaceWords = {
  here: (kind) => `Conteúdo ${here[kind]}`,
  hereState: {
    included: "incluído",
    excluded: "excluído",
    follows: "como a organização",
    "by-app": "como o app",
  },
  organization: "Dados no app, toda a organização",
  request: (name, url) =>
    `Você poderia ver as configurações de contribuição de dados de ${name}? A página é ${url}. Gostaria de saber se o conteúdo dela é contribuído e se é para ser assim.`,
  copy: "Copiar uma mensagem para o administrador",
  copied: "Copiado",
};
