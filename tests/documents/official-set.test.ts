import { describe, expect, it } from 'vitest';
import { documentKinds, documentTitles } from '#documents/catalogue.ts';
import { procedureVersions } from '#law/procedures/index.ts';

/**
 * The forms of the ministry's set by their numbers, with the word in their number where they have one; 9 and 20 print the list with the paper
 * it belongs to or as a paper of its own. Then the ten the set of 2017 lacks.
 */
const official: Readonly<Record<string, readonly (readonly [template: string, kind: string | null])[]>> = {
  1: [['filing-approval', '立']],
  2: [['inspection-scheme', '检查']],
  3: [['site-inspection-record', '检记']],
  4: [['stop-order', '现决']],
  5: [['correction-order', '责改']],
  6: [['reinspection-opinion', '复查']],
  7: [['coercion-approval', '强审']],
  8: [['seizure-decision', '查扣']],
  9: [['seizure-inventory', '查扣清']],
  10: [['seizure-extension', '查扣延期']],
  11: [['seizure-disposal', '查扣处']],
  12: [['cut-off-notice', '停供通']],
  13: [['cut-off-decision', '停供决']],
  14: [['restoration-notice', '恢复通']],
  15: [['inquiry-notice', '询']],
  16: [['inquiry-record', null]],
  17: [['survey-record', '勘']],
  18: [['sampling-certificate', '抽']],
  19: [['preservation-approval', '先保审']],
  20: [['preservation-notice', '先保通']],
  21: [['preservation-disposal-approval', '先保处审']],
  22: [['preservation-disposal-decision', '先保处']],
  23: [['appraisal-request', '鉴']],
  24: [['penalty-notice', '罚告']],
  25: [['defence-record', null]],
  26: [['hearing-notice', '听告']],
  27: [['hearing-appointment', '听通']],
  28: [['hearing-record', null]],
  29: [['hearing-report', '听报']],
  30: [['case-proposal', '处呈']],
  31: [['discussion-record', '罚集']],
  '32, 33': [
    ['summary-decision-organisation', '罚当'],
    ['summary-decision-person', '罚当'],
  ],
  '34, 35': [
    ['decision-organisation', '罚'],
    ['decision-person', '罚'],
  ],
  36: [['payment-urging', '催']],
  37: [['surcharge-decision', '加罚']],
  '38, 39': [
    ['deferral-approval', '缴审'],
    ['deferral-grant', '缴批'],
  ],
  40: [['service-return', '回']],
  41: [
    ['enforcement-urging', '执行催告'],
    ['compliance-urging', '执行催告'],
  ],
  42: [['court-application', '强执']],
  '43, 44': [
    ['transfer-approval', '移审'],
    ['transfer-letter', '移'],
  ],
  45: [['extension-approval', '案延']],
  46: [['closing-approval', '结']],
  47: [['file-cover', '案']],
  48: [['file-index', null]],
  法制审核意见书: [['review-opinion', '法审']],
  不予行政处罚决定书: [['no-penalty-decision', '不罚']],
  涉嫌犯罪案件移送书: [['crime-transfer-letter', '罪移']],
  不予受理听证通知书: [['hearing-refusal', '听不']],
  送达地址确认书: [['service-address-confirmation', null]],
  '行政检查通知书、审批表': [
    ['inspection-notice', '检通'],
    ['inspection-approval', '检审'],
  ],
  首次违法改正承诺书: [['first-violation-promise', null]],
  备考表: [['file-note', null]],
  撤回公示说明: [['withdrawal-note', null]],
  回避决定书: [['recusal-decision', '避']],
};

describe('the official set of forms', () => {
  const issued = new Set(
    Object.values(procedureVersions).flatMap(({ actions }) =>
      Object.values(actions).flatMap(({ documents = [] }) => documents.map(({ template }) => template)),
    ),
  );

  it('is whole: forty-eight forms and the ten they lack', () => {
    const numbers = Object.keys(official).flatMap((form) => form.match(/\d+/g) ?? []);
    expect(numbers.map(Number).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 48 }, (_, at) => at + 1));
    expect(Object.keys(official).filter((form) => !/\d/.test(form))).toHaveLength(10);
  });

  it.each(Object.entries(official))('%s is a paper that some action issues, in the series of its word', (_, papers) => {
    for (const [template, kind] of papers) {
      expect(documentTitles[template]).toBeTruthy();
      expect([template, documentKinds[template]]).toEqual([template, kind]);
      expect([template, issued.has(template)]).toEqual([template, true]);
    }
  });

  it('shares a series among papers of one name alone', () => {
    const series = new Map<string, string[]>();
    for (const [template, kind] of Object.entries(documentKinds))
      if (kind !== null)
        series.set(kind, [...(series.get(kind) ?? []), (documentTitles[template] ?? '').replace(/（[^）]*）|按日连续|行政/g, '')]);
    for (const [kind, titles] of series) expect([kind, new Set(titles).size]).toEqual([kind, 1]);
  });
});
