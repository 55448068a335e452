import { Type } from 'typebox';

/** 抽取编号, chosen by the office (UUID). */
export const drawId = (title = '抽取编号') =>
  Type.String({
    title,
    description: '由系统生成。',
    pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
    minLength: 36,
    maxLength: 36,
  });

/** SHA-256 in hex, or 32 secret bytes in hex. */
export const hex32 = (title: string, description: string) =>
  Type.String({ title, description, pattern: '^[0-9a-f]{64}$', minLength: 64, maxLength: 64 });
