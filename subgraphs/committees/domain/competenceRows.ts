import { isHighLevel, type CompetenceInput, type ManualRulingCause } from './CompetenceInput';
import {
  REFORM_OFFICE,
  authorityById,
  isDistrictAuthority,
  isIndustryDepartment,
} from './reference/authorities';

/** The three things that the table of T一(二) looks at. */
export interface Situation {
  readonly tier: 'HIGH' | 'MIDDLE_OR_JUNIOR';
  readonly affiliation: 'DISTRICT' | 'MUNICIPAL' | 'CENTRAL' | 'UNKNOWN';
  readonly industry: 'ONE' | 'NONE' | 'SEVERAL';
}

interface RowText {
  readonly row: '1' | '2' | '3' | '4' | 'd' | 'e';
  readonly applies: (situation: Situation) => boolean;
  readonly says: { readonly zh: string; readonly en: string };
}

/** A row either names who files, by authority id (`missing` when the input names nobody), or leaves it to a ruling. */
export type CompetenceRow =
  | (RowText & {
      readonly files: (input: CompetenceInput) => string | null;
      readonly missing: ManualRulingCause;
    })
  | (RowText & { readonly files: null; readonly cause: ManualRulingCause });

const lower = ({ tier }: Situation) => tier === 'MIDDLE_OR_JUNIOR';

/** Filing authority by level and organiser, T一(二). The rows exclude one another, so their order has no meaning. */
export const competenceRows: readonly CompetenceRow[] = [
  {
    row: '1',
    applies: ({ tier }) => tier === 'HIGH',
    files: () => REFORM_OFFICE,
    missing: 'OUTSIDE_TABLE',
    says: {
      zh: '高级评委会专家库由市职改办核准备案',
      en: 'A pool of a high-level committee is filed with the municipal reform office, whoever organises it',
    },
  },
  {
    row: '2',
    applies: (situation) => lower(situation) && situation.affiliation === 'DISTRICT',
    files: districtInCharge,
    missing: 'DISTRICT_NOT_IN_TABLE',
    says: {
      zh: '区县组建的中、初级评委会专家库由该区县职改办核准备案',
      en: "A district's pool of middle or junior level is filed with the reform office of that district",
    },
  },
  {
    row: '3',
    applies: (situation) =>
      lower(situation) && situation.affiliation === 'MUNICIPAL' && situation.industry === 'ONE',
    files: ({ industryDepartment: id }) => (isIndustryDepartment(id) ? id : null),
    missing: 'DEPARTMENT_NOT_IN_TABLE',
    says: {
      zh: '市级(市属)单位组建的中、初级评委会专家库由市级行业主管部门按职称评审管理权限核准备案',
      en: "A municipal unit's pool of middle or junior level is filed with its one industry department, by review remit",
    },
  },
  {
    row: '4',
    applies: (situation) =>
      lower(situation) && situation.affiliation === 'MUNICIPAL' && situation.industry !== 'ONE',
    files: () => REFORM_OFFICE,
    missing: 'OUTSIDE_TABLE',
    says: {
      zh: '市级(市属)单位组建的无市级行业主管部门管理以及跨行业的中、初级评委会专家库由市职改办核准备案',
      en: "A municipal unit's pool without an industry department, or across industries, is filed with the municipal reform office",
    },
  },
  {
    row: 'd',
    applies: (situation) => lower(situation) && situation.affiliation === 'UNKNOWN',
    files: null,
    cause: 'REGISTRATION_UNKNOWN',
    says: {
      zh: '自主评审单位的隶属、市级登记和所在区县均不明,由市职改办个案确定',
      en: 'Neither affiliation, nor municipal registration, nor district of the autonomous unit is known: the municipal reform office rules',
    },
  },
  {
    row: 'e',
    applies: (situation) => lower(situation) && situation.affiliation === 'CENTRAL',
    files: null,
    cause: 'OUTSIDE_TABLE',
    says: {
      zh: '中央在渝单位不在通知所列情形之内,由市职改办个案确定',
      en: 'A central unit in Chongqing is outside the table: the municipal reform office rules',
    },
  },
];

/** Reads the three columns of the table off an input. */
export function situationOf(input: CompetenceInput): Situation {
  return {
    tier: isHighLevel(input.level) ? 'HIGH' : 'MIDDLE_OR_JUNIOR',
    affiliation: affiliationOf(input),
    industry: input.crossIndustry ? 'SEVERAL' : input.industryDepartment === null ? 'NONE' : 'ONE',
  };
}

/** An autonomous unit has the row of its superior; a private one without any goes by its registration. */
function affiliationOf({
  organiserKind,
  superior,
  district,
  municipallyRegistered,
}: CompetenceInput): Situation['affiliation'] {
  if (organiserKind === 'MUNICIPAL_DEPARTMENT' || organiserKind === 'MUNICIPAL_UNIT') return 'MUNICIPAL';
  if (organiserKind !== 'AUTONOMOUS') return organiserKind;
  if (superior !== null) {
    const known = authorityById(superior);
    if (!known) return 'UNKNOWN';
    return isDistrictAuthority(superior) ? 'DISTRICT' : 'MUNICIPAL';
  }
  if (municipallyRegistered) return 'MUNICIPAL';
  return district === null ? 'UNKNOWN' : 'DISTRICT';
}

/** A district's own unit goes by its district; an autonomous one by its superior, and by its seat without one. */
function districtInCharge({ organiserKind, district, superior }: CompetenceInput): string | null {
  const candidates = organiserKind === 'DISTRICT' ? [district, superior] : [superior, district];
  return candidates.find(isDistrictAuthority) ?? null;
}
