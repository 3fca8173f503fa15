/** A reading as one string in the database: it is read back whole and by nobody but the loader. */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { StoredReading } from '../../model/reading.ts';
import { StoreError } from '../store-error.ts';

/** JSON, gzip, base64: one string property, of which the queries know nothing. */
export function encodeReading(reading: StoredReading): string {
  return gzipSync(JSON.stringify(reading), { level: 6 }).toString('base64');
}

/** Throws a StoreError of kind `state` when the payload is no reading. */
export function decodeReading(sha256: string, payload: string): StoredReading {
  try {
    const value: unknown = JSON.parse(gunzipSync(Buffer.from(payload, 'base64')).toString('utf8'));
    if (
      typeof value === 'object' &&
      value !== null &&
      'sha256' in value &&
      value.sha256 === sha256 &&
      'facts' in value
    ) {
      return value as StoredReading;
    }
    throw new Error('it holds something else');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError(
      'state',
      `the stored reading ${sha256} cannot be read back (${why}); forget it and ingest its file again`,
      {
        cause,
      },
    );
  }
}
