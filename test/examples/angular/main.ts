// This page compiles its templates in the browser; the Angular CLI does it ahead, and needs neither this line
// nor a looser content security policy.
import "@angular/compiler";
import { provideZonelessChangeDetection } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import { App } from "./app.ts";

await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
