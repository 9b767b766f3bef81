package org.hengzhun.files.form;

import java.util.List;
import java.util.Optional;
import org.hengzhun.core.difference.FigureBands;
import org.hengzhun.core.difference.RankingDifference;
import org.hengzhun.core.duty.DutyReport;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.score.SchemeReference;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Problem;
import org.hengzhun.files.book.BookTable;
import org.hengzhun.files.read.Inspection;
import org.hengzhun.files.read.ProjectList;
import org.hengzhun.files.report.DutyPaper;
import org.hengzhun.files.report.ExplanationPaper;
import org.hengzhun.files.report.PaperOnProjects;
import org.hengzhun.files.report.Printing;
import org.hengzhun.files.report.RankingPaper;
import org.hengzhun.files.report.RoutingPaper;
import org.hengzhun.files.report.ScreeningPaper;
import org.hengzhun.files.report.ScreeningRun;
import org.hengzhun.files.report.handbook.Handbook;
import org.hengzhun.files.report.handbook.PolicyOnPaper;
import org.hengzhun.files.roundtrip.PackToEdit;
import org.hengzhun.files.roundtrip.PackWorkbook;
import org.hengzhun.files.write.CsvTable;
import org.hengzhun.files.write.JsonResultWriter;
import org.hengzhun.files.write.NdjsonResultWriter;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.PlainJson;
import org.hengzhun.files.write.ReportWriter;
import org.hengzhun.files.write.ResultWriter;
import org.hengzhun.files.write.TextLines;
import org.hengzhun.files.write.beside.BesideWriter;
import org.hengzhun.files.write.beside.OwnTables;
import org.hengzhun.files.write.difference.CsvDifferenceWriter;
import org.hengzhun.files.write.difference.DifferenceWriter;
import org.hengzhun.files.write.difference.FigureBandsJson;
import org.hengzhun.files.write.difference.JsonDifferenceWriter;
import org.hengzhun.files.write.difference.JsonRankingDifferenceWriter;
import org.hengzhun.files.write.difference.NdjsonDifferenceWriter;
import org.hengzhun.files.write.difference.RankingDifferenceText;
import org.hengzhun.files.write.difference.TextDifferenceWriter;
import org.hengzhun.files.write.difference.XlsxDifferenceWriter;
import org.hengzhun.files.write.duty.CalendarDutyWriter;
import org.hengzhun.files.write.duty.CsvDutyWriter;
import org.hengzhun.files.write.duty.DutyBook;
import org.hengzhun.files.write.duty.JsonDutyWriter;
import org.hengzhun.files.write.duty.TextDutyWriter;
import org.hengzhun.files.write.explanation.ExplanationReport;
import org.hengzhun.files.write.explanation.JsonExplanationWriter;
import org.hengzhun.files.write.explanation.TextExplanationWriter;
import org.hengzhun.files.write.field.FieldMembers;
import org.hengzhun.files.write.field.FieldText;
import org.hengzhun.files.write.field.TemplateBook;
import org.hengzhun.files.write.field.TemplateColumns;
import org.hengzhun.files.write.inspection.InspectionBook;
import org.hengzhun.files.write.inspection.InspectionMembers;
import org.hengzhun.files.write.inspection.InspectionText;
import org.hengzhun.files.write.inspection.JsonProjectsWriter;
import org.hengzhun.files.write.policy.CaseMembers;
import org.hengzhun.files.write.policy.CaseReport;
import org.hengzhun.files.write.policy.CaseRows;
import org.hengzhun.files.write.policy.CaseText;
import org.hengzhun.files.write.policy.ClauseMembers;
import org.hengzhun.files.write.policy.ClauseRows;
import org.hengzhun.files.write.policy.ClauseText;
import org.hengzhun.files.write.policy.ComparisonMembers;
import org.hengzhun.files.write.policy.ComparisonRows;
import org.hengzhun.files.write.policy.ComparisonText;
import org.hengzhun.files.write.policy.ListedPolicy;
import org.hengzhun.files.write.policy.OldRulesText;
import org.hengzhun.files.write.policy.PoliciesCompared;
import org.hengzhun.files.write.policy.PolicyClauses;
import org.hengzhun.files.write.policy.PolicyListText;
import org.hengzhun.files.write.policy.PolicyMembers;
import org.hengzhun.files.write.policy.PolicyText;
import org.hengzhun.files.write.policy.PolicyTimeline;
import org.hengzhun.files.write.policy.ProblemMembers;
import org.hengzhun.files.write.policy.ProblemText;
import org.hengzhun.files.write.policy.ReferenceMembers;
import org.hengzhun.files.write.policy.ReferenceText;
import org.hengzhun.files.write.policy.RefusedRules;
import org.hengzhun.files.write.policy.RenamedPolicy;
import org.hengzhun.files.write.policy.RenamingText;
import org.hengzhun.files.write.policy.RevisedPolicy;
import org.hengzhun.files.write.policy.RevisionMembers;
import org.hengzhun.files.write.policy.RevisionRows;
import org.hengzhun.files.write.policy.RevisionText;
import org.hengzhun.files.write.policy.SarifLog;
import org.hengzhun.files.write.policy.TimelineText;
import org.hengzhun.files.write.policy.WholePolicy;
import org.hengzhun.files.write.ranking.CsvRankingWriter;
import org.hengzhun.files.write.ranking.JsonRankingWriter;
import org.hengzhun.files.write.ranking.JsonRobustnessWriter;
import org.hengzhun.files.write.ranking.RobustnessBook;
import org.hengzhun.files.write.ranking.RobustnessReport;
import org.hengzhun.files.write.ranking.RobustnessRows;
import org.hengzhun.files.write.ranking.RobustnessText;
import org.hengzhun.files.write.ranking.TextRankingWriter;
import org.hengzhun.files.write.ranking.XlsxRankingWriter;
import org.hengzhun.files.write.routing.CsvRoutingWriter;
import org.hengzhun.files.write.routing.RoutingColumns;
import org.hengzhun.files.write.routing.RoutingJson;
import org.hengzhun.files.write.routing.TextRoutingWriter;
import org.hengzhun.files.write.screening.CsvScreeningWriter;
import org.hengzhun.files.write.screening.NextQuestions;
import org.hengzhun.files.write.screening.ReplayText;
import org.hengzhun.files.write.screening.ReplayedLine;
import org.hengzhun.files.write.screening.ScreeningColumns;
import org.hengzhun.files.write.screening.ScreeningJson;
import org.hengzhun.files.write.screening.TextScreeningWriter;

