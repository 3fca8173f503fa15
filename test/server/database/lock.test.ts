import { describe, expect, test } from 'vitest';
import { isLeftOut } from '../../../server/database/lock/left-out.ts';
import { fileNameOf, parseLock, pathOf, readLock, urlOf } from '../../../server/database/lock.ts';

const HASH = 'a'.repeat(64);

describe('the lock file', () => {
  test('the committed one names a whole Community server and nothing that was left out on purpose', async () => {
    const { artifacts, totalBytes } = await readLock();
    const names = artifacts.map(fileNameOf);
    expect(artifacts).toHaveLength(149);
    expect(totalBytes).toBeLessThan(100e6);
    expect(new Set(names).size).toBe(names.length);
    const versions = new Set(artifacts.filter(({ groupId }) => groupId === 'org.neo4j').map(({ version }) => version));
    expect([...versions]).toEqual([expect.stringMatching(/^5\.26\.\d+$/)]);
    expect(artifacts.filter(({ groupId, artifactId }) => isLeftOut(groupId, artifactId))).toEqual([]);
    expect(names).toContainEqual(expect.stringMatching(/^jetty-servlet-api-/));
  });

  test('a native jar has its platform in name and path', () => {
    const [artifact] = parseLock(`io.netty:native:jar:linux-x86_64:4.1\t${HASH}\t10`).artifacts;
    expect(artifact && pathOf(artifact)).toBe('io/netty/native/4.1/native-4.1-linux-x86_64.jar');
  });

  test.each(['http://mirror.example/maven', 'http://mirror.example/maven/'])(
    'the mirror %s is a base address',
    async (mirror) => {
      const coordinates = { groupId: 'org.example', artifactId: 'bead', version: '1' };
      expect(await urlOf(coordinates, mirror)).toBe('http://mirror.example/maven/org/example/bead/1/bead-1.jar');
      expect(await urlOf(coordinates, mirror, 'pom')).toMatch(/bead-1\.pom$/);
    },
  );

  test.each([
    ['bad hash', `a:b:1\tabc\t10`],
    ['no size', `a:b:1\t${HASH}`],
    ['two parts', `a:b\t${HASH}\t10`],
    ['not a jar', `a:b:war:x:1\t${HASH}\t10`],
  ])('a line with %s is refused with its number and the command that mends it', (_, line) => {
    expect(() => parseLock(`# head\n${line}`)).toThrow(/:2: .*npm run database:lock/);
  });
});
