import type { ExampleOperation } from './ExampleOperation';

/** Examples that count instead of listing. */
export const figureExamples: readonly ExampleOperation[] = [
  {
    role: 'FILING_AUTHORITY',
    title: '核准备案部门: 专家库与专家统计',
    query: `query FiguresOfMyAuthority {
  poolStatistics(groupBy: [LEVEL, STATUS]) {
    asOf
    cells { level status figures { pools { count } underThreeTimes { count } } }
  }
  expertStatistics(groupBy: [TITLE_LEVEL]) {
    cells { titleLevel figures { experts { count } nonPublic { count } preWorkTrained { count } } }
  }
}
`,
  },
  {
    role: 'MINISTRY',
    title: '部委驾驶舱: 全市专家与专家库 (不足 5 的合并)',
    query: `query FiguresOfTheCity {
  expertStatistics(groupBy: [DISTRICT, TITLE_LEVEL]) {
    asOf
    smallestClass
    total { experts { count } disqualified { count pooled } }
    cells { district titleLevel pooled figures { experts { count } seniorShare } }
  }
  memberStatistics(groupBy: [SOURCE]) {
    cells { source pooled figures { members { count pooled } } }
  }
}
`,
  },
  {
    role: 'DISCIPLINE_SUPERVISOR',
    title: '纪检监督: 各组建单位的抽取、重抽、作废与违规事项',
    query: `query DrawsOfTheUnits {
  drawStatistics(groupBy: [UNIT]) {
    asOf
    total { draws { count } supervisedShare }
    cells { unit figures { draws { count } redraws { count } voided { count } incidents { count } supervisedShare } }
  }
  byReason: drawStatistics(filter: { kind: [REDRAW] }, groupBy: [UNIT, REASON]) {
    cells { unit reason figures { draws { count } } }
  }
}
`,
  },
  {
    role: 'MINISTRY',
    title: '部委驾驶舱: 历年出席,与上年比较',
    query: `query AttendanceByYear {
  seatStatistics(groupBy: [YEAR]) {
    asOf
    cells { year figures { seats { count } attended { count pooled } attendanceShare } }
  }
  compared: seatStatistics(year: 2025, compareTo: 2024) {
    total { seats { count } attendanceShare }
    comparedTotal { seats { count } attendanceShare }
  }
}
`,
  },
];
