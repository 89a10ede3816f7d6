/** A version of the pledge as it is shown and signed. */
export interface PledgeText {
  readonly version: string;
  readonly text: string;
}

/**
 * Every version of the pledge, oldest first; T五(五) asks that it cover duty, fairness, secrecy and recusal. A
 * version is never changed: what an expert signed can be read for ever. The form of the city's own attachment was not
 * at hand; the wording is ours.
 */
export const pledgeTexts: readonly [PledgeText, ...PledgeText[]] = [
  {
    version: '1',
    text: [
      '职称评审专家个人承诺书',
      '',
      '本人自愿参加本次职称评审工作,郑重承诺如下:',
      '一、履行职责。服从评审委员会组建单位的工作安排,按时到会,认真审阅申报材料,提供客观、公正、具体、明确的评审意见,并对所签署的意见负责。',
      '二、公平公正。坚持标准、实事求是,独立评审、独立投票,不打人情分,不接受请托和馈赠,不干扰其他专家评审。',
      '三、严守秘密。不泄露评审专家身份、评审安排、评审过程、评议意见和投票情况,不私自留存、复制或者传播申报材料。',
      '四、主动回避。与申报人有工作单位、亲属、师生、合作或者其他利害关系,可能影响公正评审的,立即主动提出回避,并服从回避决定。',
      '五、接受监督。自觉接受人力资源社会保障部门、评审委员会组建单位和纪检监督部门的监督,发现违规行为及时反映。',
      '',
      '如违反上述承诺,本人愿意接受取消评审专家资格、记入职称评审诚信档案库等处理,并承担相应责任。',
    ].join('\n'),
  },
];

/** The version to be signed today. */
export const currentPledge = (): PledgeText => pledgeTexts[pledgeTexts.length - 1] ?? pledgeTexts[0];
