import { Type } from 'typebox';
import { acl } from '../cite.ts';
import { choice, mayLine, type Notes } from './fields.ts';
import type { Requirement } from '../vocabulary.ts';

/** 处理 (强制法 21, 27, 28, 46 Ⅲ), thing by thing. */
export const disposals = {
  released: '解除查封、扣押，退还当事人',
  confiscated: '依据处罚决定没收',
  destroyed: '依法销毁',
  transferred: '随案移送司法机关',
  auctioned: '依法拍卖抵缴罚款',
} as const;

export const disposalResults = (notes: Notes = {}) =>
  Type.Array(
    Type.Object(
      {
        item: Type.Integer({ title: '清单序号', minimum: 1, maximum: 200 }),
        result: choice('处理', disposals),
        basis: mayLine('依据', { 'x-hint': '销毁的写明规定应当销毁的法律、行政法规条款；没收的写明处罚决定书文号。' }),
      },
      { title: '处理', additionalProperties: false },
    ),
    { title: '处理决定', minItems: 1, maxItems: 200, ...notes },
  );

/** What each way of disposing needs besides a head's word. */
export const disposalGates: readonly Requirement[] = [
  { articles: [acl(27), acl(24, 3)], test: { condition: 'disposal-names-things' }, says: '处理的物项与清单不符。' },
  { articles: [acl(27)], test: { condition: 'confiscated-by-penalty' }, says: '没收应当以行政处罚决定为依据。' },
  { articles: [acl(27)], test: { condition: 'destruction-has-basis' }, says: '销毁应当有法律、行政法规的规定。' },
  { articles: [acl(21)], test: { condition: 'transferred-with-case' }, says: '违法行为涉嫌犯罪移送司法机关的，查封、扣押的财物一并移送。' },
  { articles: [acl(46, 3), acl(48)], test: { condition: 'auctioned-for-fine' }, says: '拍卖抵缴罚款的条件不具备。' },
];