/**
 * Which result is written in which form: a row a result, a cell a form. A new form is one class for each result that has it and
 * one cell in its row; whoever offers results asks the rows which forms there are.
 */
public final class Forms {

    private Forms() {}

    /** What follows for each project. */
    public static WrittenAs<ResultWriter<Screening>> screenings() {
        return screenings(Optional.empty());
    }

    /** The same with what to ask next, where that is to be shown. */
    public static WrittenAs<ResultWriter<Screening>> screenings(Optional<NextQuestions> next) {
        return screenings(next, Optional.empty(), Optional.empty());
    }

    /**
     * The same.
     *
     * @param next what to ask next, where that is to be shown
     * @param office who signs the papers, where the user says it
     * @param own the files the projects are from, where they may be read again
     */
    public static WrittenAs<ResultWriter<Screening>> screenings(
            Optional<NextQuestions> next, Optional<String> office, Optional<OwnTables> own) {
        return WrittenAs.<ResultWriter<Screening>>nothing()
                .inText((page, language) -> new TextScreeningWriter(page, language, next))
                .in(
                        OutputForm.JSON,
                        (out, language) ->
                                new JsonResultWriter<>(out, language, new ScreeningJson(language, next)::project))
                .in(
                        OutputForm.NDJSON,
                        (out, language) ->
                                new NdjsonResultWriter<>(out, language, new ScreeningJson(language, next)::project))
                .in(OutputForm.CSV, (out, language) -> new CsvScreeningWriter(out, language, next))
                .inBytes(
                        OutputForm.XLSX,
                        (out, language) -> new BesideWriter<>(out, language, new ScreeningColumns(language, next), own))
                .in(OutputForm.HTML, Papers.page(paper(ScreeningPaper.REPORT, next, office)))
                .inBytes(OutputForm.DOCX, Papers.word(paper(ScreeningPaper.REVIEW, next, office)));
    }

    /** Receipts judged again. */
    public static WrittenAs<ReportWriter<List<ReplayedLine>>> replay() {
        return WrittenAs.<ReportWriter<List<ReplayedLine>>>nothing()
                .inText((page, language) -> TextLines.of(page, lines -> ReplayText.lines(lines, language)))
                .in(OutputForm.JSON, (out, language) -> PlainJson.of(out, ReplayText::members));
    }

