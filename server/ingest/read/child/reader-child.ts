/** Entry of a child that only reads. */
import { serveJobs } from './serve-jobs.ts';

serveJobs(null);
