import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DRIVE_WEIGHTS, type DriveRole } from '../../../server/model/drive-weights.ts';
import { type Answer, openWorld, SPARK, type World } from './world.ts';

let world: World;
const id = (label: string, name: string) => world.id(label, name);

beforeAll(async () => {
  world = await openWorld(SPARK, ([first = '']) => new Map([[first, 'COMPOSED']]));
});
afterAll(() => world?.close());

interface Named {
  readonly node: { readonly name: string };
}
const namesOf = ({ edges }: { readonly edges: readonly Named[] }) => edges.map(({ node }) => node.name);

describe('search', () => {
  const search = async (text: string, labels?: readonly string[]): Promise<Answer[]> => {
    const { search: found } = await world.ask(
      `query ($text: String!, $labels: [Label!]) { search(text: $text, labels: $labels, first: 50) { edges { score matchedBy
         node { __typename ... on Entity { name } ... on Article { name } } highlights { field text start ranges { start end } } } } }`,
      { text, labels },
    );
    return found.edges;
  };
  const best = async (text: string) => {
    const [first] = await search(text);
    return first && [first.node.name, first.matchedBy];
  };

  test.each([
    ['林晓东', '林晓东', 'NAME'],
    ['晓东', '林晓东', 'NAME'],
    ['林', '林晓东', 'NAME'],
    ['星火行动', '“星火”行动', 'NAME'],
    ['市科技局', '云岭市科学技术局', 'ALIAS'],
    ['linxiaodong', '林晓东', 'PINYIN'],
    ['lin xiao', '林晓东', 'PINYIN'],
    ['LXD', '林晓东', 'INITIALS'],
    ['ql', '钱丽', 'INITIALS'],
    ['云岭 推进会', '云岭市“星火”行动推进会', 'NAME'],
    ['创新办法', '云岭市创新办法', 'NAME'],
  ])('%s finds %s by %s first', async (text, name, by) => {
    expect(await best(text)).toEqual([name, by]);
  });

  test('reports are found by their words, and the sentence is shown with the words marked', async () => {
    const found = (await search('讨论')).find(({ node }) => node.__typename === 'Article');
    const [{ field, text, ranges }] = found.highlights;
    expect([field, text]).toEqual(['TEXT', '钱丽在会上作了讲话，并参加了讨论。']);
    expect(ranges.map((range: { start: number; end: number }) => text.slice(range.start, range.end))).toEqual(['讨论']);
  });

  test('only the kinds that were asked for', async () => {
    expect((await search('林晓东')).length).toBeGreaterThan(1);
    expect((await search('林晓东', ['Official'])).map(({ node }) => node.name)).toEqual(['林晓东']);
    expect((await search('星火', ['Article'])).every(({ node }) => node.__typename === 'Article')).toBe(true);
  });

  test.each(['', '   ', '“”', '不存在的名字', '*', '"', 'a OR b', '\\', "') MATCH (n) DETACH DELETE n //"])(
    'nothing is found for %o, and nothing breaks',
    async (text) => {
      expect(await search(text)).toEqual([]);
    },
  );

  test('pages follow each other without gap or repetition', async () => {
    const walk = async (first: number) => {
      const seen: string[] = [];
      for (let after: string | null = null; ; ) {
        const { search: page }: Answer = await world.ask(
          'query ($first: Int!, $after: String) { search(text: "星火", first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id } } } }',
          { first, after },
        );
        seen.push(...page.edges.map(({ node }: { node: { id: string } }) => node.id));
        after = page.pageInfo.endCursor;
        if (!page.pageInfo.hasNextPage) return seen;
      }
    };
    const all = await walk(100);
    expect(all.length).toBeGreaterThan(3);
    expect(new Set(all).size).toBe(all.length);
    expect(await walk(1)).toEqual(all);
    expect(await walk(3)).toEqual(all);
  });
});

