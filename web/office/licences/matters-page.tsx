import { limits } from '#law/limits/index.ts';
import type { LicenceMaterial } from '#law/matters/licence-terms.ts';
import { type LicenceMatter, licenceMatters } from '#law/matters/other.ts';
import { Table } from 'antd';
import { Articles } from '../../ui/articles.tsx';
import { Mark } from '../../ui/mark.tsx';
import { dayIn } from '../../ui/moment.ts';
import { PageHead } from '../frame/page-head.tsx';
import { useSignedIn } from '../session/signed-in.tsx';

/** 许可事项公示 (许可法 30 Ⅰ): conditions, materials, limit and fee of each matter, as the procedure itself goes by them. */
export function LicenceMattersPage() {
  return (
    <>
      <PageHead
        title="许可事项和材料"
        says="办公场所应当公示的事项、依据、条件、程序、期限和材料目录。没有列在这里的材料，不得要求申请人提供；办理不收费。"
      />
      {licenceMatters.map((matter) => (
        <MatterTerms key={matter.id} matter={matter} />
      ))}
    </>
  );
}

function MatterTerms({ matter }: { readonly matter: LicenceMatter }) {
  const { licence, basis } = matter;
  return (
    <section className="sheet licence-matter" aria-labelledby={matter.id}>
      <h2 id={matter.id}>{matter.name}</h2>
      <dl className="terms">
        <dt>依据</dt>
        <dd>
          <Articles of={[basis]} />
          <Replaced matter={matter} />
        </dd>
        <dt>权限</dt>
        <dd>{matter.level}</dd>
        <dt>决定期限</dt>
        <dd>
          <Term matter={matter} />
        </dd>
        <dt>证件</dt>
        <dd>
          {licence.certificate.title} <Articles of={licence.certificate.articles} />{' '}
          {!licence.certificate.verified && <Mark mood="warn">证件记载事项待核</Mark>}
        </dd>
        <dt>收费</dt>
        <dd>不收费（许可法58条）</dd>
        {licence.beyond.length > 0 && (
          <>
            <dt>不由本机关办理</dt>
            <dd>
              {licence.beyond.map(({ field, says, organ, articles }) => (
                <div key={field}>
                  {says}：向{organ}申请 <Articles of={articles} />
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
      <h3>许可条件</h3>
      <ol>
        {licence.conditions.map(({ id, text, articles, seen }) => (
          <li key={id}>
            {text} <span className="faint">（{seen === 'papers' ? '书面审查' : seen === 'site' ? '现场核查' : '书面审查和现场核查'}）</span>{' '}
            <Articles of={articles} />
          </li>
        ))}
      </ol>
      <h3>申请材料</h3>
      <Table<LicenceMaterial>
        rowKey="id"
        size="small"
        pagination={false}
        scroll={{ x: 680 }}
        dataSource={[...licence.materials]}
        columns={[
          {
            title: '材料',
            key: 'name',
            width: '34%',
            render: (_, { name, verified }) => (
              <>
                {name} {!verified && <Mark mood="warn">待核</Mark>}
              </>
            ),
          },
          { title: '来源', dataIndex: 'source', key: 'source' },
          { title: '份数', dataIndex: 'copies', key: 'copies', width: 60 },
          {
            title: '必要性',
            key: 'necessity',
            width: 90,
            render: (_, { necessity }) => (necessity === 'required' ? '必要' : '涉及的才提交'),
          },
          { title: '依据', key: 'articles', width: 170, render: (_, { articles }) => <Articles of={articles} /> },
        ]}
      />
    </section>
  );
}

const units = { workingDay: '个工作日', calendarDay: '日', month: '个月', year: '年', hour: '小时' } as const;

function Term({ matter: { licence, dayKind } }: { readonly matter: LicenceMatter }) {
  const limit = limits[licence.limit];
  if (!limit || typeof limit.length !== 'number') return null;
  return (
    <>
      自{limit.trigger}起 {limit.length} {units[limit.unit]} <Articles of={limit.articles} />{' '}
      <span className="faint">听证、检验、检测、鉴定和专家评审的时间不计入。{dayKind}</span>
    </>
  );
}

/** The text it rests on is no longer in force: everything taken from it has to be checked against what came instead. */
function Replaced({ matter: { licence, note } }: { readonly matter: LicenceMatter }) {
  const { now } = useSignedIn();
  const validTo = limits[licence.limit]?.validTo;
  if (validTo === undefined || dayIn(now) <= validTo) return null;
  return (
    <>
      {' '}
      <Mark mood="warn">待核</Mark> <span className="faint">{note}</span>
    </>
  );
}
