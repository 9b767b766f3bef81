-- 写回：读存证和结果两种行。全部写成，或一行不写；重复运行不会多出行来。
-- Writes back what was said, receipts and lines of results. All of it or nothing; done again, it adds no row.
BEGIN;
-- 同时运行的，一个写完另一个再写；读的不用等。Of two runs at once one waits; readers do not.
LOCK TABLE 未处理 IN SHARE ROW EXCLUSIVE MODE;

CREATE TEMP TABLE 来文 (行 text NOT NULL) ON COMMIT DROP;
\copy 来文 FROM pstdin WITH (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')

CREATE TEMP TABLE 本次 ON COMMIT DROP AS
SELECT 行 AS 原文, 行::jsonb AS 内容 FROM 来文 WHERE 行::jsonb ? 'digest';

WITH 新存证 AS (
    INSERT INTO 存证
    SELECT 内容 ->> 'digest', 内容 #>> '{project,id}', 内容 ->> 'policy', 内容 ->> 'policyHash', (内容 ->> 'asOf')::date,
           内容 #>> '{result,verdict}', (内容 #>> '{result,final}')::boolean,
           ARRAY(SELECT jsonb_array_elements_text(内容 #> '{result,askFirst}')), 原文
    FROM 本次
    ON CONFLICT (存证码) DO NOTHING
    RETURNING 存证码
)
INSERT INTO 依据
SELECT 存证码, 序号, 一条 ->> 'rule', 一条 ->> 'clause', 一条 ->> 'document', 一条 ->> 'section', 一条 ->> 'outcome'
FROM 新存证
JOIN 本次 ON 内容 ->> 'digest' = 存证码
CROSS JOIN jsonb_array_elements(内容 #> '{result,findings}') WITH ORDINALITY AS 依次 (一条, 序号);

INSERT INTO 判定
SELECT 内容 #>> '{project,id}', 内容 ->> 'policy', 内容 ->> 'digest' FROM 本次
ON CONFLICT (项目编号, 政策) DO UPDATE SET 存证码 = EXCLUDED.存证码 WHERE 判定.存证码 <> EXCLUDED.存证码;

-- 这次没有判定的，旧结论不再算数（存证还在）。What was not judged this time has no verdict that counts; its receipts stay.
DELETE FROM 判定
WHERE 政策 = :'policy' AND NOT EXISTS (SELECT FROM 本次 WHERE 内容 #>> '{project,id}' = 判定.项目编号);

DELETE FROM 未处理 WHERE 政策 = :'policy';
INSERT INTO 未处理
SELECT :'policy', 内容 ->> 'id', 错 ->> 'column', 错 ->> 'value', 错 ->> 'problem'
FROM (SELECT 行::jsonb AS 内容 FROM 来文) AS 来文
CROSS JOIN jsonb_array_elements(jsonb_build_array(内容 -> 'error') || coalesce(内容 -> 'furtherErrors', '[]')) AS 错
WHERE 内容 ? 'error';

COMMIT;
