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

/** What the host hears, and may forbid. */
export interface StoreHooks {
  /** Returns false to keep a change from being saved. */
  readonly beforeSave?: (change: Change) => boolean;
  readonly onSaved?: (result: ChangeResult) => void;
  readonly onFailure?: (failure: Failure) => void;
  /** What is known before the first read, so that there is something to show at once. */
  readonly known?: Snapshot | undefined;
}

/**
 * The state of one settings panel: what was read, what the person is about to change, what went wrong.
 * Nothing that was read is dropped because a later request failed.
 */
export interface SettingsStore {
  /** The last document the service confirmed; null until the first one. */
  readonly snapshot: ReadonlySignal<Snapshot | null>;
  /** Why the newest read failed; null once one succeeds. */
  readonly readFailure: ReadonlySignal<Failure | null>;
  /** Why there have been no live updates for a while. */
  readonly disconnected: ReadonlySignal<Failure | null>;
  readonly draft: ReadonlySignal<Draft | null>;
  /** Why the draft could not be saved. */
  readonly saveFailure: ReadonlySignal<Failure | null>;
  readonly saving: ReadonlySignal<boolean>;
  /** The settings moved on while the draft was open: both are to be shown, and nothing saved unasked. */
  readonly conflict: ReadonlySignal<boolean>;
  /** What was saved last, until the next draft. */
  readonly saved: ReadonlySignal<Saved | null>;
  readonly canChange: ReadonlySignal<boolean>;
  readonly client: SettingsClient;
  /** Reads, listens, and goes on until the returned function is called. */
  start(): () => void;
  reload(): Promise<void>;
  /** Opens a change for a look; nothing is saved. */
  propose(change: Change): void;
  /** Puts the draft on top of what is saved now. */
  rebase(): void;
  discard(): void;
  save(): Promise<void>;
  /** Takes back what was saved last, by a new change; what the rules forbid by now is left open to look at. */
  undo(): Promise<void>;
}

/** A change that was saved, what there was before it, and what it was to do. */
export interface Saved {
  readonly result: ChangeResult;
  readonly before: Organization;
  readonly preview: Preview;
}

/** The host did not let a change be saved; it knows, so it is not told. */
const PREVENTED: Failure = { code: "prevented", violations: [], detail: "" };

/** How often a client without live events is asked again, in milliseconds. */
const POLL_INTERVAL = 30_000;

/** A store on top of a client. */
export function createSettingsStore(client: SettingsClient, hooks: StoreHooks = {}): SettingsStore {
  const snapshot = signal<Snapshot | null>(hooks.known ?? null);
  const readFailure = signal<Failure | null>(null);
  const connection = createConnectionStatus();
  /** The highest revision that the service told of. */
  let newest = 0;
  const draft = signal<Draft | null>(null);
  const saveFailure = signal<Failure | null>(null);
  const saving = signal(false);
  const saved = signal<Saved | null>(null);
  const refused = signal(false);
  const canChange = computed(() => canEdit(snapshot.value?.role) && !refused.value);
  const conflict = computed(() => {
    const [mine, current] = [draft.value, snapshot.value];
    // Where no answer came it may be this very change that was saved: saving it once more tells.
    const untold = saveFailure.value?.code === "unreachable";
    return !!mine && !!current && !untold && mine.base.revision !== current.organization.revision;
  });

  /** An older answer that arrives late never replaces a newer one. */
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

  function hear(event: LiveEvent): void {
    const current = snapshot.value;
    const wasUp = connection.update(event);
    if (event.type === "revision") newest = event.revision;
    const behind = newest > (current?.organization.revision ?? 0);
    if (event.type === "disconnected") {
      // A line that was up stood for what was read.
      if (current && wasUp && !behind) {
        snapshot.value = { ...current, confirmedAt: Date.now() };
      }
    } else if (event.type === "revision" ? behind : readFailure.value) {
      void reload();
    }
  }

  function start(): () => void {
    void reload();
    const unsubscribe = client.subscribe?.(hear);
    const timer = unsubscribe ? undefined : setInterval(() => void reload(), POLL_INTERVAL);
    return () => {
      unsubscribe?.();
      connection.stop();
      clearInterval(timer);
    };
  }

  function open(change: Change | undefined): void {
    const current = snapshot.value;
    if (current && change && !saving.value) show(draftOf(change, current.organization, new Date()));
  }

  function discard(): void {
    // What is on its way to the service cannot be called back.
    if (!saving.value) show(null, null, saved.value);
  }

  async function save(): Promise<void> {
    if (draft.value && !conflict.value) await send(draft.value);
  }

  /** Nothing that is shown gives way before there is an answer. */
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
      await keepDraft(mine, failureOf(error));
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

  /** A draft outlives every failure; what one says about the service is taken in. */
  async function keepDraft(mine: Draft, failure: Failure): Promise<void> {
    show(mine, failure);
    hooks.onFailure?.(failure);
    if (failure.code === "organization-admin-required") refused.value = true;
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
