/** Questions of an analyst, as tabs to begin with. They name nothing of one corpus, so each answers on any. */

export interface Example {
  readonly query: string;
  /** JSON text, as the editor of variables holds it. */
  readonly variables?: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    query: `# 图里有多少东西，从哪天到哪天
# What is in the graph, and for which time
query Overview {
  graph {
    hash
    extractorVersion
    nodes
    relationships
    labels { label count }
    types { type count }
    issues { first last }
  }
}
`,
  },
  {
    query: `# 谁在推动最常被提到的举措，凭哪些句子。分数是推算，不等于负责
# Who drives the initiatives named most often, and by which sentences. Scores are derived, no claim of responsibility
query Drivers {
  initiatives(first: 3) {
    edges {
      node {
        name
        drivers(first: 5) {
          totalCount
          weights { role weight }
          edges {
            node { name summary { zh en } }
            drive {
              score
              events
              firstDate
              lastDate
              roles { role count weight }
              relationship {
                evidence(first: 2) {
                  edges { node { quote issue { name date } } }
                }
              }
            }
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# 谁在什么时候任什么职，以哪些期为据
# Who held which post, and from which issue to which
query Posts {
  officials(first: 20) {
    edges {
      node {
        name
        pinyin
        posts(first: 10) {
          edges {
            node { name organization { name } }
            relationship { type asOf said { first last } issueCount }
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# 一段时间里的会议，谁以什么身份参加
# Meetings of a period, and who took part in which role
query Meetings($from: Date, $to: Date) {
  meetings(from: $from, to: $to, orderBy: OLDEST, first: 20) {
    totalCount
    edges {
      node {
        name
        kind
        startDate
        endDate
        attendees(first: 30) {
          edges { role node { name } }
        }
        subjects(first: 5) {
          edges { node { label name } }
        }
      }
    }
  }
}
`,
    variables: `{
  "from": "2021-01-01",
  "to": "2030-12-31"
}
`,
  },
  {
    query: `# 政策里的数字：资助多少，目标多少，哪句话说的
# Figures in policies: how much funding, which target, and the sentence that says so
query Figures {
  policies(first: 20) {
    edges {
      node {
        name
        documentNumber
        figures(first: 20) {
          edges {
            node { name kind min max unit year }
            relationship {
              evidence(first: 1) { edges { node { quote } } }
            }
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# 按名称、别名、拼音、首字母或原句查找
# Search by name, alias, pinyin, initials, or the words of a sentence
query Search($text: String!) {
  search(text: $text, first: 10) {
    edges {
      matchedBy
      score
      highlights { field text ranges { start end } }
      node {
        id
        __typename
        ... on Entity { name summary { zh en } degree }
        ... on Article { title: name issue { name date } }
      }
    }
  }
}
`,
    variables: `{
  "text": "li"
}
`,
  },
  {
    query: `# 两个人之间最短的路。编号从上面“查找”的结果里来
# Shortest ways between two things. Take the ids from the answer of "Search"
query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxLength: 4, first: 3) {
    length
    nodes { label name }
    relationships { type role evidence(first: 1) { edges { node { quote } } } }
  }
}
`,
    variables: `{
  "from": "official-",
  "to": "official-"
}
`,
  },
];