describe('what is one step away', () => {
  test('each thing comes once, with all relationships to it, and counts tell before', async () => {
    const { neighbours } = await world.ask(
      `query ($id: ID!) { neighbours(id: $id, first: 50) { totalCount counts { type role direction label count }
        edges { node { name } relationships { type role } } } }`,
      { id: id('Official', '钱丽') },
    );
    const names: string[] = namesOf(neighbours);
    expect(new Set(names).size).toBe(names.length);
    expect(neighbours.totalCount).toBe(names.length);
    const meeting = neighbours.edges.find(({ node }: Named) => node.name === '云岭市“星火”行动推进会');
    expect(meeting.relationships.map(({ role }: { role: string }) => role).sort()).toEqual(['ATTENDS', 'SPEAKS']);
    expect(neighbours.counts).toContainEqual({
      type: 'ATTENDS',
      role: 'SPEAKS',
      direction: 'OUT',
      label: 'Meeting',
      count: 1,
    });
    const counted = neighbours.counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    const drawn = neighbours.edges.reduce((sum: number, { relationships }: Answer) => sum + relationships.length, 0);
    expect(counted).toBe(drawn);
  });

  test('filters leave what fits', async () => {
    const ask = async (args: string): Promise<string[]> => {
      const { neighbours } = await world.ask(
        `query ($id: ID!) { neighbours(id: $id, first: 50, ${args}) { edges { node { name } } } }`,
        {
          id: id('Initiative', '“星火”行动'),
        },
      );
      return namesOf(neighbours).sort();
    };
    expect(await ask('types: [IMPLEMENTS]')).toEqual(['云岭市创新办法']);
    expect(await ask('labels: [Official]')).toEqual(['林晓东', '钱丽'].sort());
    expect(await ask('direction: OUT')).toEqual([]);
    expect(await ask('types: [ABOUT], labels: [CaseStudy]')).toEqual(['人才房票做法']);
  });

  test.each(['MENTIONS', 'NEWEST', 'NAME'])('pages in the order %s follow each other', async (orderBy) => {
    const walk = async (first: number) => {
      const seen: string[] = [];
      for (let after: string | null = null; ; ) {
        const { node }: Answer = await world.ask(
          `query ($id: ID!, $first: Int!, $after: String) { node(id: $id) { ... on Initiative { relationships(first: $first, after: $after, orderBy: ${orderBy}) {
            totalCount pageInfo { hasNextPage endCursor } edges { relationship { id } } } } } }`,
          { id: id('Initiative', '“星火”行动'), first, after },
        );
        seen.push(...node.relationships.edges.map(({ relationship }: Answer) => relationship.id));
        after = node.relationships.pageInfo.endCursor;
        if (!node.relationships.pageInfo.hasNextPage) {
          expect(node.relationships.totalCount).toBe(seen.length);
          return seen;
        }
      }
    };
    const all = await walk(100);
    expect(all.length).toBeGreaterThan(5);
    expect(new Set(all).size).toBe(all.length);
    expect(await walk(2)).toEqual(all);
  });

  test('a person’s meetings come latest first, with the role on the edge', async () => {
    const { node } = await world.ask(
      'query ($id: ID!) { node(id: $id) { ... on Official { meetings { edges { role node { name startDate } } } } } }',
      { id: id('Official', '林晓东') },
    );
    expect(node.meetings.edges.map(({ role, node: meeting }: Answer) => [role, meeting.startDate])).toEqual([
      ['LEADS', '2026-02-03'],
      ['PRESIDES', '2026-01-12'],
    ]);
  });

  test('lines among what is on the canvas are all there and nothing else', async () => {
    const among = [
      id('Official', '林晓东'),
      id('Official', '钱丽'),
      id('Initiative', '“星火”行动'),
      id('Meeting', '云岭市“星火”行动推进会'),
    ];
    const { relationships } = await world.ask(
      'query ($among: [ID!]!) { relationships(among: $among) { type role derived start { name } end { name } } }',
      { among },
    );
    const expected = world.graph.relationships.filter(
      ({ type, start, end }) => type !== 'MENTIONS' && among.includes(start) && among.includes(end),
    );
    expect(relationships).toHaveLength(expected.length);
    expect(relationships.filter(({ derived }: Answer) => derived).map(({ type }: Answer) => type)).toEqual([
      'DRIVES',
      'DRIVES',
    ]);
  });

  test('who is not there has no neighbours', async () => {
    expect(await world.ask('{ neighbours(id: "official-0", first: 5) { totalCount } node(id: "x") { id } }')).toEqual({
      neighbours: null,
      node: null,
    });
  });
});

