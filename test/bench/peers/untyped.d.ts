/* What is used here of the peers that bring no types. */

declare module "*.css";

declare module "klaro/dist/klaro-no-css.js" {
  export function show(config: object, modal: boolean): void;
}
