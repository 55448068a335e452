import { wsl } from '../../cite.ts';
import { choice, day, files, form, line, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const proposeClosure = member({
  action: {
    id: 'propose-closure',
    title: '提请政府关闭',
    says: '生产经营单位有法定情形的，提请地方人民政府予以关闭。',
    articles: [wsl(113), wsl(115)],
    who: { roles: ['principal-head'] },
    form: form({
      ground: choice('情形', {
        repeated: '存在重大事故隐患，一百八十日内三次或者一年内四次受到处罚',
        'still-unsafe': '经停产停业整顿仍不具备安全生产条件',
        accident: '不具备安全生产条件，导致发生重大、特别重大事故',
        defiant: '拒不执行停产停业整顿决定',
      }),
      penalties: text('历次处罚', {
        maxLength: 5000,
        'x-hint': '逐次写明决定书文号、日期和内容；与本项情形无关的填“/”。',
        'x-words': ['/'],
      }),
      hazard: text('重大事故隐患等情况', {
        maxLength: 5000,
        'x-hint': '写明隐患部位和判定依据、停产停业整顿与复查的结果、仍不具备的安全生产条件及其证据（安全生产法113条）。',
      }),
      government: line('提请的人民政府'),
      sentOn: day('提请日期'),
      request: text('提请事项', { maxLength: 3000, 'x-words': ['提请予以关闭，并由有关部门依法吊销其有关证照。'] }),
      material: files('提请文件'),
    }),
    volume: 'internal',
  },
  step: {
    from: { main: ['decided', 'closing-proposed', 'closed', 'archived'], closure: ['none'], validity: ['in-force'] },
    articles: [wsl(113)],
    must: [
      {
        articles: [wsl(113, 1, 1)],
        test: { any: [{ not: { field: '/ground', in: ['repeated'] } }, { not: { condition: 'closure-not-due' } }] },
        says: '处罚次数没有达到一百八十日内三次或者一年内四次。',
      },
      { articles: [wsl(113)], test: { condition: 'date-not-in-future', with: { at: '/sentOn' } }, says: '提请日期不得晚于今天。' },
    ],
    moves: [{ track: 'closure', to: 'proposed' }],
  },
});
