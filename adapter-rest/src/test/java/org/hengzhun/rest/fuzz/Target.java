package org.hengzhun.rest.fuzz;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Everything that is fuzzed, each with sound inputs to begin from. */
enum Target {
    CSV(ReaderTargets::csv, "id,名称,总投资（万元）,高风险\nP1,甲,\"6,2000\",是\nP2,\"乙\n二\",5亿,\n"),
    HEADERS(
            ReaderTargets::headers,
            "项目编号,名称,总投资（万元）,高风险,签约日期",
            "示例县重点项目台账\n填报单位：示例县商务局,,填报日期：2022年9月30日\n单位：亿元\n编号,\"项目\n名称\",投资,,日期\n,,总额,其中：土地,\n1,2,3,4,5",
            "填报说明\n\n序号\t考核单位\t考核期\t签约项目数（个）\n\n甲\t乙\t丙\t丁"),
    WORKBOOK(WorkbookTargets::workbook),
    SHEET(WorkbookTargets::sheet, WorkbookTargets.soundSheet()),
    SHARED_TEXTS(WorkbookTargets::sharedTexts, WorkbookTargets.soundTexts()),
    STYLES(WorkbookTargets::styles, WorkbookTargets.soundStyles()),
    JSON(ReaderTargets::json, "{\"projects\":[{\"id\":\"P1\",\"highRisk\":true,\"annualEnergyEquivalent\":6.2e4},{}]}"),
    NDJSON(ReaderTargets::ndjson, "{\"id\":\"P1\"}\n{\"id\":\"许\\u660c\",\"tags\":[\"a\"]}\r\n\n{\"id\":3}"),
    COUNTIES(ReaderTargets::counties, "单位,考核期,签约项目数\n甲县,2022Q3,5\n乙县,2022Q3,\n"),
    RECORDS(
            ReaderTargets::records,
            "义务,对象,期次,完成日期,数量,备注\n双月听取汇报,市委、市政府,2020-03/04,2020-04-28,,甲\n双月听取汇报,,2020-05/06,,3,乙\n"),
    RULES(PackTargets::rules, PackTargets.sound("screening.drl")),
    MANIFEST(PackTargets::manifest, PackTargets.sound("policy.yaml")),
    CASES(PackTargets::cases, PackTargets.sound("cases/T.yaml")),
    PARAMETERS(PackTargets::parameters, PackTargets.sound("parameters.csv")),
    TABLE(PackTargets::table, PackTargets.sound("tables/T.csv")),
    SCHEME(PackTargets::scheme, PackTargets.sound("schemes/s.csv")),
    INDICATORS(PackTargets::indicators, PackTargets.sound("indicators.csv")),
    DUTIES(PackTargets::duties, PackTargets.sound("duties.csv")),
    CLAUSES(PackTargets::clauses, PackTargets.sound("clauses.csv")),
    WHOLE(
            PackTargets::whole,
            "<screening.drl>rule \"T-2\" @title(\"x\") @clause(\"T-1\") when $p : Project( highRisk != false ) then findings.reject( $p ); end",
            "<screening.drl><duties.csv><cases/T.yaml><parameters.csv>key,value,unit,from,to,clause,provenance,note\na,2,tce,,,T-1,local,\n",
            "<indicators.csv>name,zh,kind,arguments\ni,甲,ratio,numerator=signedProjects denominator=3\n"),
    RAW(
            HttpTargets::raw,
            "GET /v1/policies?lang=en HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: */*\r\n\r\n",
            "POST /v1/screen?policy=xuchang-2022-sw70 HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n6\r\nid\nP1\n\r\n0\r\n\r\n"),
    HANDLED(
            HttpTargets::handled,
            "screen?policy=xuchang-2022-sw70&asOf=2022-09-30\n[{\"id\":\"P1\",\"highRisk\":true}]",
            "rank?policy=xinxiang-2020-42&scheme=quarterly&period=2020Q3\nunit,period,signedProjects\n甲,2020Q3,1\n乙,2020Q3,2\n",
            "robustness?policy=xinxiang-2020-42&scheme=quarterly&draws=3&vary=20%25\nunit,period\n甲,2020Q3\n",
            "duties?policy=zhengzhou-2018-15&from=2022-01-01&to=2022-12-31\nduty,period,doneOn\n",
            "jobs?call=screen&policy=xuchang-2022-sw70&asOf=2022-09-30\n[{\"id\":\"P1\",\"highRisk\":true}]",
            "jobs?call=rank&policy=xinxiang-2020-42&scheme=quarterly&period=2020Q3\nunit,period,signedProjects\n甲,2020Q3,1\n",
            "explain?policy=xuchang-2022-sw70&id=P1\n{\"id\":\"P1\"}"),
    JOB(
            HttpTargets::raw,
            "DELETE /v1/jobs/AAAAAAAAAAAAAAAAAAAAAAAA?lang=en HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
            "GET /v1/jobs/AAAAAAAAAAAAAAAAAAAAAAAA/result HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/csv\r\n\r\n",
            "POST /v1/jobs?call=next&policy=xuchang-2022-sw70 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n{}\n{}\n\r\n0\r\n\r\n");

    /** What is called with bytes. */
    private interface Called {
        void with(byte[] bytes);
    }

    @SuppressWarnings("ImmutableEnumChecker") // a reader keeps nothing
    private final Called called;

    private final ImmutableList<String> seeds;

    Target(Called called, String... seeds) {
        this.called = called;
        this.seeds = ImmutableList.copyOf(seeds);
    }

    void call(byte[] bytes) {
        called.with(bytes);
    }

    /** Inputs that are sound; of a whole pack the names of files stand in angle brackets. */
    List<byte[]> seeds() {
        return switch (this) {
            case WORKBOOK -> List.of(WorkbookTargets.sound());
            case WHOLE ->
                seeds.stream()
                        .map(seed ->
                                seed.replaceAll("<([a-zA-Z/.]+)>", PackTargets.BETWEEN + "$1" + PackTargets.BETWEEN))
                        .map(Target::bytes)
                        .toList();
            default -> seeds.stream().map(Target::bytes).toList();
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
