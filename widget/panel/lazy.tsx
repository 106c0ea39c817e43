import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useLanguage } from "./language.ts";

/** A component that is fetched when it is first shown; if it cannot be fetched, its place says so. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return function Lazy(props: P) {
    const { core } = useLanguage();
    const [state, setState] = useState<"waiting" | "failed" | "loaded">("waiting");
    useEffect(() => {
      if (loaded) {
        // Another one has brought it between this one's drawing and now.
        setState("loaded");
        return;
      }
      let mounted = true;
      load().then(
        (component) => {
          loaded = component;
          if (mounted) setState("loaded");
        },
        () => {
          if (mounted) setState("failed");
        },
      );
      return () => {
        mounted = false;
      };
    }, []);
    const Component = loaded;
    if (Component) return <Component {...props} />;
    return <p class="quiet">{state === "failed" ? core.trouble : core.loading}</p>;
  };
}
