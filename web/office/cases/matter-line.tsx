import type { CasePage } from '#contract/office/index.ts';
import { Articles } from '../../ui/articles.tsx';
import { CitedAsOf } from '../../ui/as-of.tsx';

/** 执法事项: what is violated and what it is punished by, as it was on the day of the conduct. */
export function MatterLine({ matter }: { readonly matter: NonNullable<CasePage['matter']> }) {
  return (
    <p className="faint matter-line">
      <CitedAsOf day={matter.conductOn} about="substance">
        违反 <Articles of={matter.violated} />
        ；处罚依据 <Articles of={[matter.basis]} />
      </CitedAsOf>
    </p>
  );
}
