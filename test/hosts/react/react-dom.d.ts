/* What `@types/react-dom` declares; an app has that package, and not this file. */
declare module "react-dom/client" {
  import type { ReactNode } from "react";

  export function createRoot(container: Element): { render(children: ReactNode): void };
}
