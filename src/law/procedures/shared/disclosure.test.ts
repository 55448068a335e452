import { describe, expect, it, test } from 'vitest';
import { readClock } from '../../clocks.ts';
import { limits } from '../../limits/index.ts';
import { type CopySchema, maskedCopyFrom } from '../../public-copy.ts';
import { defaultSettings } from '../../settings.ts';
import type { JsonObject, ProcedureVersion } from '../../vocabulary.ts';
import { coercionLike, inspectionLike, licenceLike } from '#tests/law/other-kinds.ts';
import { begin, calendar, type Scene } from '#tests/law/scene.ts';

const shop = {
  kind: 'individual-business',
  name: '梁平区示例烟花爆竹店',
  legalRepresentative: '赵示例',
  address: '重庆市梁平区示例街道9号',
  phone: '13900139000',
};
const firm = { kind: 'organisation', name: '重庆示例有限公司', address: '重庆市梁平区示例街道8号', legalRepresentative: '钱示例' };

const granted = () =>
  begin('licence-like', { version: licenceLike })
    .act('apply-for-licence', { caseName: '烟花爆竹经营（零售）许可', party: shop, licenceKind: '普通' })
    .act(
      'grant-licence',
      {
        decidedOn: '2026-03-02',
        paper: '准予行政许可决定书',
        number: '（渝梁）应急许〔2026〕3号',
        basis: '《烟花爆竹安全管理条例》第十九条第二款',
        premises: shop.address,
        granted: `经营场所：${shop.address}；负责人赵示例；限制存放量30箱。`,
        certificateNumber: '（渝）LS〔2026〕000012',
        until: '2027-03-01',
        state: '有效',
        outcome: '准予许可',
      },
      'ju',
    );
const inspected = () =>
  begin('inspection-like', { version: inspectionLike })
    .act('begin-inspection', { caseName: '安全生产监督检查', party: firm, basis: '安全生产法65条', scope: '教育培训', mode: '日常检查' })
    .act('conclude-inspection', {
      officers: ['zhang', 'li'],
      number: '（渝梁）应急检记〔2026〕8号',
      on: '2026-03-02',
      attendant: '孙示例',
      findings: '现场负责人孙示例陪同，未发现问题。',
      conclusion: '检查合格',
    });

function offered(version: ProcedureVersion, scene: Scene): JsonObject {
  const schema = version.actions['prepare-disclosure']?.form.properties['copy'] as CopySchema;
  return { ...maskedCopyFrom(schema, scene.standing.facts, defaultSettings) };
}
function prepared(version: ProcedureVersion, scene: Scene, changes: JsonObject = {}): Scene {
  return scene.act('prepare-disclosure', { copy: { ...offered(version, scene), ...changes }, assessment: '示例1' }, 'gong');
}
const published = (version: ProcedureVersion, scene: Scene) =>
  prepared(version, scene).act('check-disclosure').act('publish-decision', {}, 'gong');