    /**
     * The papers on projects, such as the letters to counties.
     *
     * @param next what to ask next, where that is to be shown
     * @param office who signs them, where the user says it
     */
    public static OnPaper<ResultWriter<Screening>> screeningPapers(
            Optional<NextQuestions> next, Optional<String> office) {
        return OnPaper.of(ScreeningPaper.values(), paper -> paper(paper, next, office));
    }

    private static Papers.Maker<ResultWriter<Screening>> paper(
            ScreeningPaper kind, Optional<NextQuestions> next, Optional<String> office) {
        return (printing, language) ->
                new PaperOnProjects<>(run -> kind.of(ScreeningRun.of(run, next, office), language), printing);
    }

    /** Where each project goes. */
    public static WrittenAs<ResultWriter<Routing>> routings() {
        return routings(Optional.empty(), Optional.empty());
    }

    /**
     * The same.
     *
     * @param office who signs the papers, where the user says it
     * @param own the files the projects are from, where they may be read again
     */
    public static WrittenAs<ResultWriter<Routing>> routings(Optional<String> office, Optional<OwnTables> own) {
        return WrittenAs.<ResultWriter<Routing>>nothing()
                .inText(TextRoutingWriter::new)
                .in(
                        OutputForm.JSON,
                        (out, language) -> new JsonResultWriter<>(out, language, new RoutingJson(language)::project))
                .in(
                        OutputForm.NDJSON,
                        (out, language) -> new NdjsonResultWriter<>(out, language, new RoutingJson(language)::project))
                .in(OutputForm.CSV, CsvRoutingWriter::new)
                .inBytes(
                        OutputForm.XLSX,
                        (out, language) -> new BesideWriter<>(out, language, new RoutingColumns(language), own))
                .in(OutputForm.HTML, Papers.page(paper(RoutingPaper.ASSIGNMENTS, office)))
                .inBytes(OutputForm.DOCX, Papers.word(paper(RoutingPaper.ASSIGNMENTS, office)));
    }

    /** The papers on where projects go, such as the sheet to each group. */
    public static OnPaper<ResultWriter<Routing>> routingPapers(Optional<String> office) {
        return OnPaper.of(RoutingPaper.values(), paper -> paper(paper, office));
    }

    private static Papers.Maker<ResultWriter<Routing>> paper(RoutingPaper kind, Optional<String> office) {
        return (printing, language) -> new PaperOnProjects<>(run -> kind.of(run, office, language), printing);
    }

    /** How a policy sees one project, rule by rule; a table has no room for it. */
    public static WrittenAs<ReportWriter<ExplanationReport>> explanations() {
        return WrittenAs.<ReportWriter<ExplanationReport>>nothing()
                .inText(TextExplanationWriter::new)
                .in(OutputForm.JSON, JsonExplanationWriter::new)
                .in(OutputForm.HTML, Papers.page(Forms::explanation))
                .inBytes(OutputForm.DOCX, Papers.word(Forms::explanation))
                .inBytes(OutputForm.XLSX, Papers.book(Forms::explanation));
    }

    private static ReportWriter<ExplanationReport> explanation(Printing printing, Language language) {
        return (report, sources) -> printing.print(ExplanationPaper.of(report, sources, language));
    }

    /** What falls due, and how it stands. */
    public static WrittenAs<ReportWriter<DutyReport>> duties() {
        return duties(Optional.empty());
    }

    /**
     * The same.
     *
     * @param office who signs the notices, where the user says it
     */
    public static WrittenAs<ReportWriter<DutyReport>> duties(Optional<String> office) {
        return WrittenAs.<ReportWriter<DutyReport>>nothing()
                .inText(TextDutyWriter::new)
                .in(OutputForm.JSON, JsonDutyWriter::new)
                .in(OutputForm.CSV, CsvDutyWriter::new)
                .in(OutputForm.ICS, CalendarDutyWriter::new)
                .inBytes(OutputForm.XLSX, (out, language) -> DutyBook.of(out, language))
                .in(OutputForm.HTML, Papers.page(paper(DutyPaper.NOTICES, office)))
                .inBytes(OutputForm.DOCX, Papers.word(paper(DutyPaper.NOTICES, office)));
    }

    /** The papers on duties, such as the notices to all who owe something. */
    public static OnPaper<ReportWriter<DutyReport>> dutyPapers(Optional<String> office) {
        return OnPaper.of(DutyPaper.values(), paper -> paper(paper, office));
    }

