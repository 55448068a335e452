import { Type } from 'typebox';
import { all } from '../../cite.ts';
import { choice, day, files, form, line, mayLine, remark, yes } from '../../form-parts/fields.ts';
import { only } from '../../form-parts/licence-acts.ts';
import { channel } from '../../form-parts/licence-intake.ts';
import { materials } from '../../form-parts/licence-materials.ts';
import { party } from '../../form-parts/party.ts';
import { licenceMatters } from '../../matters/other.ts';
import { named } from '../../form-parts/named.ts';
import { member } from '../../member.ts';

const matters = Object.fromEntries(licenceMatters.map(({ id, name }) => [id, name]));

/** 许可申请: opens the file of a licence, in which everything that ever happens to it is kept. */
export const applyForLicence = member({
  action: {
    id: 'apply-for-licence',
    title: '登记许可申请',
    says: '登记收到的许可申请和申请材料，出具收件凭证；窗口、信函、电子邮件、网上收到的都在这里登记。',
    articles: [all(29), all(32, 2)],
    who: { roles: ['window-clerk'] },
    form: form({
      act: only('grant'),
      matter: choice('许可事项', { ...matters, other: '其他事项' }),
      caseName: line('事项名称', { 'x-hint': '申请人名称加许可事项，例如：某商店申请烟花爆竹经营（零售）许可。' }),
      party: party(),
      agent: mayLine('委托代理人', { description: '可以委托代理人提出申请（许可法29条2款）。' }),
      contact: line('联系人和电话'),
      channel: channel(),
      receivedOn: day('收到日期', { description: '邮寄的为寄达之日，网上的为进入系统之日。' }),
      premises: line('拟经营场所', { maxLength: 300 }),
      storage: yes('带有危险化学品储存设施', { description: '烟花爆竹零售选“否”。', default: false }),
      toxic: yes('经营剧毒化学品', { default: false }),
      precursor: yes('经营易制爆危险化学品', { default: false }),
      materials: materials('收到的材料'),
      corrected: remark('当场更正', {
        description: '可以当场更正的错误允许申请人当场更正（许可法32条1款3项），写明更正的内容。',
        'x-hint': '写明哪一栏由什么改为什么，由申请人在更正处签名或者盖章；没有的不填。',
      }),
      progressCode: Type.String({
        title: '办理进度查询码',
        description: '由系统生成，印在收件凭证上，申请人凭此查询进度。',
        'x-widget': 'fresh-code',
        pattern: '^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$',
        maxLength: 14,
      }),
      note: remark('备注', {
        'x-hint': '写收件时的其他情况，例如来件破损、代办人身份的核对、申请人要求保密的材料；需要补正的另行一次告知。',
      }),
      files: files('申请材料电子件'),
    }),
    remembers: {
      act: '/act',
      matter: '/matter',
      caseName: '/caseName',
      party: '/party',
      contact: '/contact',
      namedPersons: named('/agent', '/contact'),
      progressCode: '/progressCode',
      premises: '/premises',
      storage: '/storage',
      toxic: '/toxic',
      precursor: '/precursor',
      licenceKind: { value: '普通' },
      received: { from: '/receivedOn', as: { under: '/act' } },
      materials: { from: '/materials', as: { under: '/act' } },
    },
    recordings: [{ item: 'AV25', level: 'may' }],
    documents: [{ template: 'licence-application' }, { template: 'licence-receipt', numberAs: 'receiptNumber' }],
  },
  step: {
    opens: true,
    from: {},
    articles: [all(29)],
    must: [{ articles: [all(29)], test: { condition: 'date-not-in-future', with: { at: '/receivedOn' } }, says: '收到日期不得晚于今天。' }],
    moves: [{ track: 'main', to: 'received' }],
  },
});
