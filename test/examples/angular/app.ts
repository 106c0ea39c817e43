import "contribution-lens/widget/define";
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from "@angular/core";
import type { ContributionEventMap } from "contribution-lens/widget";

@Component({
  selector: "app-root",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Acme administration</h1>
    <p>
      <button type="button" (click)="shown.set(!shown())">
        {{ shown() ? "Hide the settings" : "Show the settings" }}
      </button>
      <label>
        <input type="checkbox" [checked]="frozen()" (change)="frozen.set(!frozen())" />
        Change freeze
      </label>
    </p>
    @if (shown()) {
      <contribution-settings
        endpoint="/contribution"
        organization="acme"
        [token]="accessToken"
        (contribution-change)="onChange($event)"
        (contribution-saved)="onSaved($event)"
      />
    }
    <ul>
      @for (words of heard(); track words) {
        <li>{{ words }}</li>
      }
    </ul>
  `,
})
export class App {
  protected readonly shown = signal(true);
  protected readonly frozen = signal(false);
  protected readonly heard = signal<readonly string[]>([]);

  protected readonly accessToken = async () => "sample-token";

  protected onChange(event: ContributionEventMap["contribution-change"]): void {
    if (!this.frozen()) return;
    event.preventDefault();
    this.#tell(`Refused in the freeze: ${event.detail.change.type}`);
  }

  protected onSaved({ detail }: ContributionEventMap["contribution-saved"]): void {
    this.#tell(`Saved as revision ${detail.organization.revision}`);
  }

  #tell(words: string): void {
    this.heard.update((before) => [...before, words]);
  }
}
