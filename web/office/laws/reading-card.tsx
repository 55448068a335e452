import { useQuery } from '@tanstack/react-query';
import { Alert, Radio, Select } from 'antd';
import type { LawReading } from '#contract/office/index.ts';
import { questions } from '../server/questions.ts';
import { ArticleText } from './article-text.tsx';
import { spanText } from './version-marks.tsx';

interface Props {
  readonly reading: LawReading;
  readonly chosen: number;
  readonly onChosen: (at: number) => void;
  readonly onChooseOther: (law: string) => void;
}

const kinds = { known: '台账中的版本', 'new-version': '新版本', 'new-statute': '新的法规' } as const;

/** What was read from the file: how much, what is odd, how it begins and ends, and which version it may be. */
export function ReadingCard({ reading, chosen, onChosen, onChooseOther }: Props) {
  const { title, history, articles, chapters, sections, characters, oddities, first, last } = reading;
  return (
    <section aria-label="读出的正文" className="reading">
      <h2>读出的正文</h2>
      <dl className="rows">
        <div className="row">
          <dt>名称</dt>
          <dd>{title || '（没有找到）'}</dd>
        </div>
        <div className="row">
          <dt>规模</dt>
          <dd>
            {chapters > 0 && `${chapters} 章 `}
            {sections > 0 && `${sections} 节 `}
            {articles} 条，{characters} 字
          </dd>
        </div>
        <div className="row">
          <dt>沿革</dt>
          <dd>{history.length > 0 ? history.map((line) => <div key={line}>{line}</div>) : '（没有找到）'}</dd>
        </div>
        <div className="row">
          <dt>日期</dt>
          <dd>
            最近一次公布或者修改 {reading.enactedOn ?? '不详'}，施行 {reading.effectiveFrom ?? '不详'}
          </dd>
        </div>
      </dl>
      {oddities.length > 0 ? (
        <Sentences type="warning" title={`请先核对以下 ${oddities.length} 处`} sentences={oddities} />
      ) : (
        <Alert type="success" showIcon title="条号、项号连续，没有发现异常。" style={{ marginBottom: 8 }} />
      )}
      <details>
        <summary>首尾两条</summary>
        {first && <ArticleText article={first} />}
        {last && <ArticleText article={last} />}
      </details>
      <Proposals reading={reading} chosen={chosen} onChosen={onChosen} onChooseOther={onChooseOther} />
    </section>
  );
}

function Proposals({ reading: { proposals }, chosen, onChosen, onChooseOther }: Props) {
  const against = proposals[chosen]?.against ?? [];
  return (
    <>
      <h2>这是哪一部法规的哪一个版本</h2>
      <Radio.Group className="proposals" aria-label="版本" value={chosen} onChange={(event) => onChosen(Number(event.target.value))}>
        {proposals.map(({ law, kind, says, version }, at) => (
          <Radio key={`${law}-${kind}-${says}`} value={at}>
            <strong>{kinds[kind]}</strong> {law} {version && `《${version.title}》${version.version}（${spanText(version)}）`}
            <span className="faint">　{says}</span>
          </Radio>
        ))}
      </Radio.Group>
      <OtherVersion onChosen={onChooseOther} />
      {against.length > 0 && <Sentences type="warning" title="与本系统的引用和核对过的条款相比" sentences={against} />}
    </>
  );
}

/** None of the proposals: any version the library knows. */
function OtherVersion({ onChosen }: { readonly onChosen: (law: string) => void }) {
  const laws = useQuery(questions.laws({}));
  return (
    <p>
      <Select
        aria-label="选择台账中的其他版本"
        placeholder="都不是：选择台账中的其他版本"
        showSearch={{ optionFilterProp: 'label' }}
        value={null}
        options={(laws.data?.laws ?? []).map(({ law, title, version }) => ({ value: law, label: `${law} ${title} ${version}` }))}
        onChange={(law: string | null) => law && onChosen(law)}
        style={{ width: 'min(480px, 100%)' }}
      />
    </p>
  );
}

function Sentences({
  type,
  title,
  sentences,
}: {
  readonly type: 'warning' | 'info';
  readonly title: string;
  readonly sentences: readonly string[];
}) {
  return (
    <Alert
      type={type}
      showIcon
      title={title}
      description={
        <ul className="sentences">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      }
      style={{ marginBottom: 8 }}
    />
  );
}
