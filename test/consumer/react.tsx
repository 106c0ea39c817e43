import type { ContributionSettingsElement } from "contribution-lens/widget";
import type {} from "contribution-lens/widget/react";
import { type ReactNode, useRef } from "react";

/* What a React team writes; a test checks that the published types let them, and stop what is wrong. Never run. */

export function Page(): ReactNode {
  const settings = useRef<ContributionSettingsElement>(null);
  return (
    <main>
      <contribution-settings
        ref={settings}
        className="wide"
        endpoint="/contribution"
        organization="acme"
        token={async () => "token"}
        oncontribution-change={(event) => {
          if (event.detail.change.type === "set-in-app-data") event.preventDefault();
        }}
        oncontribution-saved={({ detail }) => console.log(detail.organization.revision)}
        oncontribution-error={({ detail }) => console.log(detail.code)}
      />
      <contribution-status client={null} url="/wiki" settings-href="/settings" />
      <contribution-safeguards key="safeguards" endpoint="/contribution" organization="acme" />
    </main>
  );
}

export const wrong: readonly ReactNode[] = [
  // @ts-expect-error: a token is asked for at each request, so that it can be renewed
  <contribution-settings key="token" token="token" />,
  // @ts-expect-error: a change carries what is to change, not what was saved
  <contribution-settings key="event" oncontribution-change={(e) => console.log(e.detail.entry)} />,
  // @ts-expect-error: a client has methods
  <contribution-safeguards key="client" client={{}} />,
];