describe('disclosure of a licence', () => {
  it('offers the masked text of its own kind, which passes all the way into public', () => {
    const copy = offered(licenceLike, granted());
    expect(copy).toMatchObject({ category: '行政许可', party: shop.name, premises: shop.address, validUntil: '2027-03-01' });
    expect(copy['content']).toContain('负责人赵某某');
    expect(published(licenceLike, granted()).place('disclosure')).toBe('published');
  });

  it('is held to the rules on numbers and names as a penalty is', () => {
    const codes = (changes: JsonObject) =>
      granted().codes('prepare-disclosure', { copy: { ...offered(licenceLike, granted()), ...changes }, assessment: '示例1' }, 'gong');
    expect(codes({})).toEqual([]);
    expect(codes({ content: '电话13900139000' })).toContain('copy-shows-no-numbers');
    expect(codes({ content: '负责人赵示例' })).toContain('copy-names-no-others');
    expect(codes({ certificateNumber: '500101199001011234' })).toContain('copy-shows-no-numbers');
  });

  it('cites what has licences published, and nothing about penalties', () => {
    const ours = Object.entries(licenceLike.actions).filter(([id]) => /disclos|publish|correction/.test(id));
    const cited = JSON.stringify(ours.map(([, action]) => action.articles));
    expect(cited).toContain('{"law":"ALL2019","article":"40"}');
    const steps = licenceLike.procedure.steps.filter(({ action }) => ours.some(([id]) => id === action));
    const gates = steps.flatMap(({ must, articles }) => [...articles, ...must.flatMap((one) => one.articles)]);
    for (const law of [cited, JSON.stringify(gates)]) expect(law).not.toMatch(/"APL2021","article":"48"/);
  });

  it('is not withheld as case information, citing 许可法 40', () => {
    const scene = prepared(licenceLike, granted());
    const exempt = { result: 'exempt', exemption: 'case-file', exemptionReason: '执法案卷信息。' };
    expect(scene.refusals('check-disclosure', exempt).map(({ says }) => says)).toEqual([expect.stringContaining('行政许可法')]);
  });

  it('is due within seven working days, and withdrawn within what the bureau sets', () => {
    expect(dueOf(licenceLike, granted(), 'disclosure')).toMatchObject({ dueStrict: '2026-03-11', verified: true });
    const undone = published(licenceLike, granted()).act('revoke-decision', {}, 'ju');
    expect(dueOf(licenceLike, undone, 'withdrawal')).toMatchObject({ dueStrict: '2026-03-05', verified: false });
    expect(undone.act('withdraw-disclosure', {}, 'gong').place('disclosure')).toBe('withdrawn');
  });
});

describe('disclosure of an inspection', () => {
  it('is due within twenty working days and says so', () => {
    expect(dueOf(inspectionLike, inspected(), 'disclosure')).toMatchObject({ dueStrict: '2026-03-30', unit: 'workingDay' });
    expect(inspectionLike.actions['publish-decision']?.says).toContain('二十个工作日');
  });

  it('names nobody who was there', () => {
    expect(offered(inspectionLike, inspected())).toMatchObject({ content: '现场负责人孙某某陪同，未发现问题。', conclusion: '检查合格' });
    expect(() => prepared(inspectionLike, inspected(), { content: '孙示例陪同。' })).toThrow('孙示例');
  });

  it('is corrected in public only when a second person has compared it', () => {
    const corrected = { ground: 'further', corrected: '已复查合格。', copy: offered(inspectionLike, inspected()) };
    const waiting = published(inspectionLike, inspected()).act('redraft-disclosure', corrected, 'gong');
    expect(waiting.place('disclosure')).toBe('correcting');
    expect(waiting.act('correct-disclosure').place('disclosure')).toBe('published');
  });
});

test('disclosure of coercion: what passed review and was decided is what is offered', () => {
  const draft = {
    measure: '查封',
    facts: '压力容器超期未检，法定代表人钱示例在场。',
    basis: '《中华人民共和国安全生产法》第六十五条',
    content: '查封压力容器1台',
    from: '2026-03-02',
    until: '2026-03-31',
    conclusion: '实施查封',
  };
  const decided = begin('coercion-like', { version: coercionLike })
    .act('propose-sealing', { officers: ['zhang', 'li'], caseName: '查封超期未检设备', party: firm, draft })
    .act('submit-for-review')
    .act('review-decision')
    .act('decide-sealing', { draft, number: '（渝梁）应急查扣〔2026〕1号', decidedOn: '2026-03-02' }, 'ju');
  const copy = offered(coercionLike, decided);
  expect(copy).toMatchObject({ category: '行政强制', measure: '查封', until: '2026-03-31', conclusion: '实施查封' });
  expect(copy['facts']).toBe('压力容器超期未检，法定代表人钱某某在场。');
  expect(published(coercionLike, decided).place('disclosure')).toBe('published');
  expect(dueOf(coercionLike, decided, 'disclosure')).toMatchObject({ dueStrict: '2026-03-30' });
});

function dueOf({ procedure }: ProcedureVersion, { standing, today }: Scene, clock: string) {
  const use = procedure.clocks.find(({ id }) => id === clock);
  const limit = use && limits[use.limit];
  const run = standing.clocks[clock];
  if (!use || !limit || !run) throw new Error(`no clock ${clock} runs`);
  return readClock({ use, limit, run, today, now: `${today}T02:00:00.000Z`, calendar, settings: defaultSettings });
}
