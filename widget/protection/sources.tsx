import { Fragment } from "preact";
import { SAFEGUARDS } from "../../shared/policy/safeguards.ts";
import { SOURCES } from "../../shared/policy/sources.ts";

/** The public pages that the safeguards were read from, once each; their titles are the vendor's. */
export function Sources({ label }: { label: string }) {
  const ids = new Set(SAFEGUARDS.map(({ source }) => source));
  return (
    <p class="quiet small">
      {label}
      {[...ids].map((id, index) => {
        const source = SOURCES[id];
        return (
          <Fragment key={id}>
            {index > 0 ? " · " : " "}
            {"url" in source ? (
              <a
                class="source"
                part="link"
                href={source.url}
                lang="en"
                target="_blank"
                rel="noreferrer"
              >
                {source.title}
              </a>
            ) : (
              <span lang="en">{source.title}</span>
            )}
          </Fragment>
        );
      })}
    </p>
  );
}
