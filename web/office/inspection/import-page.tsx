import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Input, Modal, Progress, Table } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { RegisterPage } from '#contract/office/index.ts';
import { Mark } from '../../ui/mark.tsx';
import { Faults } from '../actions/faults.tsx';
import { useSigning } from '../actions/use-signing.ts';
import { type FormNode, nodeAt } from '../forms/node.ts';
import { ButtonLink } from '../frame/button-link.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { Nothing, Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';
import { missingColumns, type ReadRow, rowsIn, templateHeadings } from './enterprise-rows.ts';
import { readTable, TableProblem } from './table-file.ts';

const action = 'record-enterprises';
/** As many rows as one act may carry. */
const atOnce = 200;

/** A whole table of enterprises: read here, shown with the faults of every row, signed in portions. */
export function ImportPage() {
  const register = useQuery(questions.register('enterprise-register'));
  return (
    <>
      <PageHead
        title="导入检查对象"
        says="读取 .xlsx 或者 .csv 表格，逐行核对后签署写入名录。同一统一社会信用代码以这次为准。"
        extra={<ButtonLink to="/inspection/enterprises">返回名录</ButtonLink>}
      />
      <Shown query={register}>
        {(answer) => (answer.opened ? <Import register={answer} /> : <Nothing says="检查对象名录尚未设立。" />)}
      </Shown>
    </>
  );
}

function Import({ register }: { readonly register: RegisterPage }) {
  const form = useQuery(questions.schema(register.case, register.procedure, action));
  const [read, setRead] = useState<{ readonly name: string; readonly rows: readonly ReadRow[] } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const schema = form.data?.schema as FormNode | undefined;

  async function choose(file: File | undefined) {
    const row = schema && nodeAt(schema, '/rows/0');
    if (!file || !row) return;
    setProblem(null);
    setRead(null);
    try {
      const cells = await readTable(file);
      const missing = missingColumns(cells);
      if (missing.length > 0) throw new TableProblem(`第一行缺少这些列：${missing.join('、')}。`);
      if (cells.length < 2) throw new TableProblem('表格只有表头，没有数据。');
      setRead({ name: file.name, rows: rowsIn(cells, row) });
    } catch (error) {
      setProblem(error instanceof TableProblem ? error.message : '读取文件时出了意外的问题，请重试。');
    }
  }

  return (
    <>
      <div className="sheet">
        <p>
          第一行为表头：{templateHeadings.join('、')}
          。法定代表人、联系电话可以没有；风险等级写重大、较大、一般、低；纳入随机抽查写是或者否。
        </p>
        <label className="file-choice">
          <span>选择表格文件</span>
          <input
            type="file"
            accept=".xlsx,.csv"
            disabled={schema === undefined}
            onChange={(event) => void choose(event.target.files?.[0])}
          />
        </label>
        {problem && <Alert type="error" showIcon role="alert" title={problem} style={{ marginTop: 12 }} />}
      </div>
      {read && schema && <Rows key={read.name} register={register} schema={schema} name={read.name} rows={read.rows} />}
    </>
  );
}

interface RowsProps {
  readonly register: RegisterPage;
  readonly schema: FormNode;
  readonly name: string;
  readonly rows: readonly ReadRow[];
}

function Rows({ register, schema, name, rows }: RowsProps) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const signing = useSigning(register.case, action);
  const [source, setSource] = useState(`导入表格：${name}`.slice(0, 200));
  const [skip, setSkip] = useState(false);
  const [onlyFaulty, setOnlyFaulty] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const [written, setWritten] = useState(0);
  const faulty = rows.filter(({ faults }) => faults.length > 0);
  const good = rows.filter(({ faults }) => faults.length === 0);
  const ready = good.length > 0 && (faulty.length === 0 || skip) && source.trim() !== '';

  async function sign() {
    setConfirming(false);
    let seen = register.n;
    for (let from = written; from < good.length; from += atOnce) {
      const part = good.slice(from, from + atOnce).map(({ row }) => row);
      const page = await signing.sign({ source: source.trim(), rows: part }, seen);
      if (!page) return;
      seen = page.n;
      setWritten(from + part.length);
    }
    void client.invalidateQueries();
    await navigate('/inspection/enterprises', { state: { done: `已登记 ${good.length} 家检查对象并写入记录。` } });
  }

  return (
    <>
      <div className="list-head">
        <p aria-live="polite">
          {name}：共 {rows.length} 行，{good.length} 行可以导入 {faulty.length > 0 && <Mark mood="bad">{`${faulty.length} 行有错误`}</Mark>}
        </p>
        {faulty.length > 0 && (
          <Checkbox checked={onlyFaulty} onChange={(event) => setOnlyFaulty(event.target.checked)}>
            只看有错误的行
          </Checkbox>
        )}
      </div>
      <Table<ReadRow>
        rowKey="line"
        size="small"
        dataSource={[...(onlyFaulty ? faulty : rows)]}
        scroll={{ x: 760 }}
        pagination={{ pageSize: 20, showSizeChanger: false, hideOnSinglePage: true }}
        columns={[
          { title: '行', dataIndex: 'line', key: 'line', width: 60 },
          { title: '名称', key: 'name', render: (_, { row }) => String(row['name'] ?? '') },
          { title: '统一社会信用代码', key: 'uscc', width: 190, render: (_, { row }) => String(row['uscc'] ?? '') },
          { title: '行业', key: 'industry', width: 120, render: (_, { row }) => String(row['industry'] ?? '') },
          {
            title: '核对',
            key: 'faults',
            width: 280,
            render: (_, { faults }) =>
              faults.length === 0 ? <Mark mood="good">可以导入</Mark> : <span className="fault">{faults.join(' ')}</span>,
          },
        ]}
      />
      <Faults schema={schema} errors={[]} against={signing.against} />
      {written > 0 && <Progress percent={Math.round((written / good.length) * 100)} aria-label="已写入的比例" />}
      <div className="form-foot">
        <div className="filters">
          <Input
            aria-label="数据来源"
            value={source}
            maxLength={200}
            onChange={(event) => setSource(event.target.value)}
            style={{ width: 300 }}
          />
          {faulty.length > 0 && (
            <Checkbox checked={skip} onChange={(event) => setSkip(event.target.checked)}>
              跳过有错误的 {faulty.length} 行
            </Checkbox>
          )}
        </div>
        <Button type="primary" size="large" disabled={!ready} loading={signing.busy} onClick={() => setConfirming(true)}>
          签署导入 {good.length} 行…
        </Button>
      </div>
      <Modal
        title="签署“登记检查对象”"
        open={confirming}
        onOk={() => void sign()}
        onCancel={() => setConfirming(false)}
        okText="确认签署"
        cancelText="返回"
      >
        <p>
          将把 {good.length} 家检查对象写入名录{good.length > atOnce && `，分 ${Math.ceil(good.length / atOnce)} 次写入`}
          。签署后不能删除，只能以新的登记更正。
        </p>
      </Modal>
    </>
  );
}
