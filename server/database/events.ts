/** What happens while a database starts and lives, as typed events. Nothing here prints: the commands do. */
import type { Sentences } from './failure.ts';

export type DatabaseEvent =
  | { readonly kind: 'java-found'; readonly path: string; readonly version: string }
  | { readonly kind: 'jre-download'; readonly bytes: number }
  | { readonly kind: 'jre-ready'; readonly path: string; readonly version: string }
  | { readonly kind: 'jars-wait'; readonly pid: number }
  | {
      readonly kind: 'jars-progress';
      readonly doneBytes: number;
      readonly totalBytes: number;
      readonly doneFiles: number;
      readonly totalFiles: number;
      /** Set on the first event at or above 0, 25, 50, 75 and 100 %: enough for a log; a terminal may show every event. */
      readonly milestone?: number;
    }
  | { readonly kind: 'jars-ready'; readonly files: number; readonly bytes: number; readonly fetchedBytes: number }
  | { readonly kind: 'orphan-stopped'; readonly pid: number }
  | { readonly kind: 'starting'; readonly port: number; readonly newData: boolean }
  | { readonly kind: 'port-taken'; readonly port: number }
  | { readonly kind: 'joined'; readonly uri: string; readonly pid: number }
  | { readonly kind: 'ready'; readonly uri: string; readonly seconds: number }
  | { readonly kind: 'down'; readonly reason: Sentences; readonly retryInSeconds: number }
  | { readonly kind: 'restart-failed'; readonly reason: Sentences; readonly retryInSeconds: number }
  | { readonly kind: 'up'; readonly uri: string; readonly seconds: number }
  | { readonly kind: 'archive-started' }
  | { readonly kind: 'archive-ready'; readonly path: string; readonly seconds: number }
  | { readonly kind: 'archive-failed'; readonly detail: string };

export type Report = (event: DatabaseEvent) => void;
