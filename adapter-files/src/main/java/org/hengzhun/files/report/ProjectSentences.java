package org.hengzhun.files.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.policy.HumanJudgement;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.result.Derivation;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.screening.Finding;
import org.hengzhun.core.screening.Outcome;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.write.AmountText;
import org.hengzhun.files.write.AskingText;
import org.hengzhun.files.write.screening.ScreeningText;

/** What is said of one project in papers, without a rule id or a key. Immutable. */
final class ProjectSentences {

    /** What a reader wants to know of a project first. */
    private static final ImmutableList<Field<?>> BASICS = ImmutableList.of(
            Project.COUNTY,
            Project.PARK,
            Project.INVESTOR,
            Project.TOTAL_INVESTMENT,
            Project.FOREIGN_INVESTMENT,
            Project.STAGE,
            Project.CONSTRUCTION_KIND,
            Project.INDUSTRY_CODE,
            Project.FIELDS_OF_INDUSTRY,
            Project.PROCESSES,
            Project.ANNUAL_ENERGY_EQUIVALENT,
            Project.ADDED_ENERGY_EQUIVALENT,
            Project.LAND_AREA);

    /** Provisions told one by one where many ask for the same. */
    private static final int TOLD = 2;

    private final ReadAloud aloud;
    private final ScreeningText screenings;
    private final AmountText amounts;

    ProjectSentences(ReadAloud aloud) {
        this.aloud = aloud;
        this.screenings = new ScreeningText(aloud.values());
        this.amounts = new AmountText(aloud.values(), aloud::number);
    }

    /** Name and id. */
    String who(Project project) {
        String name = name(project);
        String id = VisibleText.of(project.id());
        return name.isEmpty() ? id : name + aloud.say("（" + id + "）", " (" + id + ")");
    }

    /** The name, or an empty text. */
    String name(Project project) {
        return VisibleText.of(Objects.requireNonNullElse(project.get(Project.NAME), ""));
    }

    /** The county, or that it was not told. */
    String county(Project project) {
        return aloud.value(project, Project.COUNTY).orElse(aloud.say("未填承接县区", "no county given"));
    }

    /** What is known of the project, in one sentence. */
    String basics(Project project) {
        return BASICS.stream()
                .flatMap(field -> aloud.value(project, field).stream().map(value -> labelled(field.name(), value)))
                .collect(aloud.chained());
    }

    private String labelled(String field, String value) {
        return aloud.label(field) + aloud.say("：", ": ") + value;
    }

    String verdict(Screening screening) {
        return screenings.verdict(screening);
    }

    /** What the policy demands, a sentence a demand, with its basis; alike ones once. */
    List<String> demands(Screening screening) {
        return numbered(screening.findings().stream().map(this::demand));
    }

    private String demand(Finding finding) {
        String outcome = finding.words().in(aloud.language());
        String title = aloud.brackets(finding.reason().title());
        return outcome
                + aloud.say("：", ": ")
                + title
                + aloud.say(
                        "（" + aloud.basis(finding.reason().citation()) + "）。",
                        " (%s).".formatted(aloud.basis(finding.reason().citation())));
    }

    /** What it is entitled to or owes, a sentence an amount, with how it was worked out and its basis. */
    List<String> amounts(Screening screening) {
        Stream<String> known = screening.amounts().stream()
                .map(amount -> aloud.say(
                        "%s。%s（%s）。"
                                .formatted(
                                        amounts.amount(amount),
                                        amounts.working(amount),
                                        aloud.basis(amount.reason().citation())),
                        "%s. %s (%s)."
                                .formatted(
                                        amounts.amount(amount),
                                        amounts.working(amount),
                                        aloud.basis(amount.reason().citation()))));
        Stream<String> open = screening.openAmounts().stream()
                .map(one -> amounts.open(one)
                        + aloud.say(
                                "（%s）。".formatted(aloud.basis(one.citation())),
                                " (%s).".formatted(aloud.basis(one.citation()))));
        return numbered(Stream.concat(known, open).map(aloud::brackets));
    }

