import "contribution-lens/widget/define";
import type { ContributionEventMap } from "contribution-lens/widget";
import { client } from "./client.ts";

const settings = document.createElement("contribution-settings");
settings.client = client;

settings.addEventListener("contribution-change", (event) => {
  if (!freeze.checked) return;
  event.preventDefault();
  const { change } = (event as ContributionEventMap["contribution-change"]).detail;
  tell(`Refused in the freeze: ${change.type}`);
});

settings.addEventListener("contribution-saved", (event) => {
  const { organization } = (event as ContributionEventMap["contribution-saved"]).detail;
  tell(`Saved as revision ${organization.revision}`);
});

const [main, freeze, toggle, heard] = [
  find("main", HTMLElement),
  find("#freeze", HTMLInputElement),
  find("#toggle", HTMLButtonElement),
  find("#heard", HTMLUListElement),
];

main.append(settings);
toggle.addEventListener("click", () => {
  const hide = settings.isConnected;
  if (hide) settings.remove();
  else main.append(settings);
  toggle.textContent = hide ? "Show the settings" : "Hide the settings";
});

function tell(words: string): void {
  heard.appendChild(document.createElement("li")).textContent = words;
}

function find<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const element = document.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`the page has no \`${selector}\``);
}
