package org.hengzhun.files.write.routing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.routing.Role;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.write.AskingText;
import org.hengzhun.files.write.CsvTable;
import org.hengzhun.files.write.ResultWriter;
import org.hengzhun.files.write.ValueText;

/** Writes routing results as a table for spreadsheets: a row a project, a column a role. */
public final class CsvRoutingWriter implements ResultWriter<Routing> {

    private final Writer out;
    private final CsvWriter table;
    private final ValueText text;
    private final RoutingText words;
    private final RoutingCells beside;
    private final AskingText asking;
    private String policyId = "";
    private String day = "";

    /** Writes to the output, which stays open. */
    public CsvRoutingWriter(Writer out, Language language) {
        this.out = out;
        this.text = new ValueText(language);
        this.words = new RoutingText(text);
        this.beside = new RoutingCells(text);
        this.asking = new AskingText(text);
        this.table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    }

    @Override
    public void begin(PolicyStamp policy, LocalDate asOf, int inputs) throws IOException {
        out.write('\uFEFF');
        List<String> header = new ArrayList<>(List.of(text.say("项目编号", "id"), text.say("项目名称", "name")));
        header.add(text.say("牵头", "lead"));
        for (Role role : Role.values()) {
            header.add(role.words().in(text.language()));
        }
        header.addAll(List.of(
                text.say("分类", "tags"),
                text.say("依据条款", "clauses"),
                text.say("待补充信息", "missing"),
                text.say("未处理原因", "problem"),
                text.say("政策", "policy"),
                text.say("判定日期", "asOf"),
                text.say("归口情况", "place"),
                text.say("先补", "askFirst"),
                text.say("分类会商待补", "missingBeside"),
                text.say("需人工判断", "judgements"),
                text.say("提醒", "warnings"),
                text.say("来源文件", "file"),
                text.say("来源行", "row")));
        table.writeRecord(header);
        policyId = policy.id();
        day = asOf.toString();
    }

    @Override
    public void write(Routing routing, Source source) {
        text.about(routing.project());
        List<String> cells = new ArrayList<>();
        cells.add(routing.project().id());
        cells.add(Objects.requireNonNullElse(routing.project().get(Project.NAME), ""));
        cells.add(beside.lead(routing.lead()));
        for (Role role : Role.values()) {
            cells.add(words.destinations(routing, role));
        }
        cells.add(beside.tags(routing));
        cells.add(RoutingCells.clauses(routing));
        cells.add(text.labels(routing.missing()));
        cells.add("");
        row(cells, more(routing), source.file(), source.row());
    }

    private List<String> more(Routing routing) {
        return List.of(
                beside.place(routing),
                text.labels(routing.askFirst()),
                text.labels(routing.missingBeside()),
                routing.judgements().stream().map(asking::words).collect(joining()),
                routing.warnings().stream()
                        .map(warning -> warning.in(text.language()))
                        .collect(joining()));
    }

    private Collector<CharSequence, ?, String> joining() {
        return Collectors.joining(text.say("；", "; "));
    }

    @Override
    public void refused(Refusal refusal) {
        List<String> cells = new ArrayList<>();
        for (int blank = 0; blank < 6 + Role.values().length; blank++) {
            cells.add("");
        }
        cells.add(refusal.in(text.language()));
        row(cells, List.of("", "", "", "", ""), refusal.file(), refusal.row());
    }

    private void row(List<String> cells, List<String> beside, String file, int row) {
        cells.add(policyId);
        cells.add(day);
        cells.addAll(beside);
        cells.add(file);
        cells.add(CsvTable.row(row));
        table.writeRecord(cells.stream().map(CsvTable::guarded).toList());
    }

    @Override
    public void end(List<InputSummary> inputs) throws IOException {
        table.flush();
        out.flush();
    }
}
