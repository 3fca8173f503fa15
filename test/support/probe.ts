import neo4j from 'neo4j-driver';
import type { Target } from '../../server/database/options.ts';

/** The question by which a database shows that it answers, asked with the bare driver: these tests stand below the store. */
export async function probe({ uri, username, password, database }: Target): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 3000,
    connectionAcquisitionTimeout: 5000,
    maxTransactionRetryTime: 0, // "not yet" is an answer here; the driver would try again for 30 s
  });
  try {
    await driver.executeQuery('RETURN 1', {}, { database });
  } finally {
    await driver.close();
  }
}

/** Rows of one statement, as plain objects with integers as numbers. */
export async function query(
  { uri, username, password, database }: Target,
  text: string,
  params: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, unknown>[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(text, params, { database });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}
