/** 检查任务的来源. */
export const inspectionSources = {
  plan: '年度计划的重点检查',
  random: '双随机抽查',
  daily: '日常检查',
  special: '专项检查',
  complaint: '投诉举报',
  assigned: '上级交办',
  transferred: '其他部门移送',
  monitoring: '监测预警、数据比对发现线索',
  requested: '企业申请',
  reinspection: '对其他案件责令整改的复查',
} as const;

/**
 * 个案检查: on a lead or at the firm's request. Whether they stay outside the yearly cap is the bureau's setting (待核, 国办发〔2024〕54号 was read
 * only in extracts).
 */
export const caseDriven: readonly string[] = ['complaint', 'assigned', 'transferred', 'monitoring', 'requested', 'reinspection'];

/** 对发现的问题的处理, in the words that stand in public. */
export const outcomes = {
  'on-the-spot': '当场改正',
  order: '责令限期整改',
  measure: '现场处理措施',
  seizure: '查封扣押',
  penalty: '立案调查',
  transfer: '移送',
} as const;
/** Nothing was found. */
export const passed = '检查合格';
