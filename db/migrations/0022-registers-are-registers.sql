-- What is called a register is one: else a procedure of another kind under its name would escape the rule of one book for each agency
-- (check_place), and people could be enrolled in any case.
ALTER TABLE record.procedures ADD CONSTRAINT registers_are_registers CHECK (id NOT LIKE '%-register' OR kind IS NOT DISTINCT FROM 'register');
