import type { ExampleOperation } from './ExampleOperation';
import { figureExamples } from './figureExamples';

/** At least one operation for each role that reads the graph with its own token, offered on /graphiql. */
export const exampleOperations: readonly ExampleOperation[] = [
  {
    role: 'FILING_AUTHORITY',
    title: '核准备案部门: 可备案的专家库与成员',
    query: `query PoolsOfMyAuthority {
  viewer { role authority { id name } }
  pools(first: 10) {
    totalCount
    nodes {
      code
      name
      status
      currentFiling { lastDay }
      members(first: 5) { nodes { source expert { name titles { name } } } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    role: 'FILING_AUTHORITY',
    title: '核准备案部门: 逐条核对备案',
    query: `query FilingsToDecide {
  filings(first: 5) {
    nodes {
      id
      ordinal
      status
      rosterSize
      pool { name }
      findings { rule clause severity outcome message facts }
    }
  }
}
`,
  },
  {
    role: 'CONSENTING_DEPARTMENT',
    title: '同意部门: 待本部门同意的备案',
    query: `query ConsentsAskedOfUs {
  consents(first: 10) {
    nodes { id status department { name } filing { ordinal rosterSize pool { name } } }
  }
}
`,
  },
  {
    role: 'ORGANISING_UNIT',
    title: '组建单位: 专家库的规则现状',
    query: `query HealthOfOurPools {
  pools(first: 3) {
    nodes { name status expiryWarning findings { rule clause outcome message } }
  }
}
`,
  },
  {
    role: 'ORGANISING_UNIT',
    title: '组建单位: 通知与答复进度 (不显示姓名)',
    query: `query BoardOfOurSessions {
  sessions(first: 3, filter: { status: [PLANNED] }) {
    nodes {
      code
      seats(first: 50) {
        nodes {
          place
          status
          vacancyReason
          notices { kind state answerDueAt attempts { channel number outcome fault } replies { answer reason by } }
        }
      }
    }
  }
}
`,
  },
  {
    role: 'DISCIPLINE_SUPERVISOR',
    title: '纪检监督: 评审会议',
    query: `query SessionsToSupervise {
  sessions(first: 10) {
    nodes { code year name status meetingDays opensAt seatCount pool { name } }
  }
}
`,
  },
  {
    role: 'DISCIPLINE_SUPERVISOR',
    title: '纪检监督: 抽取过程与异常',
    query: `query DrawsToSupervise {
  draws(first: 10) {
    nodes {
      kind
      state
      commitBy
      revealBy
      feasible
      parties { party commitment revealedAt }
      conditions { limits { limit value } unitConflicts }
      signOffs { stage opinion signedAt }
      incidents { kind party occurredAt }
      recordHash
    }
  }
}
`,
  },
  {
    role: 'ORGANISING_UNIT',
    title: '组建单位: 抽取与空缺席位',
    query: `query DrawsOfMySessions {
  sessions(first: 5) {
    nodes {
      code
      vacantPlaces
      draws(first: 3) { nodes { attempt kind state outcome candidates excluded { rule count } } }
    }
  }
}
`,
  },
  {
    role: 'FILING_AUTHORITY',
    title: '核准备案部门: 抽取登记',
    query: `query DrawsFiledWithMe {
  draws(first: 10) {
    nodes { kind state outcome inputHash piMin piMax recordHash previousRecordHash session { code } }
  }
}
`,
  },
  {
    role: 'EXPERT',
    title: '评审专家: 本人档案与查看记录',
    query: `query MyRecord {
  viewer {
    expert {
      name
      titles { name }
      trainings { year }
      accessLog(first: 5) { nodes { at role purpose } }
    }
  }
}
`,
  },
  {
    role: 'EXPERT',
    title: '评审专家: 评审工作通知与验证码 (T五(四))',
    query: `query MyNotices {
  notices(first: 5) {
    nodes {
      id
      kind
      state
      firstDay
      lastDay
      code
      attempts { channel at outcome }
      replies { answer reason at }
      seat { status }
    }
  }
}
`,
  },
  {
    role: 'FILING_AUTHORITY',
    title: '核准备案部门: 待裁定的失信违规情形',
    query: `query CasesToRule {
  conductCases(first: 10, filter: { status: [HEARD, APPEALED] }) {
    nodes { id kind occasion occurredOn status account evidence statement appealGrounds expert { name } }
  }
}
`,
  },
  {
    role: 'ORGANISING_UNIT',
    title: '组建单位: 本单位的任期考核',
    query: `query AssessmentsOfOurMembers {
  termAssessments(first: 10, filter: { corrected: false }) {
    nodes { grade quality attitude discipline duty termFrom termTo mayHeadGroup expert { name } }
  }
}
`,
  },
  {
    role: 'ORGANISING_UNIT',
    title: '组建单位: 致优秀专家所在单位的函 (T五(六))',
    query: `query LettersOfOurs {
  commendationLetters(first: 5) {
    nodes { number issuedOn assessment { grade termFrom termTo } expert { name } findings { rule outcome } }
  }
}
`,
  },
  {
    role: 'EMPLOYER',
    title: '用人单位: 收到的函 (T五(六))',
    query: `query LettersToUs {
  commendationLetters(first: 5) {
    nodes { number issuedOn text }
  }
}
`,
  },
  {
    role: 'EXPERT',
    title: '评审专家: 本人的裁定与任期考核',
    query: `query MyConductAndTerms {
  conductCases(first: 5) { nodes { kind status hearingEndsOn ruling reasons appealEndsOn effect } }
  termAssessments(first: 5) { nodes { grade quality attitude discipline duty termFrom termTo } }
  commendationLetters(first: 5) { nodes { number issuedOn text } }
  viewer { expert { creditRecords { effect clause ruledOn until liftedOn } } }
}
`,
  },
  {
    role: 'EMPLOYER',
    title: '用人单位: 核验12333验证码 (T五(四))',
    query: `query IsThisCodeValid {
  verifyNotice(code: "7K3M-9QXC-2RTV") { valid from to }
}
`,
  },
  {
    role: 'EMPLOYER',
    title: '用人单位: 本单位人员的申请',
    query: `query ApplicationsOfOurStaff {
  socialApplications(first: 10) {
    nodes { id status appliesTo { name level } }
  }
}
`,
  },
  {
    role: 'MINISTRY',
    title: '部委驾驶舱: 谁备案 (T一(二))',
    query: `query WhoFilesThisPool {
  competentAuthority(input: { level: SENIOR, organiserKind: MUNICIPAL_DEPARTMENT, seriesNo: 1 }) {
    authority { id name }
    clause
    reason
  }
}
`,
  },
  ...figureExamples,
];
