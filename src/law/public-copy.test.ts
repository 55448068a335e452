import { describe, expect, it, test } from 'vitest';
import { coercionCopy, inspectionCopy, licenceCopy, penaltyCopy } from './form-parts/disclosure-copy.ts';
import { actsIn, publicKinds } from './public-kinds.ts';
import { type CopySchema, maskedCopyFrom, originalCopyFrom } from './public-copy.ts';
import { procedureVersions } from './procedures/index.ts';
import { defaultSettings } from './settings.ts';
import { begin, untilBefore } from '#tests/law/scene.ts';
import type { JsonObject } from './vocabulary.ts';

const organisation = {
  kind: 'organisation',
  name: '重庆示例机械加工有限公司',
  uscc: '91500155MA5U0EX8X7',
  legalRepresentative: '示例丰',
  address: '重庆市梁平区示例街道示例路8号',
  phone: '13800138000',
};
const draft = {
  party: organisation,
  facts:
    '重庆示例机械加工有限公司（法定代表人示例丰，身份证号500101199003075614，电话13800138000，住所重庆市梁平区示例街道示例路8号）未对员工李示例进行安全生产教育和培训。',
  violated: '《中华人民共和国安全生产法》第二十八条第一款',
  basis: '《中华人民共和国安全生产法》第九十七条第三项',
  outcome: 'penalty',
  measures: { warning: false, criticism: false, fine: 80_000, confiscateGains: null, confiscateProperty: null, other: ['责令停产停业'] },
};
const penalised: JsonObject = {
  decisionNumber: '（渝梁）应急罚〔2026〕12号',
  caseName: '重庆示例机械加工有限公司涉嫌未按照规定对从业人员进行安全生产教育和培训案',
  decidedOn: '2026-03-20',
  party: organisation,
  draft,
  namedPersons: ['李示例'],
};
const maskedFrom = (schema: object, facts: JsonObject, settings = defaultSettings) =>
  maskedCopyFrom(schema as CopySchema, facts, settings) ?? {};

describe('the public text of a penalty', () => {
  it('leaves the organisation and its code, takes out people, numbers and addresses', () => {
    const copy = maskedFrom(penaltyCopy(), penalised);
    expect(copy['party']).toBe(organisation.name);
    expect(copy['uscc']).toBe(organisation.uscc);
    expect(copy['title']).toBe('重庆示例机械加工有限公司未按照规定对从业人员进行安全生产教育和培训案');
    for (const secret of ['示例丰', '李示例', '500101199003075614', '13800138000', '示例路8号'])
      expect(copy['facts']).not.toContain(secret);
    expect(copy['facts']).toContain('示某某');
    expect(copy['facts']).toContain('李某某');
    expect(copy).toMatchObject({ measuresText: '罚款、责令停产停业', content: '罚款人民币80000元；责令停产停业' });
    expect(copy).toMatchObject({ conclusion: '给予行政处罚', category: '行政处罚', organ: '重庆市梁平区应急管理局' });
  });

  it('keeps the legal representative where the setting says so', () => {
    const shown = { ...defaultSettings, maskLegalRepresentative: { value: false, status: '已核' as const, source: '示例' } };
    expect(maskedFrom(penaltyCopy(), penalised, shown)['facts']).toContain('示例丰');
  });

  it('shows a punished person as 张某某 without any number', () => {
    const person = {
      kind: 'citizen',
      name: '张示例',
      idNumber: '500101199003075614',
      address: '重庆市梁平区示例村1组',
      phone: '023-53221234',
    };
    const facts = '张示例（身份证号500101199003075614，住重庆市梁平区示例村1组，电话023-53221234）在作业场所……';
    const copy = maskedFrom(penaltyCopy(), {
      ...penalised,
      caseName: '张示例未持证上岗作业案',
      party: person,
      draft: { ...draft, party: person, facts },
    });
    expect(copy['party']).toBe('张某某');
    expect(copy).not.toHaveProperty('uscc');
    expect(copy['title']).toBe('张某某未持证上岗作业案');
    expect(copy['facts']).toBe('张某某（身份证号（略），住（略），电话（略））在作业场所……');
  });

  it('says plainly when no penalty was given', () => {
    const copy = maskedFrom(penaltyCopy(), { ...penalised, draft: { ...draft, outcome: 'no-penalty' } });
    expect([copy['measuresText'], copy['content'], copy['conclusion']]).toEqual(['不予行政处罚', '不予行政处罚', '不予行政处罚']);
  });

  it('is not made before a decision', () => {
    expect(maskedCopyFrom(penaltyCopy() as CopySchema, { draft, party: organisation }, defaultSettings)).toBeNull();
  });

  it('has for the bureau’s own eyes an original beside it', () => {
    expect(originalCopyFrom(penaltyCopy() as CopySchema, penalised, '示例局')).toMatchObject({ facts: draft.facts, organ: '示例局' });
  });
});

const shop = {
  kind: 'individual-business',
  name: '梁平区示例烟花爆竹店',
  uscc: '92500155MA5U0EX8X7',
  legalRepresentative: '赵示例',
  address: '重庆市梁平区示例街道示例路9号',
  phone: '13900139000',
};

