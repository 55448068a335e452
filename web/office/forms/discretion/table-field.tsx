import type { FieldProps } from '@rjsf/utils';
import { Alert, Button, Space, Spin, Table } from 'antd';
import { useRef, useState } from 'react';
import type { TableReadShape } from '#contract/office/index.ts';
import { StandardRows } from '../../discretion/standard-rows.tsx';
import { ask } from '../../server/ask.ts';
import { sentenceOf } from '../../server/problem.ts';
import { type FormValue, isObject } from '../node.ts';
import { knownFile, sendFile } from '../uploads.ts';

interface Wrong {
  readonly says: string;
  readonly faults: TableReadShape['faults'];
}

/** The bureau's table: chosen as a file, read by the office, shown row by row, right or wrong, before anything is signed. */
export function TableField({ schema, formData, fieldPathId, onChange, disabled, readonly }: FieldProps) {
  const value: FormValue = isObject(formData) ? formData : {};
  const rows = Array.isArray(value['rows']) ? (value['rows'] as TableReadShape['rows']) : [];
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const locked = disabled || readonly || busy;

  async function read(file: File) {
    setBusy(true);
    setWrong(null);
    onChange(undefined, fieldPathId.path);
    try {
      const { sha256 } = await sendFile(file, () => {}, new AbortController().signal);
      const answer = await ask<TableReadShape>('/api/discretion/read', { method: 'POST', body: { file: sha256 } });
      if (answer.faults.length === 0) onChange({ file: sha256, rows: answer.rows }, fieldPathId.path);
      else
        setWrong({ says: `“${file.name}”有 ${answer.faults.length} 处不对，没有装载任何一行。请改正后重新选择。`, faults: answer.faults });
    } catch (problem) {
      setWrong({ says: `“${file.name}”没有读入：${sentenceOf(problem)}`, faults: [] });
    } finally {
      setBusy(false);
    }
  }

  return (
    <fieldset className="group" id={fieldPathId.$id} tabIndex={-1}>
      <legend>{schema.title}</legend>
      <p className="faint">
        选择 Excel 工作簿（.xlsx）或者 CSV，最大 4MB、2000
        行。有一处不对，整张表都不装载。每一版都是完整的一版：没有列入的事项，按设置的默认比例计算。
      </p>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv"
        className="visually-hidden"
        tabIndex={-1}
        aria-label="裁量基准表文件"
        disabled={locked}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void read(file);
          event.target.value = '';
        }}
      />
      <Space wrap style={{ marginBottom: 12 }}>
        <Button type={rows.length > 0 ? 'default' : 'primary'} disabled={locked} onClick={() => input.current?.click()}>
          {rows.length > 0 ? '换一张表' : '选择裁量基准表'}
        </Button>
        <Button href="/api/discretion/template.xlsx">下载模板（Excel）</Button>
        <Button href="/api/discretion/template.csv">下载模板（CSV）</Button>
      </Space>
      <div aria-live="polite">
        {busy && <Spin description="正在读取…" />}
        {wrong && <Alert type="error" showIcon title={wrong.says} style={{ marginBottom: 12 }} />}
        {rows.length > 0 && (
          <p>
            已读入 {rows.length} 行，来自“{knownFile(String(value['file']))?.name ?? '已上传的文件'}”。请核对后再签署。
          </p>
        )}
      </div>
      {wrong && wrong.faults.length > 0 && (
        <Table
          size="small"
          className="breaks"
          rowKey={({ row, column, says }) => `${row}/${column}/${says}`}
          dataSource={[...wrong.faults]}
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
          columns={[
            { title: '行', dataIndex: 'row', key: 'row', width: 70 },
            { title: '列', dataIndex: 'column', key: 'column', width: 120 },
            { title: '问题', dataIndex: 'says', key: 'says' },
          ]}
        />
      )}
      {rows.length > 0 && <StandardRows rows={rows} />}
    </fieldset>
  );
}
