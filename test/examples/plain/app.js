const main = document.querySelector("main");
const settings = document.querySelector("contribution-settings");
const toggle = document.querySelector("#toggle");
const freeze = document.querySelector("#freeze");

// Your session's own token; without this property its cookies count.
settings.token = async () => "sample-token";

settings.addEventListener("contribution-change", (event) => {
  if (!freeze.checked) return;
  event.preventDefault();
  tell(`Refused in the freeze: ${event.detail.change.type}`);
});

settings.addEventListener("contribution-saved", (event) => {
  tell(`Saved as revision ${event.detail.organization.revision}`);
});

toggle.addEventListener("click", () => {
  const hide = settings.isConnected;
  if (hide) settings.remove();
  else main.append(settings);
  toggle.textContent = hide ? "Show the settings" : "Hide the settings";
});

function tell(words) {
  const item = document.createElement("li");
  item.textContent = words;
  document.querySelector("#heard").append(item);
}
