import { SAFEGUARDS } from "../../../shared/policy/safeguards.ts";

/** The public pages that the safeguards were read from, once each; their titles are the vendor's. */
export function Sources({ label }: { label: string }) {
  const sources = new Set(SAFEGUARDS.map(({ source }) => source));
  return (
    <p class="quiet small">
      {label}
      {[...sources].map(({ title, url }, index) => (
        <>
          {index > 0 ? " · " : " "}
          {url ? (
            <a part="link" href={url} lang="en" target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            <span lang="en">{title}</span>
          )}
        </>
      ))}
    </p>
  );
}
