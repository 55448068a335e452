-- 类案: what the bureau decided before on the same matter is found by what the lines remember of it.
CREATE INDEX case_lines_decided_by_matter ON office.case_lines (agency, (standing #>> '{facts,matter}'), (standing #>> '{facts,decidedOn}') DESC)
  WHERE kind = 'penalty' AND standing #>> '{facts,result}' = 'penalty';
