import { Type } from 'typebox';
import { choice, mayLine } from './fields.ts';

const partyKinds = { organisation: '法人或者其他组织', 'individual-business': '个体工商户', citizen: '公民' } as const;

/** An organisation has neither age nor sex (处罚法 30, 31). */
const ofPersons = { 'x-only-where': { kind: ['individual-business', 'citizen'] } } as const;

/** 当事人. Identity numbers are sensitive personal information (个保法 28): never shown outside the case file. */
export const party = (notes: { readonly 'x-fact'?: string } = {}) =>
  Type.Object(
    {
      kind: choice('当事人类型', partyKinds),
      name: Type.String({ title: '名称或者姓名', minLength: 1, maxLength: 200 }),
      uscc: Type.Optional(
        Type.String({
          title: '统一社会信用代码',
          description: '法人、其他组织和个体工商户填写，18 位，系统核对校验码。',
          format: 'uscc',
          maxLength: 18,
        }),
      ),
      idNumber: Type.Optional(
        Type.String({
          title: '公民身份号码',
          description: '公民和个体工商户经营者填写，只留存于案卷，不公示。',
          format: 'citizen-id',
          maxLength: 18,
          ...ofPersons,
        }),
      ),
      legalRepresentative: mayLine('法定代表人或者负责人'),
      position: mayLine('职务'),
      sex: Type.Optional(choice('性别', { male: '男', female: '女' }, ofPersons)),
      age: Type.Optional(Type.Integer({ title: '年龄', minimum: 0, maximum: 130, ...ofPersons })),
      capacity: Type.Optional(
        choice(
          '责任能力',
          {
            full: '成年且精神正常',
            minor: '已满十四周岁不满十八周岁',
            child: '不满十四周岁',
            incapable: '违法时不能辨认或者不能控制自己行为的精神病人、智力残疾人',
            reduced: '尚未完全丧失辨认或者控制能力的精神病人、智力残疾人',
          },
          ofPersons,
        ),
      ),
      address: Type.String({ title: '住所或者住址', minLength: 1, maxLength: 300 }),
      postcode: mayLine('邮政编码'),
      phone: mayLine('联系电话'),
    },
    { title: '当事人', additionalProperties: false, 'x-widget': 'party', ...notes },
  );
