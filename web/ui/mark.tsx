import { Tag, type TagProps } from 'antd';

interface Props extends Omit<TagProps, 'color'> {
  readonly mood: 'plain' | 'note' | 'good' | 'warn' | 'bad';
}

/** A small mark in our own colours: Ant Design's presets are too pale to read (WCAG 1.4.3). */
export function Mark({ mood, ...props }: Props) {
  return <Tag {...props} className={`mark-${mood}`} />;
}
