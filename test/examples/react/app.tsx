import "contribution-lens/widget/define";
import type { ContributionEventMap } from "contribution-lens/widget";
import type {} from "contribution-lens/widget/react";
import { type ReactNode, useState } from "react";

// Outside the component: it stays the same function, and the element the same panel, from render to render.
const accessToken = async () => "sample-token";

export function App(): ReactNode {
  const [shown, setShown] = useState(true);
  const [frozen, setFrozen] = useState(false);
  const [heard, setHeard] = useState<readonly string[]>([]);

  const tell = (words: string) => setHeard((before) => [...before, words]);

  function onChange(event: ContributionEventMap["contribution-change"]) {
    if (!frozen) return;
    event.preventDefault();
    tell(`Refused in the freeze: ${event.detail.change.type}`);
  }

  return (
    <>
      <h1>Acme administration</h1>
      <p>
        <button type="button" onClick={() => setShown(!shown)}>
          {shown ? "Hide the settings" : "Show the settings"}
        </button>
        <label>
          <input
            type="checkbox"
            checked={frozen}
            onChange={(event) => setFrozen(event.target.checked)}
          />{" "}
          Change freeze
        </label>
      </p>
      {shown && (
        <contribution-settings
          endpoint="/contribution"
          organization="acme"
          token={accessToken}
          oncontribution-change={onChange}
          oncontribution-saved={({ detail }) =>
            tell(`Saved as revision ${detail.organization.revision}`)
          }
        />
      )}
      <ul>
        {heard.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}
