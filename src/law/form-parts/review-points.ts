import { Type } from 'typebox';
import { choice } from './fields.ts';

/** The eight things legal review looks at (SEED28 四（十）), in its order. */
export const reviewPoints = {
  subject: '执法主体是否合法，执法人员是否具备资格',
  procedure: '执法程序是否合法',
  facts: '案件事实是否清楚，证据是否合法充分',
  law: '适用法律、法规、规章是否准确',
  discretion: '裁量基准运用是否适当',
  powers: '是否超越法定权限、滥用职权或者明显不当',
  papers: '执法文书是否完备、规范',
  crime: '违法行为是否涉嫌犯罪、需要移送司法机关',
} as const;

const point = (title: string, hint: string) =>
  Type.Object(
    {
      result: choice('结论', { ok: '没有问题', problem: '存在问题', 'not-applicable': '不涉及' }),
      evidence: Type.Array(Type.String({ minLength: 1, maxLength: 100 }), {
        title: '所依据的案卷材料',
        description: '写环节序号或者文书文号，至少一项；“不涉及”的可以不填。',
        maxItems: 30,
      }),
      note: Type.Optional(Type.String({ title: '说明', maxLength: 2000, 'x-widget': 'textarea', 'x-hint': hint })),
    },
    { title, additionalProperties: false },
  );

export const pointsOfReview = () =>
  Type.Object(
    {
      subject: point(reviewPoints.subject, '写明核对了哪些执法证件、有效期和职权依据；委托执法的，核对委托书的事项和期限。'),
      procedure: point(reviewPoints.procedure, '对照时间顺序核对启动、取证、告知、听取意见、听证和各项期限，写明缺了哪一步或者逾期几日。'),
      facts: point(reviewPoints.facts, '逐个要件写明由哪份证据证明，指出相互矛盾、只有孤证或者取得方式不合法的地方。'),
      law: point(reviewPoints.law, '核对所引条、款、项和行为发生时有效的版本；新旧规定不同的，写明比较的结果。'),
      discretion: point(reviewPoints.discretion, '写明适用的基准和档次、所考虑的情节有无证据，与同类案件相比是否畸轻畸重。'),
      powers: point(reviewPoints.powers, '写明事项、地域、级别和种类是否在法定权限内，目的是否正当；超越的，写明应当由谁办理。'),
      papers: point(reviewPoints.papers, '写明缺少或者有误的文书、签名、日期和文号；前后不一致的，指出两处所在。'),
      crime: point(reviewPoints.crime, '写明对照了哪一罪名和追诉标准；认为涉嫌犯罪的，写明应当移送的事实和证据。'),
    },
    { title: '审核要点', additionalProperties: false, 'x-widget': 'review-points' },
  );

/** 审核意见 A to G (DOMAIN: A and B pass; C to G are problems to be answered item by item). */
export const opinions = {
  A: '同意',
  B: '同意，文书需要修改',
  C: '事实不清、证据不足，补充调查',
  D: '适用法律或者裁量不当，予以纠正',
  E: '程序违法，予以纠正或者重做',
  F: '超越权限，移送有权机关',
  G: '涉嫌犯罪，移送公安机关',
} as const;
