/* Plays the part of an Atlassian product around the page of a Forge app: takes its calls to where apps run. */

const frame = document.querySelector("iframe");
const app = new URL(location.href).searchParams.get("app");
if (frame && app) {
  frame.src = app;
  window.addEventListener("message", async ({ source, data, ports: [port] }) => {
    if (source !== frame.contentWindow || !port) return;
    if (data.command !== "invoke") return port.postMessage({ failure: `no \`${data.command}\`` });
    const response = await fetch("/forge/invoke", {
      method: "POST",
      body: JSON.stringify(data.payload),
    });
    port.postMessage(
      response.ok ? { result: await response.json() } : { failure: await response.text() },
    );
  });
}
