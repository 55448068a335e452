import { Type } from 'typebox';
import { acl, wsl } from '../../cite.ts';
import { choice, day, file, form, line, officers, text } from '../../form-parts/fields.ts';
import { links } from '../../form-parts/links.ts';
import { party } from '../../form-parts/party.ts';
import { member } from '../../member.ts';

/** 拒不执行: opens the case; the decision that is refused stands in another one. */
export const openCutOff = member({
  action: {
    id: 'open-cut-off',
    title: '登记拒不执行停产停业等决定',
    says: '单位拒不执行停产停业、停止施工、停止使用决定，需要通知停止供电、停止供应民用爆炸物品强制履行的，登记情况，案卷自此开始。',
    articles: [wsl(70, 1), acl(34)],
    who: { roles: ['officer'], officers: 2, certificate: true },
    form: form({
      officers: officers({ description: '本案承办人，不得少于两人，应当包括本人。' }),
      caseName: line('案由', { 'x-hint': '单位名称加事由，例如：某公司拒不执行停产停业决定停止供电案。' }),
      party: party({ 'x-fact': 'party' }),
      discoveredOn: day('发现日期'),
      summary: text('拒不执行的情况', {
        'x-hint': '写明原决定的文号、送达日期和要求，单位何时、怎样继续生产作业，怎样发现、有什么证据（安全生产法70条1款）。',
      }),
      capacity: choice('执法身份', { own: '本机关执法人员', entrusted: '受委托的乡镇、街道或者其他组织' }),
      links: links({ 'x-fact': 'links', description: '关联作出停产停业、停止施工、停止使用决定的案件。' }),
      stopDecision: Type.Optional(
        Type.Object(
          { number: line('文号'), decidedOn: day('决定日期'), copy: file('决定书复制件') },
          {
            title: '不在本系统的停产停业等决定',
            description: '决定不是在本系统中作出的填写；已关联案件的不填。',
            additionalProperties: false,
          },
        ),
      ),
    }),
    remembers: {
      caseName: '/caseName',
      matter: { value: 'QZ-WSL-070' },
      party: '/party',
      discoveredOn: '/discoveredOn',
      handlers: '/officers',
      stopDecision: '/stopDecision',
      links: { from: '/links', as: 'list' },
    },
    handles: true,
  },
  step: {
    opens: true,
    from: {},
    articles: [wsl(70, 1)],
    must: [
      {
        articles: [acl(17, 1), acl(34)],
        test: { field: '/capacity', in: ['own'] },
        says: '行政强制由有权的行政机关实施，受委托组织不得实施。请由本机关执法人员办理。',
      },
      { articles: [wsl(70, 1)], test: { condition: 'date-not-in-future', with: { at: '/discoveredOn' } }, says: '发现日期不得晚于今天。' },
    ],
    moves: [{ track: 'main', to: 'registered' }],
  },
});
