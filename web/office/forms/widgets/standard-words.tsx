import { Button } from 'antd';

interface Props {
  readonly words: readonly string[];
  readonly text: string;
  readonly onInsert: (text: string) => void;
}

/** 执法规范用语: adds the sentence after what is already written, never over it. */
export function StandardWords({ words, text, onInsert }: Props) {
  return (
    <fieldset className="words">
      <legend>规范用语（点击插入）</legend>
      {words.map((sentence) => (
        <Button key={sentence} size="small" title={sentence} onClick={() => onInsert(joined(text, sentence))}>
          {sentence.length > 28 ? `${sentence.slice(0, 27)}…` : sentence}
        </Button>
      ))}
    </fieldset>
  );
}

function joined(text: string, sentence: string): string {
  return text === '' || text.endsWith('\n') ? text + sentence : `${text}\n${sentence}`;
}
