import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Scrolls its children into view whenever they grow: browsers limit a popup to 600 px. */
export function ScrollIntoView({ children }: { children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = box.current;
    if (!node) return;
    const observer = new ResizeObserver(() => {
      node.scrollIntoView({ block: "nearest", behavior: "instant" });
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return (
    <div class="scroll-into-view" ref={box}>
      {children}
    </div>
  );
}