test('the public text of a licence says where the business is, and nobody’s name or number', () => {
  const copy = maskedFrom(licenceCopy({ facts: { content: 'granted', validUntil: 'licence.until' } }), {
    decisionNumber: '（渝梁）应急许〔2026〕3号',
    decisionPaper: '准予行政许可决定书',
    decidedOn: '2026-03-20',
    caseName: '烟花爆竹经营（零售）许可',
    party: shop,
    granted: '经营场所：重庆市梁平区示例街道示例路9号；负责人赵示例，电话13900139000；限制存放量：30箱。',
    licence: { until: '2027-03-19' },
    licenceKind: '普通',
    certificateNumber: '（渝）LS〔2026〕000012',
    draft: { basis: '《烟花爆竹安全管理条例》第十九条第二款', premises: '重庆市梁平区示例街道示例路9号', conclusion: '准予许可' },
    licenceState: '有效',
  });
  expect(copy).toMatchObject({
    category: '行政许可',
    party: shop.name,
    premises: shop.address,
    content: '经营场所：重庆市梁平区示例街道示例路9号；负责人赵某某，电话（电话略）；限制存放量：30箱。'.replace('（电话略）', '（略）'),
    validUntil: '2027-03-19',
    certificateNumber: '（渝）LS〔2026〕000012',
    conclusion: '准予许可',
  });
});

test('the public text of an inspection says who, what, how and with what result', () => {
  const copy = maskedFrom(inspectionCopy(), {
    decisionNumber: '（渝梁）应急检记〔2026〕8号',
    decidedOn: '2026-03-20',
    inspectedOn: '2026-03-19',
    caseName: '安全生产监督检查',
    party: organisation,
    mode: '“双随机、一公开”抽查',
    scope: '安全生产教育培训',
    basis: '《中华人民共和国安全生产法》第六十五条',
    findings: '现场负责人李示例说明情况，未发现问题。',
    conclusion: '检查合格',
    namedPersons: ['李示例'],
  });
  expect(copy).toMatchObject({
    category: '行政检查',
    conclusion: '检查合格',
    content: '现场负责人李某某说明情况，未发现问题。',
    inspectedOn: '2026-03-19',
  });
});

test('the public text of coercion says what was done, to what and for how long', () => {
  const copy = maskedFrom(coercionCopy(), {
    decisionNumber: '（渝梁）应急查扣〔2026〕1号',
    decidedOn: '2026-03-20',
    caseName: '查封不符合标准的设备',
    party: organisation,
    draft: {
      measure: '查封',
      facts: '压力容器超期未检。',
      basis: '《中华人民共和国安全生产法》第六十五条',
      content: '查封压力容器1台',
      from: '2026-03-20',
      until: '2026-04-18',
      conclusion: '实施查封',
    },
  });
  expect(copy).toMatchObject({ category: '行政强制', measure: '查封', from: '2026-03-20', until: '2026-04-18', conclusion: '实施查封' });
});

test('every kind shows organ, addressee, category and conclusion (梁平应急发〔2021〕28号 二（三）)', () => {
  for (const copy of [penaltyCopy, coercionCopy, inspectionCopy, licenceCopy]) {
    const fields = copy() as unknown as { properties: object; required: string[] };
    for (const name of ['number', 'title', 'party', 'decidedOn', 'organ', 'category', 'conclusion', 'content'])
      expect(fields.required).toContain(name);
    for (const name of ['uscc', 'publishedUntil']) expect(Object.keys(fields.properties)).toContain(name);
  }
});

test('lists are narrowed by what was done, never by its opposite', () => {
  expect(actsIn('penalty', { measuresText: '罚款', content: '警告；罚款人民币5000元' })).toEqual(['警告', '罚款']);
  expect(actsIn('inspection', { conclusion: '检查不合格，责令限期整改' })).toEqual(['责令限期整改']);
  expect(actsIn('licence', { conclusion: '准予许可' })).toEqual(['准予许可']);
  for (const { acts } of Object.values(publicKinds))
    for (const word of acts.words)
      expect(
        acts.words.filter((other) => other !== word && word.includes(other)),
        word,
      ).toEqual([]);
});

describe('the public text of every procedure', () => {
  const publishing = Object.values(procedureVersions).filter(({ actions }) => actions['prepare-disclosure']);

  it.each(publishing)('$procedure.title fills every field that must be filled from what the case remembers', ({ procedure, actions }) => {
    const scene = untilBefore('prepare-disclosure', begin(procedure.id));
    const copy = (actions['prepare-disclosure'] as unknown as { readonly form: Form }).form.properties.copy;
    // A scene issues no papers, and so has no numbers.
    const facts = { ...scene.standing.facts, decisionNumber: '（渝梁）应急示例〔2026〕1号' };
    const filled = Object.keys(maskedFrom(copy, facts));
    expect(copy.required.filter((field) => !filled.includes(field))).toEqual([]);
  });
});

interface Form {
  readonly properties: { readonly copy: CopySchema & { readonly required: readonly string[] } };
}
