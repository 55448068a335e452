import { TranslatableString } from '@rjsf/utils';

const chinese: Readonly<Partial<Record<TranslatableString, string>>> = {
  [TranslatableString.ArrayItemTitle]: '项',
  [TranslatableString.EmptyArray]: '还没有内容，点击下面的按钮添加。',
  [TranslatableString.YesLabel]: '是',
  [TranslatableString.NoLabel]: '否',
  [TranslatableString.AddButton]: '添加',
  [TranslatableString.AddItemButton]: '添加一项',
  [TranslatableString.CopyButton]: '复制',
  [TranslatableString.MoveDownButton]: '下移',
  [TranslatableString.MoveUpButton]: '上移',
  [TranslatableString.RemoveButton]: '移除',
  [TranslatableString.ClearButton]: '清空',
  [TranslatableString.ClearLabel]: '清空',
  [TranslatableString.NowLabel]: '现在',
  [TranslatableString.CloseLabel]: '关闭',
  [TranslatableString.ErrorsLabel]: '需要改正',
  [TranslatableString.OptionPrefix]: '情形 %1',
  [TranslatableString.TitleOptionPrefix]: '%1 情形 %2',
  [TranslatableString.UnsupportedField]: '这一项暂不能填写。',
  [TranslatableString.UnsupportedFieldWithId]: '这一项（%1）暂不能填写。',
  [TranslatableString.UnsupportedFieldWithReason]: '这一项暂不能填写（%1）。',
  [TranslatableString.UnsupportedFieldWithIdAndReason]: '这一项（%1）暂不能填写（%2）。',
};

/** The form library's own words, in Chinese. */
export function inChinese(said: TranslatableString, params?: string[]): string {
  return (params ?? []).reduce((text, param, index) => text.replace(`%${index + 1}`, param), chinese[said] ?? said);
}
