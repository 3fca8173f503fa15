/**
 * What Neo4j's POMs ask for and this product does not need: the HTTP API (jetty, jersey, hk2, jaxb and their friends), import from
 * parquet, the driver for servers that call servers, and the diagnostics report. Tried on the real server with every kind of index
 * and statement, dump, load and check. A name ends with `*` when all that begin so are meant.
 * Kept on purpose: `jetty-servlet-api` (log4j takes its absence for "no web application" and then stops with an error),
 * `zstd-jni` (dump), `netty-codec-http` (Bolt).
 */
export const LEFT_OUT: readonly string[] = [
  // parquet and hadoop
  'blue.strategic.parquet:*',
  'org.apache.hadoop:*',
  'org.apache.parquet:*',
  'org.xerial.snappy:*',
  // HTTP API
  'com.fasterxml.jackson.jaxrs:*',
  'com.fasterxml.jackson.module:jackson-module-jaxb-annotations',
  'com.sun.istack:*',
  'com.sun.xml.fastinfoset:*',
  'jakarta.*',
  'javax.annotation:*',
  'javax.xml.bind:*',
  'org.codehaus.jettison:*',
  'org.eclipse.jetty:*',
  'org.eclipse.jetty.ee*',
  'org.eclipse.jetty.http2:*',
  'org.glassfish.*',
  'org.javassist:*',
  'org.jvnet.staxex:*',
  // one server calling another
  'org.neo4j.bolt:*',
  'org.neo4j.driver:*',
  // diagnostics report
  'com.profesorfalken:*',
  'org.jprocesses:*',
  // compile-time helpers of Scala and Cypher, and geometry that no spatial index of 5.26 touches
  'org.locationtech.jts:*',
  'org.neo4j:neo4j-cypher-macros',
  'org.scala-lang:scala-reflect',
];

/** Whether a rule of LEFT_OUT names the artifact. */
export function isLeftOut(groupId: string, artifactId: string): boolean {
  const name = `${groupId}:${artifactId}`;
  return LEFT_OUT.some((rule) => (rule.endsWith('*') ? name.startsWith(rule.slice(0, -1)) : name === rule));
}
