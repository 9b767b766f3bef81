-- 招商项目台账，和判定写回的几张表。The ledger of a bureau, and the tables that verdicts are written back into.

-- 一行一个项目。列名是衡准认得的中文名（hengzhun policy fields），括号里是单位；空着就是不知道。
-- One row a project. Columns are called as Hengzhun knows them, with the unit in brackets; what is empty is unknown.
CREATE TABLE 项目台账 (
    项目编号 text PRIMARY KEY,
    项目名称 text NOT NULL,
    承接县区 text,
    行业代码 text,
    阶段 text,
    建设性质 text,
    "总投资（万元）" numeric,
    "用地面积（亩）" numeric,
    "年综合能耗(等价值)（吨标准煤）" numeric,
    符合规划环评 boolean,
    会审结论 text,
    经办人 text -- 衡准不读这一列。Hengzhun is not shown this column.
);

-- 存证：判定过的每一次，只增不改；存证码是 SHA-256。同一项目、同一政策、同一天、同样的信息只有一行。
-- Receipts: every judgement there was; rows are added and never changed. The same facts, policy and day give the same one row.
CREATE TABLE 存证 (
    存证码 text PRIMARY KEY,
    项目编号 text NOT NULL,
    政策 text NOT NULL,
    政策校验码 text NOT NULL,
    判定日期 date NOT NULL,
    结论 text NOT NULL,
    已定 boolean NOT NULL,
    先补 text[] NOT NULL, -- 先补哪几项。What to ask for first.
    原文 text NOT NULL -- 一字不动，供 hengzhun replay 复核。As it was written, for hengzhun replay.
);

-- 依据：每次判定适用的规则和条款。Which rules fired, and by which clause.
CREATE TABLE 依据 (
    存证码 text REFERENCES 存证,
    序号 int,
    规则 text NOT NULL,
    条款 text NOT NULL,
    文件 text NOT NULL,
    章节 text NOT NULL,
    处理意见 text NOT NULL,
    PRIMARY KEY (存证码, 序号)
);

-- 判定：现在算数的是哪一次。Which judgement counts now.
CREATE TABLE 判定 (
    项目编号 text REFERENCES 项目台账 ON DELETE CASCADE,
    政策 text,
    存证码 text NOT NULL REFERENCES 存证,
    PRIMARY KEY (项目编号, 政策)
);

-- 未处理：最近一次没有判定的行，写错了哪里。Rows that were not judged the last time, and what is wrong with them.
CREATE TABLE 未处理 (
    政策 text NOT NULL,
    项目编号 text NOT NULL,
    列 text NOT NULL,
    值 text NOT NULL,
    原因 text NOT NULL
);

-- 给人看的：每个项目现在的结论、依据的规则、条款和凭据。For readers.
CREATE VIEW 结果 AS
SELECT 项目编号, 项目名称, 承接县区, 政策, 判定日期, 结论, 已定, 先补,
       (SELECT coalesce(array_agg(规则 ORDER BY 序号), '{}') FROM 依据 WHERE 依据.存证码 = 存证.存证码) AS 规则,
       (SELECT coalesce(array_agg(DISTINCT 条款), '{}') FROM 依据 WHERE 依据.存证码 = 存证.存证码) AS 条款,
       政策校验码, 存证码
FROM 判定 JOIN 存证 USING (存证码, 项目编号, 政策) JOIN 项目台账 USING (项目编号);
