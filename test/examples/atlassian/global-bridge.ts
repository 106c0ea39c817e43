/* Plays the part of the script that Forge puts before an app's own: `@forge/bridge` calls what it leaves. */

function callBridge(command: string, payload: unknown): Promise<unknown> {
  const { port1: answering, port2: port } = new MessageChannel();
  return new Promise((resolve, reject) => {
    answering.onmessage = ({ data }) => {
      answering.close();
      if ("failure" in data) reject(new Error(data.failure));
      else resolve(data.result);
    };
    window.parent.postMessage({ command, payload }, "*", [port]);
  });
}

Object.assign(globalThis, { __bridge: { callBridge } });
