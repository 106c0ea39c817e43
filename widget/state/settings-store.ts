import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { LiveEvent, SettingsClient, Snapshot } from "../../shared/client/settings-client.ts";
import type { ChangeResult } from "../../shared/model/audit-entry.ts";
import type { Change } from "../../shared/model/change.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { canEdit } from "../../shared/model/role.ts";
import type { Preview } from "../../shared/rules/preview.ts";
import { type Failure, failureOf } from "../components/failure.ts";
import { createConnectionStatus } from "./connection-status.ts";
import { type Draft, draftOf } from "./draft.ts";
import { revertTo } from "./revert.ts";

/** The host's callbacks. */
export interface StoreHooks {
  /** Returns false to keep a change from being saved. */
  readonly beforeSave?: (change: Change) => boolean;
  readonly onSaved?: (result: ChangeResult) => void;
  readonly onFailure?: (failure: Failure) => void;
}

interface StoreOptions extends StoreHooks {
  /** A snapshot from before the first read. */
  readonly known?: Snapshot | undefined;
}

/** The state of one settings panel: document, draft and errors. A failed request drops nothing that was read. */
export interface SettingsStore {
  /** The last document that the service confirmed; null until the first one. */
  readonly snapshot: ReadonlySignal<Snapshot | null>;
  /** The failure of the last read; null once one succeeds. */
  readonly readFailure: ReadonlySignal<Failure | null>;
  /** The failure of a stream that has been down for a while. */
  readonly disconnected: ReadonlySignal<Failure | null>;
  readonly draft: ReadonlySignal<Draft | null>;
  /** The failure of the last save of the draft. */
  readonly saveFailure: ReadonlySignal<Failure | null>;
  readonly saving: ReadonlySignal<boolean>;
  /** True if the settings changed while the draft was open. */
  readonly conflict: ReadonlySignal<boolean>;
  /** The last saved change, until the next draft. */
  readonly saved: ReadonlySignal<Saved | null>;
  readonly canChange: ReadonlySignal<boolean>;
  readonly client: SettingsClient;
  /** Starts reading and live updates. Returns a function that stops both. */
  start(): () => void;
  reload(): Promise<void>;
  /** Opens the preview of a change. */
  propose(change: Change): void;
  /** Drafts the same change on top of the current document. */
  rebase(): void;
  discard(): void;
  save(): Promise<void>;
  /** Reverts the last saved change by a new one; opens its preview if the rules forbid it by now. */
  undo(): Promise<void>;
}

/** A saved change, the document before it, and its preview. */
export interface Saved {
  readonly result: ChangeResult;
  readonly before: Organization;
  readonly preview: Preview;
}

/** The host prevented a change; it needs no error event. */
const PREVENTED: Failure = { code: "prevented", violations: [], detail: "" };

/** A client without live events is read again in this interval. */
const POLL_INTERVAL_MS = 30_000;