    /** On what the demands rest: what the project is held to be, and why. */
    List<String> grounds(Screening screening) {
        Set<String> lines = new LinkedHashSet<>();
        List<Reason> reasons =
                screening.findings().stream().map(Finding::reason).toList();
        reasons.stream()
                .flatMap(reason -> reason.derivations().stream())
                .map(this::held)
                .forEach(lines::add);
        String facts = reasons.stream()
                .flatMap(reason -> reason.facts().entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new))
                .entrySet()
                .stream()
                .map(fact -> labelled(fact.getKey(), aloud.value(fact.getKey(), fact.getValue())))
                .collect(aloud.chained());
        if (!facts.isEmpty()) {
            lines.add(aloud.say("项目情况：", "The project: ") + facts + aloud.say("。", "."));
        }
        String figures = reasons.stream()
                .flatMap(reason -> reason.parameters().stream())
                .map(this::figure)
                .distinct()
                .collect(aloud.listed());
        if (!figures.isEmpty()) {
            lines.add(aloud.say("对照标准：", "Measured against: ") + figures + aloud.say("。", "."));
        }
        return ImmutableList.copyOf(lines);
    }

    private String held(Derivation derivation) {
        String entry = derivation.entry().isEmpty()
                ? ""
                : aloud.say(
                        "，对应“" + VisibleText.of(derivation.entry()) + "”",
                        ", as \"%s\"".formatted(VisibleText.of(derivation.entry())));
        return aloud.say("认定：", "Held: ")
                + aloud.brackets(derivation.title())
                + entry
                + aloud.say(
                        "（" + aloud.basis(derivation.citation()) + "）。",
                        " (%s).".formatted(aloud.basis(derivation.citation())));
    }

    private String figure(ParameterReading reading) {
        String said = aloud.figure(reading.value(), reading.unit(), "");
        return reading.provenance() == Provenance.LOCAL ? said + aloud.say("（本市确定）", " (set by the city)") : said;
    }

    /** What must be known next and who is asked for it; empty where the verdict is final. */
    List<String> wanted(Screening screening) {
        List<String> lines = new ArrayList<>();
        if (!screening.missing().isEmpty()) {
            lines.add(aloud.say("先补充：", "First: ") + byRespondent(screening.askFirst()));
            List<String> later = screening.missing().stream()
                    .filter(name -> !screening.askFirst().contains(name))
                    .toList();
            if (!later.isEmpty()) {
                lines.add(aloud.say("之后可能还要：", "Perhaps after that: ") + byRespondent(later));
            }
        }
        return lines;
    }

    /** Fields with who can know them, those of one respondent together. */
    private String byRespondent(List<String> fields) {
        return AskingText.grouped(fields, aloud.values().fields()).entrySet().stream()
                .map(group -> aloud.labels(group.getValue())
                        + aloud.say("（%s）", " (%s)")
                                .formatted(group.getKey().words().in(aloud.language())))
                .collect(aloud.chained());
    }

    /** Why a field is asked for: the undecided rules that wait for it and can still change the verdict, the first of them told. */
    String why(Screening screening, String field) {
        ImmutableList<String> waiting = screening.undecided().stream()
                .filter(open -> open.missing().contains(field))
                .filter(open -> screening.verdict().couldBecome(Outcome.of(open)))
                .map(this::mayFollow)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        if (waiting.isEmpty()) {
            return aloud.say("没有这一项，不能判断项目适用哪些规定。", "Without it nobody knows which rules bear on the project.");
        }
        int more = waiting.size() - TOLD;
        String first = waiting.stream().limit(TOLD).collect(Collectors.joining("\n"));
        return more <= 0
                ? first
                : first + "\n"
                        + aloud.say("另有%d条规定也要看这一项。".formatted(more), "%d more provisions ask for it.".formatted(more));
    }

    private String mayFollow(OpenRule open) {
        Verdict verdict = Outcome.of(open).verdict();
        return aloud.brackets(open.title())
                + aloud.say(
                        "（%s，可能“%s”）。"
                                .formatted(
                                        aloud.basis(open.citation()),
                                        verdict.words().zh()),
                        " (%s; it may become \"%s\")."
                                .formatted(
                                        aloud.basis(open.citation()),
                                        verdict.words().en()));
    }

    /** What clauses leave to people to judge. */
    List<String> judgements(Screening screening) {
        return numbered(screening.judgements().stream().map(this::judgement));
    }

    private String judgement(HumanJudgement judgement) {
        return aloud.brackets(judgement.question().in(aloud.language()))
                + aloud.say(
                        "（判断单位：%s；%s）。".formatted(judgement.judge(), aloud.basis(judgement.citation())),
                        " (judged by %s; %s).".formatted(judgement.judge(), aloud.basis(judgement.citation())));
    }

    List<String> warnings(Screening screening) {
        return screening.warnings().stream()
                .map(warning -> aloud.brackets(warning.in(aloud.language())))
                .toList();
    }

    private static List<String> numbered(Stream<String> sentences) {
        List<String> all = sentences.distinct().toList();
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            numbered.add(all.size() == 1 ? all.get(i) : (i + 1) + ". " + all.get(i));
        }
        return numbered;
    }
}
