import type { ContributionSettingsElement, Language } from "contribution-lens/widget";
import type {} from "contribution-lens/widget/react";
import { type ReactNode, useRef } from "react";

/* Code of a React team, compiled by a test against the published types, and never run. */

export function Page({ language }: { language: Language }): ReactNode {
  const settings = useRef<ContributionSettingsElement>(null);
  return (
    <main>
      <contribution-settings
        ref={settings}
        className="wide"
        client={null}
        density="compact"
        language={language}
        lang="de"
        endpoint="/contribution"
        organization="acme"
        token={async () => "token"}
        oncontribution-change={(event) => {
          if (event.detail.change.type === "set-in-app-data") event.preventDefault();
        }}
        oncontribution-saved={({ detail }) => console.log(detail.organization.revision)}
        oncontribution-error={({ detail }) => console.log(detail.code)}
      />
      <contribution-status
        client={null}
        endpoint="/contribution"
        lang="de"
        language={null}
        organization="acme"
        settings-href="/settings"
        token={null}
        url="/wiki"
      />
      <contribution-safeguards
        key="safeguards"
        client={null}
        endpoint="/contribution"
        lang="de"
        language={null}
        organization="acme"
        token={null}
      />
    </main>
  );
}

export const wrong: readonly ReactNode[] = [
  // @ts-expect-error: a token is asked for at each request, so that it can be renewed
  <contribution-settings key="token" token="token" />,
  // @ts-expect-error: a change carries what is to change, not what was saved
  <contribution-settings key="event" oncontribution-change={(e) => console.log(e.detail.entry)} />,
  // @ts-expect-error: there is one density beside the usual one
  <contribution-settings key="density" density="cosy" />,
  // @ts-expect-error: a client has methods
  <contribution-safeguards key="client" client={{}} />,
];