describe('no evidence, no fact', () => {
  test('every relationship has its sentences, each verbatim in its report', async () => {
    const ids = world.graph.nodes
      .filter(({ label }) => !['Section', 'Article', 'Statement'].includes(label))
      .map((node) => node.id);
    const { relationships } = await world.ask(
      `query ($among: [ID!]!) { relationships(among: $among) { id type statementCount issueCount confidence { min max } said { first last }
        evidence(first: 20) { totalCount edges { node { type quote start end article { text } issue { name } relationship { id } from { name } to { name } } } } } }`,
      { among: ids },
    );
    const drawn = world.graph.relationships.filter(({ properties }) => properties.statements);
    expect(relationships.map((one: Answer) => one.id).sort()).toEqual(drawn.map((one) => one.id).sort());
    for (const { id: relationshipId, type, statementCount, evidence, confidence } of relationships) {
      expect(statementCount).toBeGreaterThan(0);
      expect(evidence.totalCount).toBe(statementCount);
      expect(evidence.edges).toHaveLength(statementCount);
      expect(confidence.min).toBeGreaterThan(0);
      for (const { node } of evidence.edges) {
        expect(node.article.text.slice(node.start, node.end)).toBe(node.quote);
        if (type === 'DRIVES') continue;
        expect([node.type, node.relationship.id]).toEqual([type, relationshipId]);
        expect(node.from.name && node.to.name).toBeTruthy();
      }
    }
  });

  test('what is announced only is planned, and stays so on its line', async () => {
    const { node } = await world.ask(
      'query ($id: ID!) { node(id: $id) { ... on Meeting { planned attendees { edges { relationship { planned said { first last } } } } } } }',
      { id: id('Meeting', '全市科技大会') },
    );
    expect(node).toEqual({
      planned: true,
      attendees: { edges: [{ relationship: { planned: true, said: { first: '2026-02-20', last: '2026-02-20' } } }] },
    });
  });

  test('evidence of several issues comes newest first', async () => {
    const { initiatives } = await world.ask(
      `{ initiatives { edges { node { name seen { first last } mentionCount mentions { totalCount edges { node { text sentence start end article { text issue { date } } } } } } } } }`,
    );
    const [{ node }] = initiatives.edges;
    expect(node.seen).toEqual({ first: '2026-01-20', last: '2026-02-20' });
    expect(node.mentions.totalCount).toBe(node.mentionCount);
    const dates = node.mentions.edges.map(({ node: mention }: Answer) => mention.article.issue.date);
    expect(dates).toEqual([...dates].sort().reverse());
    for (const { node: mention } of node.mentions.edges) {
      expect(mention.article.text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(mention.sentence).toContain(mention.text);
    }
  });
});

describe('who drives what', () => {
  test('the score is the sum of the roles, each at its printed weight, and the sentences are there', async () => {
    const { drivers } = await world.ask(
      `query ($id: ID!) { drivers(initiative: $id) { totalCount weights { role weight } edges { node { name } drive { score events firstDate lastDate
        roles { role count weight } relationship { derived evidence { totalCount } } } } } }`,
      { id: id('Initiative', '“星火”行动') },
    );
    expect(namesOf(drivers)).toEqual(['林晓东', '钱丽']);
    expect(drivers.totalCount).toBe(2);
    const [lin, qian] = drivers.edges.map(({ drive }: Answer) => drive);
    expect(lin.roles.map(({ role, count }: Answer) => [role, count])).toEqual([
      ['PRESIDES', 1],
      ['LEADS', 1],
      ['PROMOTES', 1],
    ]);
    expect(qian.roles.map(({ role, count }: Answer) => [role, count])).toEqual([
      ['SPEAKS', 1],
      ['ATTENDS', 1],
    ]);
    for (const { score, roles, relationship } of [lin, qian]) {
      expect(roles.reduce((sum: number, { count, weight }: Answer) => sum + count * weight, 0)).toBe(score);
      expect(relationship.derived).toBe(true);
      expect(relationship.evidence.totalCount).toBeGreaterThan(0);
    }
    expect([lin.firstDate, lin.lastDate]).toEqual(['2026-01-12', '2026-02-04']);
    const table: { role: DriveRole; weight: number }[] = drivers.weights;
    for (const { role, weight } of table) expect(DRIVE_WEIGHTS[role].weight).toBe(weight);
  });

  test('and the other way round: what one person drives', async () => {
    const { initiatives, node } = await world.ask(
      `query ($id: ID!) { initiatives(official: $id) { totalCount edges { node { name } drives { score } } }
        node(id: $id) { ... on Official { drives { edges { node { name } drive { score } } } } } }`,
      { id: id('Official', '林晓东') },
    );
    expect(initiatives.edges.map(({ node: { name }, drives }: Answer) => [name, drives.score])).toEqual(
      node.drives.edges.map(({ node: { name }, drive }: Answer) => [name, drive.score]),
    );
    expect(initiatives.totalCount).toBe(1);
  });
});

describe('ways', () => {
  const paths = async (from: string, to: string, args = '') => {
    const answer = await world.ask(
      `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to ${args}) { length nodes { name } relationships { type start { name } end { name } } } }`,
      { from, to },
    );
    return answer.paths.map((path: Answer) => ({
      ...path,
      names: path.nodes.map(({ name }: { name: string }) => name),
      types: path.relationships.map(({ type }: { type: string }) => type),
    }));
  };

  test('the shortest come first, each a chain of relationships, the same every time', async () => {
    const found = await paths(id('Official', '林晓东'), id('Official', '钱丽'), ', first: 20');
    expect(found.length).toBeGreaterThan(1);
    expect(found[0].names).toEqual(['林晓东', '云岭市“星火”行动推进会', '钱丽']);
    const lengths = found.map(({ length }: { length: number }) => length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    for (const { names, relationships } of found) {
      expect(new Set(names).size).toBe(names.length);
      for (const [i, { start, end }] of relationships.entries()) {
        expect([start.name, end.name].sort()).toEqual([names[i], names[i + 1]].sort());
      }
    }
    expect(await paths(id('Official', '林晓东'), id('Official', '钱丽'), ', first: 20')).toEqual(found);
  });

  test('keep to the types and the length that were asked for', async () => {
    const [from, to] = [id('Official', '钱丽'), id('Organization', '云岭市人民政府')];
    expect(await paths(from, to, ', maxLength: 2')).toEqual([]);
    const found = await paths(from, to, ', maxLength: 6, types: [ATTENDS, ABOUT, IMPLEMENTS, ISSUES]');
    expect(found[0].types).toEqual(['ATTENDS', 'ABOUT', 'IMPLEMENTS', 'ISSUES']);
    expect(await paths(from, to, ', maxLength: 6, types: [HOLDS]')).toEqual([]);
  });

  test('never lead through a bulletin', async () => {
    for (const { names } of await paths(
      id('Official', '钱丽'),
      id('Organization', '云岭市科学技术局'),
      ', maxLength: 6, first: 20',
    )) {
      expect(names.join()).not.toContain('简报');
    }
  });
});

describe('lists', () => {
  test.each([
    ['meetings', 'NEWEST', ['2026-02-03', '2026-01-12', null]],
    ['meetings', 'OLDEST', ['2026-01-12', '2026-02-03', null]],
  ])('%s in the order %s', async (field, order, dates) => {
    const answer = await world.ask(`{ ${field}(orderBy: ${order}) { totalCount edges { node { startDate } } } }`);
    expect(answer[field].edges.map(({ node }: Answer) => node.startDate)).toEqual(dates);
    expect(answer[field].totalCount).toBe(3);
  });

  test('a date may be a month, and leaves undated things out', async () => {
    const { meetings } = await world.ask(
      '{ meetings(from: "2026-01", to: "2026-01") { totalCount edges { node { startDate } } } }',
    );
    expect(meetings).toEqual({ totalCount: 1, edges: [{ node: { startDate: '2026-01-12' } }] });
  });

  test('filters that name another thing', async () => {
    const answer = await world.ask(
      `query ($bureau: ID!, $spark: ID!, $government: ID!) {
        officials(organization: $bureau) { edges { node { name } } }
        meetings(about: $spark, orderBy: OLDEST) { edges { node { name } } }
        policies(issuer: $government) { edges { node { name } } }
        organizations(kinds: [COMPANY]) { edges { node { name } } }
        planned: meetings(planned: true) { edges { node { name } } } }`,
      {
        bureau: id('Organization', '云岭市科学技术局'),
        spark: id('Initiative', '“星火”行动'),
        government: id('Organization', '云岭市人民政府'),
      },
    );
    expect(namesOf(answer.officials)).toEqual(['林晓东']);
    expect(namesOf(answer.meetings)).toEqual(['云岭市“星火”行动推进会', '林晓东到星海公司调研']);
    expect(namesOf(answer.policies)).toEqual(['云岭市创新办法']);
    expect(namesOf(answer.organizations)).toEqual(['星海公司']);
    expect(namesOf(answer.planned)).toEqual(['全市科技大会']);
  });

  test('pages of a list follow each other', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { organizations }: Answer = await world.ask(
        'query ($after: String) { organizations(first: 1, after: $after) { pageInfo { hasNextPage endCursor } edges { node { name } } } }',
        { after },
      );
      seen.push(...namesOf(organizations));
      after = organizations.pageInfo.hasNextPage ? organizations.pageInfo.endCursor : null;
    } while (after);
    const all = await world.ask('{ organizations(first: 100) { edges { node { name } } } }');
    expect(seen).toEqual(namesOf(all.organizations));
    expect(seen.length).toBe(3);
  });

  test('the time line counts by week and by month, undated apart', async () => {
    const { week, month } = await world.ask(
      '{ week: timeline { buckets { start count } undated } month: timeline(unit: MONTH) { buckets { start count } undated } }',
    );
    expect(week).toEqual({
      buckets: [
        { start: '2026-01-12', count: 1 },
        { start: '2026-02-02', count: 1 },
      ],
      undated: 1,
    });
    expect(month.buckets).toEqual([
      { start: '2026-01-01', count: 1 },
      { start: '2026-02-01', count: 1 },
    ]);
  });

  test('the graph tells which one it is', async () => {
    const { graph } = await world.ask(
      '{ graph { hash nodes relationships issues { first last } extractorVersion labels { label count } types { type count } } }',
    );
    expect(graph.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(graph.nodes).toBe(world.graph.nodes.length);
    expect(graph.relationships).toBe(world.graph.relationships.length);
    expect(graph.issues).toEqual({ first: '2026-01-20', last: '2026-02-20' });
    expect(graph.labels.find(({ label }: Answer) => label === 'Meeting').count).toBe(3);
    expect(graph.types.find(({ type }: Answer) => type === 'DRIVES').count).toBe(2);
  });

  test('the graph tells its series, and which of their issues came with the program', async () => {
    const { graph, issues } = await world.ask(
      '{ graph { series { name issues sample { kind sha256 } } } issues(orderBy: OLDEST, first: 1) { edges { node { sha256 } } } }',
    );
    const [{ node: oldest }] = issues.edges;
    expect(graph.series).toEqual([
      { name: '云岭科技简报', issues: 2, sample: [{ kind: 'COMPOSED', sha256: oldest.sha256 }] },
    ]);
  });
});

describe('the reader’s way through an issue', () => {
  test('outline, neighbours, imprint', async () => {
    const { issues } = await world.ask(
      `{ issues(orderBy: OLDEST) { edges { node { name date articleCount statementCount previous { date } next { date } masthead { name section { id } } colophon { name }
        publishers { edges { node { name } } } sections { name kind articles { name previous { id } next { id } section { name } issue { name } mentions { text start end } text } } } } } }`,
    );
    const [first, second] = issues.edges.map(({ node }: Answer) => node);
    expect([first.previous, first.next]).toEqual([null, { date: '2026-02-20' }]);
    expect([second.previous, second.next]).toEqual([{ date: '2026-01-20' }, null]);
    expect(first.masthead).toEqual({ name: '报头', section: null });
    expect(namesOf(first.publishers)).toEqual(['云岭市科学技术局']);
    expect(first.articleCount).toBe(1);
    expect(first.statementCount).toBeGreaterThan(5);
    const [article] = first.sections[0].articles;
    expect([article.previous, article.next, article.issue.name]).toEqual([null, null, first.name]);
    for (const { text, start, end } of article.mentions) expect(article.text.slice(start, end)).toBe(text);
  });

  test('one line says what a thing is', async () => {
    const summaryOf = async (label: string, name: string) =>
      (
        await world.ask(`query ($id: ID!) { node(id: $id) { ... on ${label} { summary { zh en } } } }`, {
          id: id(label, name),
        })
      ).node.summary.zh;
    expect(await summaryOf('Official', '林晓东')).toBe('云岭市科学技术局局长');
    expect(await summaryOf('Meeting', '林晓东到星海公司调研')).toBe('2026-02-03—2026-02-04 · 调研考察');
    expect(await summaryOf('Policy', '云岭市创新办法')).toBe('云岭市人民政府');
    expect(await summaryOf('Initiative', '“星火”行动')).toBe('举措');
  });
});
