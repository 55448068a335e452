import { Type } from 'typebox';
import { all, haz } from '../../cite.ts';
import { day, form, remark } from '../../form-parts/fields.ts';
import { licenceMatters } from '../../matters/other.ts';
import { member } from '../../member.ts';

const templates = { 'XK-FW-019-2': 'certificate-fireworks-retail', 'XK-HAZ-035': 'certificate-hazardous-chemicals' } as const;

export const issueCertificate = member({
  action: {
    id: 'issue-certificate',
    title: '制作许可证件',
    says: '按决定制作加盖印章的许可证件，编号并印制二维码；自决定之日起十个工作日内颁发、送达。',
    articles: [all(39, 1), all(44)],
    who: { roles: ['window-clerk'] },
    form: form({
      issuedOn: day('发证日期'),
      validUntil: day('有效期至', { 'x-fact': 'validUntil' }),
      copies: Type.Integer({ title: '副本份数', minimum: 0, maximum: 9, default: 1 }),
      informed: remark('通报生态环境主管部门和公安机关的情况', {
        description: '颁发危险化学品经营许可证的填写（危险化学品安全管理条例35条2款）。',
        'x-hint': '写明向同级哪些部门、何时、用什么方式通报；其他许可不填。',
      }),
      note: remark('备注', {
        description: '换发的，写明收回的原证。',
        'x-hint': '写作废、补发等印制情况；许可的内容以决定为准，不在这里增改。',
      }),
    }),
    remembers: {
      certificateIssuedOn: '/issuedOn',
      certificateName: licenceMatters.map(({ id, licence }) => ({
        value: licence.certificate.title,
        when: { fact: 'matter', in: [id] },
      })),
    },
    documents: Object.entries(templates).map(([matter, template]) => ({
      template,
      when: { fact: 'matter', in: [matter] },
      numberAs: 'certificateNumber',
    })),
  },
  step: {
    from: { main: ['granted', 'in-force'], certificate: ['due'] },
    articles: [all(44)],
    must: [
      { articles: [all(39)], test: { condition: 'date-is-today', with: { at: '/issuedOn' } }, says: '发证日期应当是今天。' },
      {
        articles: [haz(35, 2)],
        test: { any: [{ not: { fact: 'matter', in: ['XK-HAZ-035'] } }, { not: { field: '/informed', in: [null, ''] } }] },
        says: '颁发危险化学品经营许可证的情况应当及时向同级生态环境主管部门和公安机关通报，请写明怎样通报。',
      },
      { gate: 'LG9', articles: [all(39)], test: { condition: 'last-day-as-decided' }, says: '证件的有效期应当与决定一致。' },
    ],
    moves: [{ track: 'certificate', to: 'issued' }],
  },
});
