import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { SettingsStore } from "../store/settings-store.ts";
import { requestPath } from "./request-path.ts";

/** The metrics of a service process, in Prometheus' text format. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: "contribution_lens_http_request_duration_seconds",
    help: "time from a request to the start of its response",
    labelNames: ["method", "route", "status"],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.#registry],
  });
  readonly #checkedLogs = new Counter({
    name: "contribution_lens_audit_logs_checked_total",
    help: "audit logs that the background check has read",
    registers: [this.#registry],
  });
  readonly #brokenLogs = new Gauge({
    name: "contribution_lens_audit_logs_broken",
    help: "broken audit logs that the last complete background check found",
    registers: [this.#registry],
  });
  readonly #checkCompletedAt = new Gauge({
    name: "contribution_lens_audit_check_completed_timestamp_seconds",
    help: "end of the last complete background check of all audit logs",
    registers: [this.#registry],
  });

  constructor(store: SettingsStore) {
    // A gauge begins with 0, which an alert on the age of the last check would take for 1970.
    this.#checkCompletedAt.remove();
    collectDefaultMetrics({ register: this.#registry });
    new Gauge({
      name: "contribution_lens_event_streams",
      help: "open event streams",
      registers: [this.#registry],
      collect() {
        this.set(store.revisions.subscriberCount);
      },
    });
  }

  observeRequest(method: string, route: string, status: number, milliseconds: number): void {
    this.#requests.labels(method, route, String(status)).observe(milliseconds / 1000);
  }

  countCheckedLog(): void {
    this.#checkedLogs.inc();
  }

  completeCheck(broken: number): void {
    this.#brokenLogs.set(broken);
    this.#checkCompletedAt.setToCurrentTime();
  }

  /** Answers a scrape. */
  readonly handle = async (request: Request): Promise<Response> => {
    if (requestPath(request.url) !== "/metrics") return new Response(null, { status: 404 });
    const text = await this.#registry.metrics();
    return new Response(text, { headers: { "Content-Type": this.#registry.contentType } });
  };
}
