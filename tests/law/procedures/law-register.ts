import { someFile } from '../forms.ts';
import type { Usual } from './usual.ts';

export const lawRegister: Usual = {
  matter: null,
  road: [['open-laws'], ['import-statute']],
  signers: { 'open-laws': 'shen', 'import-statute': 'shen', 'end-statute': 'shen', 'withdraw-statute': 'shen' },
  forms: {
    'open-laws': () => ({ reason: '设立' }),
    'import-statute': () => ({
      original: someFile,
      textDigest: 'cd'.repeat(32),
      articles: 7,
      law: 'DENG2010',
      family: 'DENG',
      title: '示例区灯笼管理条例',
      shortTitle: '灯笼条例',
      version: '2010-03-01通过',
      enactedOn: '2010-03-01',
      effectiveFrom: '2010-05-01',
      citedBy: 'article',
      source: '示例',
      compared: true,
    }),
    'end-statute': () => ({ law: 'DENG2010', effectiveTo: '2024-07-31', ground: '示例区人大常委会公告第9号' }),
    'withdraw-statute': () => ({ law: 'DENG2010', reason: '文件有误' }),
  },
};
