import { useQuery } from '@tanstack/react-query';
import { Alert, Select } from 'antd';
import { useEffect } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { LawPage as Page } from '#contract/office/index.ts';
import { momentText } from '../../ui/moment.ts';
import { ButtonLink } from '../frame/button-link.tsx';
import { JustDone } from '../cases/just-done.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { Nothing, Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';
import { LawText } from './law-text.tsx';
import { UsedBy } from './used-by.tsx';
import { spanText, VersionMarks } from './version-marks.tsx';

export function LawRoute() {
  const { code = '' } = useParams();
  const page = useQuery(questions.law(code));
  return <Shown query={page}>{(answer) => <LawView key={code} page={answer} />}</Shown>;
}

/** A statute in one version: its contents, its text, the other versions, and what rests on each article. */
function LawView({ page }: { readonly page: Page }) {
  const { version, against } = page;
  const [search] = useSearchParams();
  const [article, on] = [search.get('article'), search.get('on')];
  useEffect(() => {
    if (article) document.getElementById(`article-${article}`)?.scrollIntoView({ block: 'start' });
  }, [article]);
  return (
    <>
      <PageHead
        title={version.title}
        says={[version.number, version.version, spanText(version)].filter(Boolean).join('　')}
        extra={
          <>
            <VersionMarks version={version} />
            <VersionSwitch page={page} />
            {against && <ButtonLink to={`/laws/${version.law}/impact?against=${against}`}>法规变动影响</ButtonLink>}
          </>
        }
      />
      <JustDone />
      <OtherDay page={page} on={on} />
      {page.articles.length > 0 ? <LawText page={page} article={article} /> : <NoText page={page} />}
      <Origin page={page} />
    </>
  );
}

function VersionSwitch({ page: { version, versions } }: { readonly page: Page }) {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  if (versions.length < 2) return null;
  return (
    <Select
      aria-label="切换版本"
      value={version.law}
      options={versions.map((one) => ({ value: one.law, label: `${one.version}（${spanText(one)}${one.hasText ? '' : '，正文未导入'}）` }))}
      onChange={(law) => void navigate(`/laws/${law}${search.get('article') ? `?article=${search.get('article')}` : ''}`)}
      popupMatchSelectWidth={false}
      style={{ width: 'min(340px, 100%)' }}
    />
  );
}

/** The reader came for a day on which another version was in force. */
function OtherDay({ page: { version, versions }, on }: { readonly page: Page; readonly on: string | null }) {
  if (!on || !/^\d{4}-\d{2}-\d{2}$/.test(on)) return null;
  const within = version.effectiveFrom <= on && (version.lastDay === null || on <= version.lastDay);
  if (within) return <p className="faint">{on} 施行的就是这一版本。</p>;
  const other = versions.find(({ effectiveFrom, lastDay }) => effectiveFrom <= on && (lastDay === null || on <= lastDay));
  return (
    <Alert
      type="warning"
      showIcon
      className="other-day"
      title={other ? `${on} 施行的是 ${other.version}，不是这一版本。` : `${on} 时这一版本不在施行，法规库中也没有当日施行的版本。`}
      action={other && <ButtonLink to={`/laws/${other.law}?on=${on}`}>看当日的版本</ButtonLink>}
    />
  );
}

function NoText({ page: { version, uses } }: { readonly page: Page }) {
  return (
    <>
      <Nothing
        says={`正文未导入。${version.articles === null ? '' : `这一版本共 ${version.articles} 条。`}本系统有 ${uses.length} 处引用它。`}
      >
        <p className="faint">请政策法规科从国家法律法规数据库等公布渠道取得正文，在“法规库—导入法规正文”中导入。</p>
      </Nothing>
      {uses.length > 0 && <UsedBy uses={uses} />}
    </>
  );
}

function Origin({ page: { imported } }: { readonly page: Page }) {
  if (!imported) return null;
  const { at, by, source, original, digest } = imported;
  return (
    <footer className="law-origin faint">
      来源：{source}。{momentText(at)} 由 {by} 导入，原文件 <a href={`/api/files/${original.sha256}`}>{original.name}</a>。正文 SHA-256{' '}
      <code>{digest}</code>
    </footer>
  );
}
