/** One turn of a record of questions and answers; `mark` is empty for what is neither. */
export interface Spoken {
  readonly mark: '问：' | '答：' | '';
  readonly text: string;
}

/** Lines beginning with 问 or 答 open a turn; other lines go on with the one before. */
export function spokenIn(record: string): Spoken[] {
  const turns: { mark: Spoken['mark']; text: string }[] = [];
  for (const line of record.split(/\r\n|\r|\n/).map((each) => each.trim())) {
    if (line === '') continue;
    const opened = /^([问答])[：:]\s*(.*)$/s.exec(line);
    const last = turns.at(-1);
    if (opened) turns.push({ mark: opened[1] === '问' ? '问：' : '答：', text: opened[2] ?? '' });
    else if (last) last.text += `\n${line}`;
    else turns.push({ mark: '', text: line });
  }
  return turns;
}
