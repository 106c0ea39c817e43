/* Declarations of the peers that have no types. */

declare module "*.css";

declare module "klaro/dist/klaro-no-css.js" {
  export function show(config: object, modal: boolean): void;
}
