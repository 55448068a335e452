import { gbf54 } from '../../cite.ts';
import { form, line } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const openInspectionItems = member({
  action: {
    id: 'open-inspection-items',
    title: '设立检查事项清单',
    says: '设立本机关的行政检查事项清单，事项的增改、公布、取消逐次写入。',
    articles: [gbf54],
    who: { roles: ['publisher', 'deputy-head'] },
    form: form({ reason: line('说明', { maxLength: 500, 'x-words': ['清理本机关行政检查事项，建立清单。'] }) }),
  },
  step: { opens: true, from: {}, articles: [gbf54], must: [], moves: [{ track: 'main', to: 'open' }] },
});
