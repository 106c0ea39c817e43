import type { ComponentType, VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useLanguage } from "./language.ts";

/** A component that comes on demand. */
export interface Lazy<P> {
  (props: P): VNode;
  /** Fetches it, so that it need not be waited for when it is shown. */
  ahead(): Promise<void>;
}

/** A component that is fetched when it is first shown; if it cannot be fetched, its place says so. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): Lazy<P> {
  let loaded: ComponentType<P> | undefined;
  const ahead = async () => {
    loaded ??= await load();
  };
  const Lazy = (props: P) => {
    const { core } = useLanguage();
    const [state, setState] = useState<"waiting" | "failed" | "loaded">("waiting");
    useEffect(() => {
      if (loaded) {
        // Another one has brought it between this one's drawing and now.
        setState("loaded");
        return;
      }
      let mounted = true;
      ahead().then(
        () => mounted && setState("loaded"),
        () => mounted && setState("failed"),
      );
      return () => {
        mounted = false;
      };
    }, []);
    const Component = loaded;
    if (Component) return <Component {...props} />;
    return <p class="quiet">{state === "failed" ? core.trouble : core.loading}</p>;
  };
  return Object.assign(Lazy, { ahead });
}
