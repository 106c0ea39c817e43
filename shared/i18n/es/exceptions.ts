import type { ExceptionWords } from "../words.ts";

const number = new Intl.NumberFormat("es");

/** Spanish. */
export const exceptions: ExceptionWords = {
  title: "Excepciones",
  intro: {
    on: "Los datos de la aplicación están activados. El contenido se aporta, salvo el de lo excluido aquí.",
    off: "Los datos de la aplicación están desactivados. Solo se aporta el contenido de lo incluido aquí.",
    unknown:
      "No se sabe si los datos de la aplicación están activados; por ahora no se pueden añadir excepciones.",
  },
  search: "Buscar un espacio, una aplicación o un conector",
  searchHint: "Nombre o clave",
  site: "Sitio",
  app: "Aplicación",
  show: "Mostrar",
  all: "Todos",
  view: { all: "Todo", excepted: "Con excepción", waiting: "Sin efecto por ahora" },
  count: (found, exceptions) =>
    `Resultados: ${number.format(found)}; con excepción: ${number.format(exceptions)}`,
  noMatch: "Sin resultados.",
  byKey: "por su clave; no figura en ninguna lista",
  offered: "no está en la lista: añadir por su clave",
  effect: { include: "incluido", exclude: "excluido" },
  withApp: { include: "incluido con su aplicación", exclude: "excluido con su aplicación" },
  waits: { include: "incluido, sin efecto por ahora", exclude: "excluido, sin efecto por ahora" },
  waiting: {
    include:
      "Las inclusiones no tienen efecto por ahora; se conservan y valen mientras los datos de la aplicación estén desactivados.",
    exclude:
      "Las exclusiones no tienen efecto por ahora; se conservan y valen mientras los datos de la aplicación estén activados.",
  },
  wholeApp: "aplicación completa",
  connector: "conector",
  unlisted: "no está ahora en la organización",
  remove: "Quitar",
  keep: "Conservar",
  removeLabel: (target, how) => `Quitar la excepción de ${target} (${how})`,
  allShown: {
    tick: "Marcar todo lo mostrado",
    untick: "Desmarcar todo lo mostrado",
    remove: "Quitar todo lo mostrado",
    keep: "Conservar todo lo mostrado",
  },
  ticked: (add, remove, effect) => {
    const done = effect === "include" ? "por incluir" : "por excluir";
    const parts = [
      ...(add > 0 ? [`${number.format(add)} ${done}`] : []),
      ...(remove > 0 ? [`${number.format(remove)} por retirar`] : []),
    ];
    return `${parts.join(", ")}; sin guardar.`;
  },
  full: (most) => `En un cambio caben ${number.format(most)}: las demás quedan para el siguiente.`,
  clear: "Desmarcar",
  review: "Revisar",
};
