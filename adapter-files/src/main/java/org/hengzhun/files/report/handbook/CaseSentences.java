package org.hengzhun.files.report.handbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.drl.cases.CaseKind;
import org.hengzhun.drl.cases.DutyExpectation;
import org.hengzhun.drl.cases.PolicyCase;
import org.hengzhun.drl.cases.ProjectExpectation;
import org.hengzhun.drl.cases.SchemeExpectation;
import org.hengzhun.drl.cases.Situation;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.report.ReadAloud;
import org.hengzhun.files.write.duty.DutyText;

/** The cases of a policy as examples: what is given, what follows. One of each kind is told of a clause. Immutable. */
final class CaseSentences {

    private final PolicyPack pack;
    private final ReadAloud aloud;
    private final RuleSentences rules;
    private final DutySentences duties;
    private final DutyText states;

    CaseSentences(PolicyPack pack, ReadAloud aloud, RuleSentences rules, DutySentences duties) {
        this.pack = pack;
        this.aloud = aloud;
        this.rules = rules;
        this.duties = duties;
        this.states = new DutyText(aloud.language());
    }

    /** The first case of each kind, and how many more there are. */
    List<String> examples(List<PolicyCase> cases) {
        List<String> lines = new ArrayList<>(Arrays.stream(CaseKind.values())
                .flatMap(kind -> cases.stream()
                        .filter(one -> one.kind() == kind)
                        .limit(1)
                        .map(this::example))
                .toList());
        int more = cases.size() - lines.size();
        if (more > 0) {
            lines.add(aloud.say("另有%d例。".formatted(more), "%d more.".formatted(more)));
        }
        return lines;
    }

    private String example(PolicyCase one) {
        return one.kind().words().in(aloud.language())
                + aloud.say("：", ": ")
                + aloud.brackets(one.sentence())
                + aloud.say("。截至" + aloud.day(one.asOf()) + "，给定：", ". As of " + one.asOf() + ", given: ")
                + given(one.situation())
                + aloud.say("。结果：", ". Result: ")
                + follows(one.situation()).collect(aloud.chained())
                + aloud.say("。", ".");
    }

    private String given(Situation situation) {
        if (situation instanceof Situation.OfProject of) {
            return project(of.project());
        }
        if (situation instanceof Situation.OfSpan span) {
            String done = span.done()
                    .map(records -> aloud.say(
                            "完成记录%d条".formatted(records.size()),
                            "%d records of what was done".formatted(records.size())))
                    .orElse(aloud.say("没有完成记录可查", "no records at hand"));
            return aloud.say(
                            aloud.day(span.from()) + "至" + aloud.day(span.to()) + "，",
                            span.from() + " to " + span.to() + ", ")
                    + done;
        }
        Situation.OfScheme scheme = (Situation.OfScheme) situation;
        return Optional.ofNullable(pack.schemes().get(scheme.scheme()))
                        .map(one -> one.label().in(aloud.language()))
                        .orElse(scheme.scheme())
                + aloud.say("，", ", ")
                + scheme.units().stream()
                        .map(CountyPeriod::unit)
                        .map(VisibleText::of)
                        .collect(aloud.listed());
    }

    private String project(Project project) {
        aloud.about(project);
        String known = project.dictionary().fields().stream()
                .filter(field -> !field.equals(Project.ID) && !field.equals(Project.NAME))
                .flatMap(
                        field -> aloud
                                .value(project, field)
                                .map(value -> aloud.label(field.name()) + aloud.say("为", " ") + value)
                                .stream())
                .collect(aloud.listed());
        return known.isEmpty() ? aloud.say("什么都没有填", "nothing") : known;
    }

    private Stream<String> follows(Situation situation) {
        if (situation instanceof Situation.OfProject of) {
            return ofProject(of.expect());
        }
        return situation instanceof Situation.OfSpan span
                ? ofSpan(span.expect())
                : ofScheme(((Situation.OfScheme) situation).expect());
    }

    private Stream<String> ofProject(ProjectExpectation expect) {
        Set<String> parts = new LinkedHashSet<>();
        expect.verdict()
                .ifPresent(verdict ->
                        parts.add(aloud.say("结论为", "verdict ") + verdict.words().in(aloud.language())));
        all(parts, expect.fires(), rules::called, "适用", "applies: ");
        all(parts, expect.silent(), rules::called, "不适用", "does not apply: ");
        expect.undecided()
                .forEach((rule, missing) -> parts.add(aloud.say(
                        rules.called(rule) + "待定，缺" + aloud.labels(missing.asList()),
                        rules.called(rule) + " is open for lack of " + aloud.labels(missing.asList()))));
        expect.tags().ifPresent(tags -> all(parts, tags, this::notion, "分类为", "tagged "));
        expect.routes().values().forEach(names -> all(parts, names, aloud::brackets, "归口", "goes to "));
        expect.judgements()
                .ifPresent(clauses -> all(parts, clauses, this::clause, "留待人工判断：", "left to human judgement: "));
        expect.owes().ifPresent(owed -> all(parts, owed, duties::called, "须办", "owes "));
        expect.states().forEach((duty, code) -> parts.add(state(duty, "", code)));
        return parts.isEmpty() ? Stream.of(aloud.say("没有适用的条款", "nothing applies")) : parts.stream();
    }

