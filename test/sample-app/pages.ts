import { html } from "hono/html";
import { ITEMS, type Item, PAGES, SPACES } from "./data.ts";
import { PEOPLE, type Person } from "./people.ts";

type Html = ReturnType<typeof html>;

/** The address of an item or page. */
export function addressOf(item: Item): string {
  const wiki = SPACES.find(({ key }) => key === item.space)?.app === "confluence";
  return wiki ? `/wiki/spaces/${item.space}/pages/${item.id}` : `/browse/${item.id}`;
}

function layout(title: string, person: Person | undefined, body: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Polarstern</title>
        <link rel="stylesheet" href="/assets/workspace.css" />
        <script type="module" src="/assets/navigate.js"></script>
      </head>
      <body>
        <header class="bar">
          <a class="brand" href="/">Polarstern</a>
          ${person ? navigation(person) : ""}
        </header>
        ${body}
        <footer class="foot">
          Sample workspace of Contribution Lens. The company is invented. Not affiliated with Atlassian.
        </footer>
      </body>
    </html>`;
}

function navigation(person: Person): Html {
  return html`<nav aria-label="Main">
      <a href="/jira/software/projects/ENG/boards/1">Work</a>
      <a href="/jira/servicedesk/projects/HELP/queues">Support</a>
      <a href="/jira/discovery/projects/IDEAS/ideas">Ideas</a>
      <a href="/wiki/home">Wiki</a>
      <a href="/people">People</a>
      <a href="/admin/data-contribution">Data contribution</a>
    </nav>
    <form class="person" method="post" action="/sign-out">
      <a href="/account/token">${person.name}</a>
      <button>Sign out</button>
    </form>`;
}

/** Renders the sign-in page. */
export function signInPage(): Html {
  return layout(
    "Sign in",
    undefined,
    html`<main class="narrow">
      <h1>Sign in</h1>
      <p class="muted">The people are invented too. Pick one; no password is needed.</p>
      ${PEOPLE.map(
        ({ id, name, title }) =>
          html`<form method="post" action="/sign-in">
            <input type="hidden" name="person" value="${id}" />
            <button class="wide"><b>${name}</b> <span class="muted">${title}</span></button>
          </form>`,
      )}
    </main>`,
  );
}

/** Renders the front page. */
export function frontPage(person: Person): Html {
  return layout(
    "Home",
    person,
    html`<main>
      <h1>Good to see you, ${person.name.split(" ")[0]}</h1>
      <section class="columns">
        <div>
          <h2>Work</h2>
          ${links(ITEMS)}
        </div>
        <div>
          <h2>Wiki</h2>
          ${links(PAGES)}
        </div>
      </section>
    </main>`,
  );
}

function links(items: readonly Item[], current?: Item): Html {
  return html`<ul class="list">
    ${items.map(
      (item) =>
        html`<li>
          <a
            href="${addressOf(item)}"
            data-item="${item.id}"
            ${item === current ? html`aria-current="page"` : ""}
            ><span class="key">${item.status === "Page" ? item.space : item.id}</span>
            ${item.title}</a
          >
        </li>`,
    )}
  </ul>`;
}

/** Renders a work item or a wiki page, with the others of its space. */
export function itemPage(person: Person, item: Item, organization: string): Html {
  const all = item.status === "Page" ? PAGES : ITEMS;
  const beside = all.filter(({ space }) => space === item.space);
  return layout(
    item.title,
    person,
    html`<main class="split">
      <aside aria-label="In this space">
        <h2>${SPACES.find(({ key }) => key === item.space)?.name}</h2>
        ${links(beside, item)}
      </aside>
      <article>
        <header>
          <p class="muted" id="item-key">${item.status === "Page" ? item.space : item.id}</p>
          <h1 id="item-title">${item.title}</h1>
          <p><span class="status" id="item-status">${item.status}</span> <span class="muted" id="item-owner">${item.owner}</span></p>
          <script type="module" src="/widget/widget.js"></script>
          <contribution-status
            endpoint="/contribution"
            organization="${organization}"
            settings-href="/admin/data-contribution"
          ></contribution-status>
        </header>
        <div id="item-text">${item.text.map((line) => html`<p>${line}</p>`)}</div>
      </article>
    </main>`,
  );
}

/** Renders a board, a queue, a space, or a section without content of its own. */
export function listPage(person: Person, title: string, items: readonly Item[]): Html {
  return layout(
    title,
    person,
    html`<main>
      <h1>${title}</h1>
      ${
        items.length > 0
          ? links(items)
          : html`<p class="muted">The sample has no content here; the extension needs only the address.</p>`
      }
    </main>`,
  );
}

/** Renders the settings page, which embeds the widget as any host app would. */
export function adminPage(person: Person, organization: string): Html {
  return layout(
    "Data contribution",
    person,
    html`<main class="reading">
      <h1>Administration</h1>
      <script type="module" src="/widget/widget.js"></script>
      <contribution-settings
        endpoint="/contribution"
        organization="${organization}"
      ></contribution-settings>
    </main>`,
  );
}

/** Renders the page that creates a token for the extension. */
export function tokenPage(person: Person, origin: string, token?: string): Html {
  return layout(
    "Token",
    person,
    html`<main class="reading">
      <h1>Connect the extension</h1>
      <p>In the options of Contribution Lens, connect <code>${origin}</code> with your token. It is valid for eight hours.</p>
      <form method="post"><button class="primary">Create a token</button></form>
      ${token === undefined ? "" : html`<textarea readonly rows="5" aria-label="Token">${token}</textarea>`}
    </main>`,
  );
}

/** Renders the 404 page. */
export function notFoundPage(): Html {
  return layout(
    "Not found",
    undefined,
    html`<main class="narrow"><h1>Not found</h1><p><a href="/">Home</a></p></main>`,
  );
}