    private static Papers.Maker<ReportWriter<DutyReport>> paper(DutyPaper paper, Optional<String> office) {
        return (printing, language) -> (report, sources) -> printing.print(paper.of(report, sources, office, language));
    }

    /** Counties in order. */
    public static WrittenAs<ReportWriter<RankingReport>> rankings() {
        return rankings(Optional.empty());
    }

    /**
     * The same.
     *
     * @param office who signs the papers, where the user says it
     */
    public static WrittenAs<ReportWriter<RankingReport>> rankings(Optional<String> office) {
        return WrittenAs.<ReportWriter<RankingReport>>nothing()
                .inText(TextRankingWriter::new)
                .in(OutputForm.JSON, JsonRankingWriter::new)
                .in(OutputForm.CSV, CsvRankingWriter::new)
                .inBytes(OutputForm.XLSX, (out, language) -> new XlsxRankingWriter(out, language))
                .in(OutputForm.HTML, Papers.page(paper(RankingPaper.REPORT, office)))
                .inBytes(OutputForm.DOCX, Papers.word(paper(RankingPaper.BULLETIN, office)));
    }

    /** The papers on a ranking, such as the bulletin. */
    public static OnPaper<ReportWriter<RankingReport>> rankingPapers(Optional<String> office) {
        return OnPaper.of(RankingPaper.values(), paper -> paper(paper, office));
    }

    private static Papers.Maker<ReportWriter<RankingReport>> paper(RankingPaper paper, Optional<String> office) {
        return (printing, language) -> (report, sources) -> printing.print(paper.of(report, sources, office, language));
    }

    /** How firm a ranking is. */
    public static WrittenAs<ReportWriter<RobustnessReport>> robustness() {
        return WrittenAs.<ReportWriter<RobustnessReport>>nothing()
                .inText((page, language) ->
                        TextLines.of(page, report -> RobustnessText.lines(report, language, page.layout())))
                .in(OutputForm.JSON, JsonRobustnessWriter::new)
                .in(OutputForm.CSV, (out, language) -> CsvTable.of(out, report -> RobustnessRows.of(report, language)))
                .inBytes(OutputForm.XLSX, (out, language) -> RobustnessBook.of(out, language));
    }

    /** The policies at hand. */
    public static WrittenAs<ReportWriter<List<ListedPolicy>>> policyList() {
        return WrittenAs.<ReportWriter<List<ListedPolicy>>>nothing()
                .inText((page, language) ->
                        TextLines.of(page, list -> PolicyListText.lines(list, language, page.layout())))
                .in(OutputForm.JSON, (out, language) -> PlainJson.of(out, PolicyMembers::list))
                .inBytes(
                        OutputForm.XLSX,
                        (out, language) -> BookTable.called("政策", "policies")
                                .of(out, language, list -> PolicyListText.rows(list, language)));
    }

    /** Everything one policy says. */
    public static WrittenAs<ReportWriter<WholePolicy>> policy() {
        return WrittenAs.<ReportWriter<WholePolicy>>nothing()
                .inText((page, language) ->
                        TextLines.of(page, policy -> PolicyText.lines(policy, language, page.layout())))
                .in(OutputForm.JSON, (out, language) -> PlainJson.of(out, PolicyMembers::of));
    }

    /** What a legal office reads and signs of a policy. */
    public static WrittenAs<ReportWriter<PolicyOnPaper>> handbook() {
        return Papers.all((printing, language) -> (policy, sources) -> printing.print(Handbook.of(policy, language)));
    }

    /** Where the clauses of policies are encoded and which cases reach them. */
    public static WrittenAs<ReportWriter<List<PolicyClauses>>> clauses() {
        return WrittenAs.<ReportWriter<List<PolicyClauses>>>nothing()
                .inText((page, language) ->
                        TextLines.of(page, clauses -> ClauseText.lines(clauses, language, page.layout())))
                .in(OutputForm.JSON, (out, language) -> PlainJson.of(out, ClauseMembers::of))
                .in(OutputForm.CSV, (out, language) -> CsvTable.of(out, clauses -> ClauseRows.of(clauses, language)))
                .inBytes(OutputForm.XLSX, (out, language) -> ClauseRows.book(out, language));
    }

    /** What of a plain file of DRL a policy cannot say. */
    public static WrittenAs<ReportWriter<RefusedRules>> oldRules() {
        return WrittenAs.<ReportWriter<RefusedRules>>nothing()
                .inText((page, language) -> TextLines.of(page, refused -> OldRulesText.lines(refused, language)))
                .in(OutputForm.JSON, (out, language) -> PlainJson.of(out, OldRulesText::members));
    }

