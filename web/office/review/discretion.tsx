import { Alert } from 'antd';
import { calculationIn, deviationsOf, reasonIn } from '#law/discretion/deviation.ts';
import { figuresOf } from '#law/conditions/draft-at-hand.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import { LikeCasesBeside } from '../discretion/like-cases.tsx';
import { RangeBar } from '../discretion/range-bar.tsx';
import { isObject } from '../forms/node.ts';

/** What the reviewer weighs under 裁量基准运用是否适当: the range, where the amount stands in it, and what was done in like cases. */
export function Discretion({ draft, caseId }: { readonly draft: unknown; readonly caseId: string }) {
  if (!isObject(draft)) return null;
  const kept = calculationIn(draft as JsonObject);
  if (kept === null) return null;
  const { partyKind, grade, fineYuan, fineBaseYuan } = figuresOf(draft as JsonObject);
  const deviations = deviationsOf(draft as JsonObject);
  const [statutory] = Array.isArray(kept['lines']) ? kept['lines'].filter(isObject) : [];
  return (
    <>
      {deviations.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`偏离裁量基准：${deviations.join('')}`}
          description={`承办人说明的理由：${reasonIn(draft as JsonObject)}。请在“裁量基准运用是否适当”中写明审核意见。`}
        />
      )}
      <RangeBar
        from={Number(statutory?.['from'])}
        to={Number(statutory?.['to'])}
        least={Number(kept['least'])}
        most={Number(kept['most'])}
        fine={fineYuan}
      />
      <LikeCasesBeside
        matter={String(kept['matter'])}
        step={Number(kept['step'])}
        party={partyKind}
        grade={grade}
        fine={fineYuan}
        base={fineBaseYuan}
        except={caseId}
      />
    </>
  );
}
