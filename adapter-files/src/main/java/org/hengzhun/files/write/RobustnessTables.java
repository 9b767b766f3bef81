package org.hengzhun.files.write;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.ranking.RankRange;
import org.hengzhun.core.ranking.Robustness;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Sources;

/** The firmness of a ranking in the forms it is written. */
public final class RobustnessTables {

    private static final int WIDEST = 40;

    private final PolicyStamp policy;
    private final LocalDate asOf;
    private final Robustness robustness;
    private final ImmutableList<Bilingual> warnings;
    private final Sources sources;
    private final Language language;

    /**
     * The tables of one firmness.
     *
     * @param asOf the day whose parameters were in force
     * @param warnings what the reader must know of the policy
     * @param sources where the figures were read
     */
    public RobustnessTables(
            PolicyStamp policy,
            LocalDate asOf,
            Robustness robustness,
            ImmutableList<Bilingual> warnings,
            Sources sources,
            Language language) {
        this.policy = policy;
        this.asOf = asOf;
        this.robustness = robustness;
        this.warnings = warnings;
        this.sources = sources;
        this.language = language;
    }

    /** For people to read. */
    public void writeText(Writer out) throws IOException {
        out.write(say("方案 %s：权重上下变动 %s，%d 组，种子 %d", "scheme %s: weights varied by %s, %d draws, seed %d")
                .formatted(
                        say(robustness.label().zh(), robustness.scheme()),
                        robustness.plan().spread(),
                        robustness.plan().draws(),
                        robustness.plan().seed()));
        out.write("\n");
        for (Bilingual warning : warnings) {
            out.write(say("提醒：", "Note: ") + warning.in(language) + "\n");
        }
        for (Robustness.Group group : robustness.groups()) {
            out.write("\n" + (group.group().isEmpty() ? "" : "【" + group.group() + "】\n"));
            TextTable table = new TextTable(DisplayWidth.NARROW, WIDEST).row(header().toArray(String[]::new));
            group.ranges().forEach(range -> table.row(cells(range).toArray(String[]::new)));
            for (String line : table.lines()) {
                out.write(line + "\n");
            }
            for (var reversal : group.reversals()) {
                out.write(say(
                                "提醒：去掉 %s，%s 与 %s 的先后就会颠倒；相对计分法才会这样，固定标尺不会\n",
                                "note: without %s, the order of %s and %s turns; only relative methods do this\n")
                        .formatted(reversal.removed(), reversal.ahead(), reversal.overtaken()));
            }
        }
        out.flush();
    }

    /** A table for spreadsheets. */
    public void writeCsv(Writer out) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(say("分组", "group")));
        header.addAll(header());
        rows.add(header);
        for (Robustness.Group group : robustness.groups()) {
            for (RankRange range : group.ranges()) {
                List<String> row = new ArrayList<>(List.of(group.group()));
                row.addAll(cells(range));
                rows.add(row);
            }
        }
        CsvTable.write(out, rows);
    }

    private List<String> header() {
        return List.of(
                say("单位", "unit"),
                say("名次", "rank"),
                say("最好", "best"),
                "5%",
                say("中位", "median"),
                "95%",
                say("最差", "worst"),
                say("去掉一项后", "without one item"));
    }

    private List<String> cells(RankRange range) {
        List<String> without = new ArrayList<>();
        range.without().forEach((item, rank) -> {
            if (rank.compareTo(range.rank()) != 0) {
                without.add(item(item) + " " + plain(rank));
            }
        });
        return List.of(
                range.unit(),
                plain(range.rank()),
                plain(range.best()),
                plain(range.low()),
                plain(range.median()),
                plain(range.high()),
                plain(range.worst()),
                without.isEmpty() ? say("不变", "same") : String.join(say("，", ", "), without));
    }

    private String item(String name) {
        Bilingual label = robustness.items().get(name);
        return label == null ? name : say(label.zh(), name);
    }

    /** One JSON document. */
    public void writeJson(Writer out) throws IOException {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("policy", policy.id());
        document.put("policyHash", policy.hash());
        document.put("asOf", asOf);
        document.put("scheme", robustness.scheme());
        document.put("seed", robustness.plan().seed());
        document.put("draws", robustness.plan().draws());
        document.put("vary", robustness.plan().spread().toString());
        document.put("label", robustness.label().in(language));
        Map<String, Object> items = new LinkedHashMap<>();
        robustness.items().forEach((name, label) -> items.put(name, label.in(language)));
        document.put("items", items);
        document.put(
                "groups",
                robustness.groups().stream().map(RobustnessTables::members).toList());
        document.put(
                "warnings",
                warnings.stream().map(warning -> warning.in(language)).toList());
        document.put("refused", sources.refused().stream().map(this::members).toList());
        document.put(
                "inputs",
                sources.inputs().stream().map(RobustnessTables::members).toList());
        PlainJson.write(out, document);
    }

    private Map<String, Object> members(Refusal refusal) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", refusal.file());
        members.put("row", refusal.row());
        members.put("column", refusal.column());
        members.put("columnLetter", refusal.columnLetter());
        members.put("value", refusal.value());
        members.put("problem", refusal.problem().in(language));
        return members;
    }

    private static Map<String, Object> members(InputSummary input) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", input.file());
        members.put("rows", input.rows());
        members.put("encoding", input.encoding());
        members.put("sha256", input.sha256());
        return members;
    }

    private static Map<String, Object> members(Robustness.Group group) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("group", group.group());
        members.put(
                "rows", group.ranges().stream().map(RobustnessTables::members).toList());
        members.put(
                "reversals",
                group.reversals().stream()
                        .map(reversal -> ImmutableMap.of(
                                "removed",
                                reversal.removed(),
                                "ahead",
                                reversal.ahead(),
                                "overtaken",
                                reversal.overtaken()))
                        .toList());
        return members;
    }

    private static Map<String, Object> members(RankRange range) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("unit", range.unit());
        members.put("rank", range.rank());
        members.put("best", range.best());
        members.put("low", range.low());
        members.put("median", range.median());
        members.put("high", range.high());
        members.put("worst", range.worst());
        members.put("without", range.without());
        return members;
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private String say(String zh, String en) {
        return new Bilingual(zh, en).in(language);
    }
}
