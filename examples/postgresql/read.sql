-- 台账，一行一个 JSON。CSV 的引号和分隔符用 JSON 里不会有的字符，所以每行原样输出。
-- The ledger, a line of JSON a project. No JSON holds the characters that quote and part here: lines come out as they are.
COPY (
    SELECT json_strip_nulls(row_to_json(一行))
    FROM (
        SELECT 项目编号, 项目名称, 承接县区, 行业代码, 阶段, 建设性质, "总投资（万元）", "用地面积（亩）",
               "年综合能耗(等价值)（吨标准煤）", 符合规划环评, 会审结论
        FROM 项目台账
        ORDER BY 项目编号
    ) AS 一行
) TO STDOUT WITH (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02');
