/** Component tests import the style sheet of the page that a component is on. */
declare module "*.css";
