import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import type { ArrayFieldItemTemplateProps, ArrayFieldTemplateProps } from '@rjsf/utils';
import { Button } from 'antd';

/** A list of groups: each with its own remove button, and one button to add another. */
export function ArrayTemplate({ title, schema, items, canAdd, onAddClick, disabled, readonly, fieldPathId }: ArrayFieldTemplateProps) {
  return (
    <fieldset className="group" id={fieldPathId.$id} tabIndex={-1}>
      <legend>{title}</legend>
      {schema.description && <p className="faint">{schema.description}</p>}
      {items.length === 0 && <p className="faint">还没有内容。</p>}
      {items}
      {canAdd && !readonly && (
        <Button icon={<PlusOutlined />} disabled={disabled ?? false} onClick={onAddClick} style={{ marginBottom: 12 }}>
          添加一项
        </Button>
      )}
    </fieldset>
  );
}

export function ArrayItemTemplate({ children, buttonsProps, index, readonly, disabled }: ArrayFieldItemTemplateProps) {
  return (
    <div className="array-item">
      <div className="array-item-body">{children}</div>
      {buttonsProps.hasRemove && !readonly && (
        <Button
          icon={<DeleteOutlined />}
          aria-label={`移除第 ${index + 1} 项`}
          disabled={disabled ?? false}
          onClick={buttonsProps.onRemoveItem}
        />
      )}
    </div>
  );
}