    /** What of a policy changes when. */
    public static WrittenAs<ReportWriter<PolicyTimeline>> timeline() {
        return WrittenAs.<ReportWriter<PolicyTimeline>>nothing()
                .inText((page, language) -> TextLines.of(page, timeline -> TimelineText.lines(timeline, language)))
                .in(OutputForm.JSON, (out, language) -> PlainJson.of(out, TimelineText::members))
                .in(
                        OutputForm.CSV,
                        (out, language) -> CsvTable.of(out, timeline -> TimelineText.rows(timeline, language)))
                .inBytes(
                        OutputForm.XLSX,
                        (out, language) -> BookTable.called("变化", "changes")
                                .days(0)
                                .of(out, language, timeline -> TimelineText.rows(timeline, language)));
    }

    /** How the cases of policies went. */
    public static WrittenAs<ReportWriter<CaseReport>> cases() {
        return WrittenAs.<ReportWriter<CaseReport>>nothing()
                .inText((page, language) -> TextLines.of(page, cases -> CaseText.lines(cases, language, page.layout())))
                .in(OutputForm.JSON, (out, language) -> PlainJson.of(out, CaseMembers::of))
                .inBytes(
                        OutputForm.XLSX,
                        (out, language) -> BookTable.called("案例", "cases")
                                .figures(8)
                                .of(out, language, cases -> CaseRows.of(cases, language)));
    }

    /** What is wrong with policy packs. */
    public static WrittenAs<ReportWriter<List<Problem>>> problems() {
        return WrittenAs.<ReportWriter<List<Problem>>>nothing()
                .inText((page, language) -> TextLines.of(page, problems -> ProblemText.lines(problems, language)))
                .in(OutputForm.JSON, (out, language) -> PlainJson.of(out, ProblemMembers::of))
                .in(OutputForm.SARIF, (out, language) -> PlainJson.of(out, problems -> SarifLog.of(problems, language)))
                .inBytes(
                        OutputForm.XLSX,
                        (out, language) -> BookTable.called("问题", "problems")
                                .figures(2, 3)
                                .of(out, language, problems -> ProblemText.rows(problems, language)));
    }

    /** The tables of a policy, to be edited. */
    public static WrittenAs<ReportWriter<PackToEdit>> editablePack() {
        return WrittenAs.<ReportWriter<PackToEdit>>nothing()
                .inBytes(OutputForm.XLSX, (out, language) -> PackWorkbook.of(out));
    }

    /** What edited tables make of a policy. */
    public static WrittenAs<ReportWriter<RevisedPolicy>> revision() {
        return WrittenAs.<ReportWriter<RevisedPolicy>>nothing()
                .inText((page, language) -> TextLines.of(page, revised -> RevisionText.lines(revised, language)))
                .in(OutputForm.JSON, (out, language) -> PlainJson.of(out, RevisionMembers::of))
                .in(OutputForm.CSV, (out, language) -> CsvTable.of(out, revised -> RevisionRows.of(revised, language)))
                .inBytes(
                        OutputForm.XLSX,
                        (out, language) -> BookTable.called("改动", "changes")
                                .figures(2)
                                .of(out, language, revised -> RevisionRows.of(revised, language)));
    }

    /** Where a name of a policy becomes another. */
    public static WrittenAs<ReportWriter<RenamedPolicy>> renaming() {
        return WrittenAs.<ReportWriter<RenamedPolicy>>nothing()
                .inText((page, language) -> TextLines.of(page, renamed -> RenamingText.lines(renamed, language)))
                .in(
                        OutputForm.CSV,
                        (out, language) -> CsvTable.of(out, renamed -> RenamingText.rows(renamed, language)))
                .inBytes(
                        OutputForm.XLSX,
                        (out, language) -> BookTable.called("改名", "renaming")
                                .figures(2)
                                .of(out, language, renamed -> RenamingText.rows(renamed, language)));
    }

    /** What one policy says beside another. */
    public static WrittenAs<ReportWriter<PoliciesCompared>> comparison() {
        return WrittenAs.<ReportWriter<PoliciesCompared>>nothing()
                .inText((page, language) -> TextLines.of(page, compared -> ComparisonText.lines(compared, language)))
                .in(OutputForm.JSON, (out, language) -> PlainJson.of(out, ComparisonMembers::of))
                .inBytes(
                        OutputForm.XLSX,
                        (out, language) -> BookTable.called("比较", "comparison")
                                .days(2)
                                .of(out, language, compared -> ComparisonRows.of(compared, language)));
    }

