import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** What opens, and what it grows by, is scrolled into sight: browsers make a popup no higher than 600 px. */
export function InSight({ children }: { children: ComponentChildren }) {
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
    <div class="in-sight" ref={box}>
      {children}
    </div>
  );
}
