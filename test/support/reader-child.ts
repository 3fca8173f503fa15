/** Entry of a child that only reads: what it makes of a text is the text. */
import { serveJobs } from '../../server/ingest/read/child/serve-jobs.ts';
import type { SourceText } from '../../server/model/bulletin.ts';

serveJobs<SourceText>({ setUp: () => undefined, finish: (source) => source });