    /** Which projects flip where a policy is another. */
    public static WrittenAs<DifferenceWriter> differences() {
        return WrittenAs.<DifferenceWriter>nothing()
                .inText(TextDifferenceWriter::new)
                .in(OutputForm.JSON, JsonDifferenceWriter::new)
                .in(OutputForm.NDJSON, NdjsonDifferenceWriter::new)
                .in(OutputForm.CSV, CsvDifferenceWriter::new)
                .inBytes(OutputForm.XLSX, (out, language) -> new XlsxDifferenceWriter(out, language));
    }

    /** Between which values of a figure each project keeps its verdict. */
    public static WrittenAs<ResultWriter<FigureBands>> figureBands() {
        return WrittenAs.<ResultWriter<FigureBands>>nothing()
                .in(OutputForm.JSON, (out, language) -> new JsonResultWriter<>(out, language, FigureBandsJson::project))
                .in(
                        OutputForm.NDJSON,
                        (out, language) -> new NdjsonResultWriter<>(out, language, FigureBandsJson::project));
    }

    /** Which units move where a policy is another. */
    public static WrittenAs<ReportWriter<RankingDifference>> rankingDifferences() {
        return WrittenAs.<ReportWriter<RankingDifference>>nothing()
                .inText((page, language) -> TextLines.of(
                        page, difference -> RankingDifferenceText.lines(difference, language, page.layout())))
                .in(OutputForm.JSON, JsonRankingDifferenceWriter::new)
                .in(
                        OutputForm.CSV,
                        (out, language) ->
                                CsvTable.of(out, difference -> RankingDifferenceText.rows(difference, language)))
                .inBytes(OutputForm.XLSX, (out, language) -> RankingDifferenceText.book(out, language));
    }

    /** How a file was understood. */
    public static WrittenAs<ReportWriter<Inspection>> inspections() {
        return WrittenAs.<ReportWriter<Inspection>>nothing()
                .inText((page, language) ->
                        TextLines.of(page, file -> InspectionText.lines(file, language, page.layout())))
                .in(OutputForm.JSON, (out, language) -> PlainJson.of(out, file -> InspectionMembers.of(file, language)))
                .inBytes(OutputForm.XLSX, (out, language) -> InspectionBook.of(out, language));
    }

    /** What was read of projects. */
    public static WrittenAs<ReportWriter<ProjectList>> projects() {
        return WrittenAs.<ReportWriter<ProjectList>>nothing().in(OutputForm.JSON, JsonProjectsWriter::new);
    }

    /** The words of schemes. */
    public static WrittenAs<ReportWriter<List<SchemeReference.Section>>> reference() {
        return WrittenAs.<ReportWriter<List<SchemeReference.Section>>>nothing()
                .inText((page, language) -> TextLines.of(page, words -> ReferenceText.lines(words, language)))
                .in(
                        OutputForm.JSON,
                        (out, language) -> PlainJson.of(out, words -> ReferenceMembers.of(words, language)));
    }

    /** What a fact may say of itself. */
    public static WrittenAs<ReportWriter<FieldDictionary>> fields() {
        return WrittenAs.<ReportWriter<FieldDictionary>>nothing()
                .inText((page, language) ->
                        TextLines.of(page, fields -> FieldText.lines(fields, language, page.layout())))
                .in(OutputForm.JSON, (out, language) -> PlainJson.of(out, FieldMembers::of))
                .in(OutputForm.CSV, (out, language) -> CsvTable.of(out, fields -> FieldText.rows(fields, language)))
                .inBytes(
                        OutputForm.XLSX,
                        (out, language) -> BookTable.called("字段", "fields")
                                .of(out, language, fields -> FieldText.rows(fields, language)));
    }

    /** An empty table of a fact, to be filled in. */
    public static WrittenAs<ReportWriter<TemplateColumns>> template() {
        return WrittenAs.<ReportWriter<TemplateColumns>>nothing()
                .in(
                        OutputForm.CSV,
                        (out, language) -> CsvTable.of(out, columns -> FieldText.template(columns, language)))
                .inBytes(OutputForm.XLSX, (out, language) -> TemplateBook.of(out, language));
    }
}
