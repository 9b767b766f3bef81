package org.hengzhun.files.write.screening;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.Finding;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.write.AskingText;
import org.hengzhun.files.write.QuestionText;
import org.hengzhun.files.write.ValueText;
import org.hengzhun.files.write.beside.ResultColumns;

/** What a screening adds to the row of its project: the verdict, what it rests on, what it is entitled to or owes, what is missing, what to ask next. */
public final class ScreeningColumns implements ResultColumns<Screening> {

    private final ValueText text;
    private final ScreeningText words;
    private final AskingText asking;
    private final QuestionText questions;
    private final Optional<NextQuestions> next;

    /** @param next what to ask next; without it what is missing is listed with who can know it */
    public ScreeningColumns(Language language, Optional<NextQuestions> next) {
        this.text = new ValueText(language);
        this.words = new ScreeningText(text);
        this.asking = new AskingText(text);
        this.questions = new QuestionText(text);
        this.next = next;
    }

    @Override
    public List<Column> columns(Language language) {
        return List.of(
                new Column(language.say("结论", "verdict"), 16),
                new Column(language.say("依据", "basis"), 60),
                new Column(language.say("金额", "amounts"), 30),
                new Column(language.say("待补", "missing"), 30),
                new Column(language.say("下一问", "next question"), 40));
    }

    @Override
    public List<String> cells(Screening screening) {
        text.about(screening.project());
        return List.of(
                words.verdict(screening),
                basis(screening),
                words.amountsInOne(screening),
                text.labels(screening.missing()),
                next.isPresent()
                        ? next.get().of(screening).map(questions::question).orElse("")
                        : asking.byRespondent(screening.askFirst()));
    }

    private String basis(Screening screening) {
        Stream<String> findings = screening.findings().stream().map(this::finding);
        Stream<String> judgements = screening.judgements().stream()
                .map(judgement -> text.say("需人工判断：", "left to human judgement: ") + asking.words(judgement));
        Stream<String> warnings =
                screening.warnings().stream().map(warning -> text.say("提醒：", "note: ") + warning.in(text.language()));
        return Stream.of(findings, judgements, warnings)
                .flatMap(each -> each)
                .collect(Collectors.joining(text.say("；", "; ")));
    }

    private String finding(Finding finding) {
        return finding.words().in(text.language())
                + text.say("：", ": ")
                + finding.reason().title()
                + text.brackets(finding.reason().citation()
                        + (finding.reason().restsOnLocal() ? text.say("，含本地参数", ", rests on a local figure") : ""));
    }

    @Override
    public List<String> notProcessed(String reasons) {
        return ImmutableList.of(text.say("未处理", "not judged"), reasons, "", "", "");
    }

    @Override
    public String counted(Screening screening) {
        return words.verdict(screening);
    }

    @Override
    public Project project(Screening screening) {
        return screening.project();
    }

    @Override
    public String sheet() {
        return text.say("准入判定", "screening");
    }
}