    private void all(Set<String> parts, Set<String> names, Function<String, String> called, String zh, String en) {
        if (!names.isEmpty()) {
            parts.add(aloud.say(zh, en) + names.stream().map(called).collect(aloud.listed()));
        }
    }

    private String notion(String name) {
        return Optional.ofNullable(pack.notions().get(name))
                .map(notion -> aloud.brackets(notion.words().in(aloud.language())))
                .orElse(name);
    }

    private String clause(String id) {
        return Optional.ofNullable(pack.clauses().get(id))
                .map(clause -> aloud.basis(clause.citation()))
                .orElse(id);
    }

    private String state(String duty, String whom, String code) {
        return duties.called(duty)
                + (whom.isEmpty() ? "" : aloud.say("（" + whom + "）", " (" + whom + ")"))
                + states.label(code);
    }

    private Stream<String> ofSpan(DutyExpectation expect) {
        List<String> parts = new ArrayList<>();
        expect.falls()
                .forEach((duty, days) -> parts.add(duties.called(duty)
                        + aloud.say("到期日", " due on ")
                        + days.stream().map(aloud::day).collect(aloud.listed())));
        expect.states()
                .forEach((duty, codes) -> codes.forEach((whom, code) ->
                        parts.add(state(duty, whom.equals("rest") ? aloud.say("其余", "others") : whom, code))));
        if (!expect.none().isEmpty()) {
            parts.add(aloud.say("没有到期的", "nothing falls due of ")
                    + expect.none().stream().map(duties::called).collect(aloud.listed()));
        }
        return parts.stream();
    }

    private Stream<String> ofScheme(SchemeExpectation expect) {
        List<String> parts = new ArrayList<>();
        expect.scores()
                .forEach((unit, score) ->
                        parts.add(unit + aloud.say("得", " ") + score.toPlainString() + aloud.say("分", " points")));
        expect.ranks()
                .forEach((unit, rank) -> parts.add(
                        aloud.say(unit + "第" + rank.toPlainString() + "名", unit + " is no. " + rank.toPlainString())));
        expect.lines()
                .forEach((unit, lines) -> lines.forEach((line, points) -> parts.add(unit
                        + aloud.say("“", " \"")
                        + part(line)
                        + aloud.say("”", "\" ")
                        + points.toPlainString()
                        + aloud.say("分", " points"))));
        expect.grades()
                .forEach(
                        (unit, grade) -> parts.add(aloud.say(unit + "等次为" + grade, unit + " gets the grade " + grade)));
        expect.outcomes()
                .forEach((unit, names) -> parts.add(unit
                        + aloud.say("：", ": ")
                        + (names.isEmpty()
                                ? aloud.say("没有后果", "nothing follows")
                                : names.stream().map(this::outcome).collect(aloud.listed()))));
        expect.unranked()
                .filter(units -> !units.isEmpty())
                .ifPresent(units -> parts.add(
                        aloud.say("不参与排名：", "not ranked: ") + units.stream().collect(aloud.listed())));
        expect.undecided()
                .forEach((unit, open) -> parts.add(unit
                        + aloud.say("待定：", " open: ")
                        + open.stream().map(rules::called).collect(aloud.listed())));
        return parts.isEmpty() ? Stream.of(aloud.say("照常计分", "scored as usual")) : parts.stream();
    }

    private String part(String name) {
        return pack.schemes().values().stream()
                .flatMap(scheme -> scheme.lines().stream())
                .filter(line -> line.row().name().equals(name))
                .findFirst()
                .map(line -> aloud.brackets(line.row().label().in(aloud.language())))
                .or(() -> pack.rules().stream()
                        .filter(rule -> rule.id().equals(name))
                        .map(rule -> aloud.brackets(rule.title()))
                        .findFirst())
                .orElse(name);
    }

    private String outcome(String name) {
        return Optional.ofNullable(pack.outcomes().get(name))
                .map(words -> words.in(aloud.language()))
                .orElse(name);
    }
}
