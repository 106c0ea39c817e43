// Moves between work items as single-page apps do: the address changes by the history API, no page is loaded.

const part = (name) => document.getElementById(`item-${name}`);

async function show(id) {
  const response = await fetch(`/api/items/${encodeURIComponent(id)}`);
  if (!response.ok) return location.assign(`/browse/${id}`);
  const item = await response.json();
  document.title = `${item.title} · Polarstern`;
  part("key").textContent = item.id;
  part("title").textContent = item.title;
  part("status").textContent = item.status;
  part("owner").textContent = item.owner;
  document.querySelector("contribution-status").url = location.href;
  part("text").replaceChildren(
    ...item.text.map((line) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = line;
      return paragraph;
    }),
  );
  for (const link of document.querySelectorAll("aside [data-item]")) {
    link.toggleAttribute("aria-current", link.dataset.item === id);
  }
}

const itemOf = (path) => /^\/browse\/([A-Z]+-\d+)$/.exec(path)?.[1];

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("aside a[data-item]");
  const id = link && itemOf(link.pathname);
  if (!id || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, "", link.pathname);
  void show(id);
});

addEventListener("popstate", () => {
  const id = itemOf(location.pathname);
  if (id && part("key")) void show(id);
});
