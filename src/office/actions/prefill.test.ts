import { expect, test } from 'vitest';
import { errorsIn } from '#http/validation.ts';
import { versionOf } from '#law/procedures/index.ts';
import { defaultSettings } from '#law/settings.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import { licenceLike } from '#tests/law/other-kinds.ts';
import { prefill } from './prefill.ts';

const formOf = (action: string) => licenceLike.actions[action]?.form ?? {};
const known = (facts: JsonObject) => ({ standing: { facts, draft: null }, settings: defaultSettings, me: 'gong' });
const facts: JsonObject = {
  caseName: '烟花爆竹经营（零售）许可',
  party: { kind: 'individual-business', name: '示例店', legalRepresentative: '赵示例', phone: '13900139000' },
  licenceKind: '普通',
};
const decided: JsonObject = { ...facts, decidedOn: '2026-03-20', granted: { granted: '负责人赵示例，电话13900139000；限制存放量30箱。' } };

test('offers the public text of a licence masked, as the case’s own procedure draws it', () => {
  expect(prefill(formOf('prepare-disclosure'), known(decided))['copy']).toMatchObject({
    category: '行政许可',
    party: '示例店',
    content: '负责人赵某某，电话（略）；限制存放量30箱。',
  });
});

test('offers nothing of it before the decision: what a case remembers is not masked', () => {
  expect(prefill(formOf('prepare-disclosure'), known(facts))).toEqual({});
});

test('offers the settings as they stand, and they may be confirmed as they are', () => {
  const form = versionOf('settings-register').actions['set-settings']?.form ?? {};
  const offered = prefill(form, known({}))['settings'];
  expect(offered).toEqual(defaultSettings);
  expect(errorsIn(form, { settings: offered ?? {}, reason: '局务会逐项核定。' })).toEqual([]);
});

test('goes on from the text prepared before', () => {
  const copy = { content: '改过的文本' };
  expect(prefill(formOf('redraft-disclosure'), known({ ...decided, copy }))).toEqual({ copy });
});
