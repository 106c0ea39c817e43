import type { Organization } from "../../model/organization.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { readDocument } from "./row-codecs.ts";
import type { OrganizationRow } from "./schema.ts";

/** A document, its JSON, and the text of its row, which version 1 of the contract wrote with fewer members. */
export interface StoredOrganization {
  readonly organization: Organization;
  readonly json: string;
  readonly text: string;
}

/** The characters of the documents kept in memory. */
const MAX_CHARACTERS = 4_000_000;

/** The last document read of each organization, which is parsed again only if its row differs. */
export class DocumentCache {
  readonly #documents = new BoundedCache<StoredOrganization>(
    MAX_CHARACTERS,
    ({ text }) => text.length,
  );

  /**
   * Returns the document of a row. Parses it only if it differs from the last one.
   * @throws {StoreError} `unreadable-record`
   */
  read(row: OrganizationRow): StoredOrganization {
    const cached = this.#documents.get(row.id);
    const text = row.document;
    if (cached?.text === text && cached.organization.revision === row.revision) return cached;
    const organization = readDocument(row);
    const json = JSON.stringify(organization);
    // One string in memory in place of two equal ones.
    const stored = { organization, json: json === text ? text : json, text };
    this.#documents.set(row.id, stored);
    return stored;
  }
}
