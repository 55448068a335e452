-- A published decision is withdrawn for one of four grounds, and only the first of them is 处罚法 48 Ⅱ; the page says which.
ALTER TABLE published.decisions
  ADD COLUMN withdrawal_ground text CHECK (withdrawal_ground IN ('revoked', 'expired', 'repaired', 'unlawful')),
  ADD CHECK (state = 'withdrawn' OR withdrawal_ground IS NULL);
COMMENT ON COLUMN published.decisions.withdrawal_ground IS '撤回原因：决定被撤销等、公示期满、信用修复、内容依法不应公开。';
