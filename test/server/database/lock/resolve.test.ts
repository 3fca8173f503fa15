import { describe, expect, test } from 'vitest';
import { resolve } from '../../../../server/database/lock/resolve.ts';
import { parseXml } from '../../../../server/database/lock/xml.ts';

interface Wish {
  readonly name: string;
  readonly version?: string;
  readonly more?: string;
}

function dependency({ name, version, more = '' }: Wish): string {
  const wanted = version === undefined ? '' : `<version>${version}</version>`;
  return `<dependency><groupId>g</groupId><artifactId>${name}</artifactId>${wanted}${more}</dependency>`;
}

function pom(wishes: readonly Wish[], more = ''): string {
  return `<?xml version="1.0"?><!-- a comment --><project xmlns="x">${more}<dependencies>${wishes.map(dependency).join('')}</dependencies></project>`;
}

/** Names and versions of what `root:1` needs, in a world of these POMs. */
async function needs(poms: Readonly<Record<string, string>>): Promise<string[]> {
  const found = await resolve([{ groupId: 'g', artifactId: 'root', version: '1' }], async (_, artifactId, version) => {
    const text = poms[`${artifactId}:${version}`];
    if (text === undefined) throw new Error(`${artifactId}:${version} was asked for`);
    return text;
  });
  return found
    .map(({ artifactId, version, classifier }) => [artifactId, version, classifier].filter(Boolean).join(':'))
    .slice(1);
}

/** As a POM writes it: `${name}`. */
const property = (name: string) => `\${${name}}`;

const leaf = pom([]);

describe('what a program needs at run time', () => {
  test('the nearer of two versions wins, and what the other one needs is not read', async () => {
    const poms = {
      'root:1': pom([
        { name: 'a', version: '1' },
        { name: 'b', version: '2' },
      ]),
      'a:1': pom([{ name: 'b', version: '1' }]),
      'b:2': leaf,
    };
    expect(await needs(poms)).toEqual(['a:1', 'b:2']);
  });

  test('at the same distance the one named first wins', async () => {
    const poms = {
      'root:1': pom([
        { name: 'a', version: '1' },
        { name: 'b', version: '1' },
      ]),
      'a:1': pom([{ name: 'c', version: '1' }]),
      'b:1': pom([{ name: 'c', version: '2' }]),
      'c:1': leaf,
    };
    expect(await needs(poms)).toEqual(['a:1', 'b:1', 'c:1']);
  });

  test('tests, provided and optional dependencies are not needed, run-time ones are', async () => {
    const scopes = ['test', 'provided', 'system'].map((scope) => ({
      name: scope,
      version: '1',
      more: `<scope>${scope}</scope>`,
    }));
    const optional = { name: 'optional', version: '1', more: '<optional>true</optional>' };
    const runtime = { name: 'runtime', version: '1', more: '<scope>runtime</scope>' };
    expect(await needs({ 'root:1': pom([...scopes, optional, runtime]), 'runtime:1': leaf })).toEqual(['runtime:1']);
  });

  test('an exclusion holds for everything below', async () => {
    const exclusions = '<exclusions><exclusion><groupId>g</groupId><artifactId>c</artifactId></exclusion></exclusions>';
    const poms = {
      'root:1': pom([{ name: 'a', version: '1', more: exclusions }]),
      'a:1': pom([{ name: 'b', version: '1' }]),
      'b:1': pom([{ name: 'c', version: '1' }]),
    };
    expect(await needs(poms)).toEqual(['a:1', 'b:1']);
  });

  test('versions come from properties, parents and imported lists', async () => {
    const parent = '<parent><groupId>g</groupId><artifactId>parent</artifactId><version>7</version></parent>';
    const managed = (wishes: readonly Wish[]) =>
      `<dependencyManagement><dependencies>${wishes.map(dependency).join('')}</dependencies></dependencyManagement>`;
    const bom = { name: 'bom', version: '3', more: '<type>pom</type><scope>import</scope>' };
    const poms = {
      'root:1': pom(
        [{ name: 'a' }, { name: 'b' }, { name: 'c', version: property('own') }],
        `${parent}<properties><own>${property('project.version')}</own></properties>`,
      ),
      'parent:7': pom(
        [],
        `<properties><a.version>4</a.version></properties>${managed([{ name: 'a', version: property('a.version') }, bom])}`,
      ),
      'bom:3': pom([], managed([{ name: 'b', version: '5' }])),
      'a:4': leaf,
      'b:5': leaf,
      'c:1': leaf,
    };
    expect(await needs(poms)).toEqual(['a:4', 'b:5', 'c:1']);
  });

  test('native jars of several platforms stand beside each other', async () => {
    const native = (classifier: string) => ({
      name: 'n',
      version: '1',
      more: `<classifier>${classifier}</classifier>`,
    });
    expect(await needs({ 'root:1': pom([native('linux'), native('osx')]), 'n:1': leaf })).toEqual([
      'n:1:linux',
      'n:1:osx',
    ]);
  });

  test('a range of versions is refused: a lock must not choose by the day', async () => {
    await expect(needs({ 'root:1': pom([{ name: 'a', version: '[1,2)' }]) })).rejects.toThrow(/range of versions/);
  });
});

test('text of a POM is decoded, and a torn one is refused', () => {
  expect(parseXml('<a><b>x &amp; y</b><c/></a>').children).toMatchObject([{ text: 'x & y' }, { name: 'c' }]);
  expect(() => parseXml('<a><b></a>')).toThrow('</a> closes <b>');
  expect(() => parseXml('<a>')).toThrow(/ends in the middle/);
});