/** Creates the store of a client. */
export function createSettingsStore(
  client: SettingsClient,
  { known, ...hooks }: StoreOptions = {},
): SettingsStore {
  const snapshot = signal<Snapshot | null>(known ?? null);
  const readFailure = signal<Failure | null>(null);
  const connection = createConnectionStatus();
  /** The last revision that the service announced. */
  let newest = 0;
  const draft = signal<Draft | null>(null);
  const saveFailure = signal<Failure | null>(null);
  const saving = signal(false);
  const saved = signal<Saved | null>(null);
  const isRefused = signal(false);
  const canChange = computed(() => canEdit(snapshot.value?.role) && !isRefused.value);
  const conflict = computed(() => {
    const [mine, current] = [draft.value, snapshot.value];
    // Without a response, the new revision may be this very change; a retry finds out.
    const isUnclear = saveFailure.value?.code === "unreachable";
    return (
      !!mine && !!current && !isUnclear && mine.base.revision !== current.organization.revision
    );
  });

  /** Stores a document unless it is older than the current one. */
  function accept(next: Snapshot): void {
    const current = snapshot.value;
    if (current && next.organization.revision < current.organization.revision) return;
    batch(() => {
      snapshot.value = next;
      readFailure.value = null;
    });
  }

  async function reload(): Promise<void> {
    try {
      accept(await client.read());
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code === "aborted") return;
      readFailure.value = failure;
      hooks.onFailure?.(failure);
    }
  }

  function onEvent(event: LiveEvent): void {
    const current = snapshot.value;
    const wasConnected = connection.update(event);
    if (event.type === "revision") newest = event.revision;
    const isBehind = newest > (current?.organization.revision ?? 0);
    if (event.type === "disconnected") {
      // An open stream confirms that nothing has changed.
      if (current && wasConnected && !isBehind) {
        snapshot.value = { ...current, confirmedAt: Date.now() };
      }
    } else if (event.type === "revision" ? isBehind : readFailure.value) {
      void reload();
    }
  }

  function start(): () => void {
    void reload();
    const unsubscribe = client.subscribe?.(onEvent);
    const poll = () => void reload();
    const timer = unsubscribe ? undefined : setInterval(poll, POLL_INTERVAL_MS);
    if (!unsubscribe) globalThis.addEventListener?.("offline", poll);
    return () => {
      unsubscribe?.();
      connection.stop();
      clearInterval(timer);
      globalThis.removeEventListener?.("offline", poll);
    };
  }

  function open(change: Change | undefined): void {
    const current = snapshot.value;
    if (current && change && !saving.value) show(draftOf(change, current.organization, new Date()));
  }

  function discard(): void {
    // A request that was sent cannot be taken back.
    if (!saving.value) show(null, null, saved.value);
  }

  async function save(): Promise<void> {
    if (draft.value && !conflict.value) await send(draft.value);
  }

  /** Sends a draft; it stays open until there is a response. */
  async function send(mine: Draft): Promise<void> {
    if (saving.value || !canChange.value || mine.preview.violations.length > 0) return;
    if (hooks.beforeSave?.(mine.change) === false) return show(mine, PREVENTED);
    batch(() => {
      saving.value = true;
      saveFailure.value = null;
    });
    try {
      const result = await client.change(mine.change, {
        revision: mine.base.revision,
        idempotencyKey: mine.idempotencyKey,
      });
      const role = snapshot.value?.role ?? "admin";
      batch(() => {
        saving.value = false;
        show(null, null, { result, before: mine.base, preview: mine.preview });
        accept({ organization: result.organization, role, confirmedAt: Date.now() });
      });
      hooks.onSaved?.(result);
    } catch (error) {
      await onSaveFailure(mine, failureOf(error));
    } finally {
      saving.value = false;
    }
  }

  async function undo(): Promise<void> {
    const done = saved.value;
    const current = snapshot.value?.organization;
    const change = done && revertTo(done.before, done.result.organization);
    if (!change || !current) return;
    const mine = draftOf(change, current, new Date());
    if (mine.preview.violations.length > 0) open(change);
    else await send(mine);
  }

  function show(
    next: Draft | null,
    failure: Failure | null = null,
    done: Saved | null = null,
  ): void {
    batch(() => {
      draft.value = next;
      saveFailure.value = failure;
      saved.value = done;
    });
  }

  /** Leaves a draft open after a failed save, and updates the state that the failure contradicts. */
  async function onSaveFailure(mine: Draft, failure: Failure): Promise<void> {
    show(mine, failure);
    hooks.onFailure?.(failure);
    if (failure.code === "organization-admin-required") isRefused.value = true;
    if (failure.code === "revision-conflict" || failure.code === "change-rejected") await reload();
  }

  return {
    snapshot,
    readFailure,
    disconnected: connection.disconnected,
    draft,
    saveFailure,
    saving,
    conflict,
    saved,
    canChange,
    client,
    start,
    reload,
    propose: open,
    rebase: () => open(draft.value?.change),
    discard,
    save,
    undo,
  };
}
