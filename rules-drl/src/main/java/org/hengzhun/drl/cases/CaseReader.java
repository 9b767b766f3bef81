package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.duty.KnownDuties;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.drl.dialect.ClauseSlip;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Yaml;

/** Reads one case of a case file. Every name it uses must be known; every slip is told at its line. */
final class CaseReader {

    private static final String CONFIRMED = "confirmed";
    private static final ImmutableSet<String> YES_OR_NO = ImmutableSet.of("yes", "no");
    private static final String PROJECT = "project";
    private static final String SPAN = "span";
    private static final String SCHEME = "scheme";

    private final CaseNames names;
    private final ProjectCaseReader projects;
    private final SpanCaseReader spans;
    private final SchemeCaseReader schemes;

    CaseReader(PolicyPack pack) {
        this.names = CaseNames.of(pack);
        this.projects = new ProjectCaseReader(names, pack.projects());
        this.spans = new SpanCaseReader(new KnownDuties(pack.allDuties()));
        this.schemes = new SchemeCaseReader(pack);
    }

    /** The case, or nothing after complaining. */
    Optional<PolicyCase> read(String file, Yaml written, ProblemCollector complaints) {
        int before = complaints.count();
        String clause = written.required("clause");
        if (!clause.isEmpty() && !names.clauses().contains(clause)) {
            DidYouMean meant = ClauseSlip.of(clause, names.clauses());
            written.complain(
                    "clause",
                    "unknown-name",
                    "clauses.csv 里没有条款“%s”%s".formatted(clause, meant.zh()),
                    "clauses.csv has no clause %s%s".formatted(clause, meant.en()));
        }
        Optional<CaseKind> kind = kind(written);
        String says = written.required("says");
        Optional<LocalDate> asOf = MemberReader.day(written, "asOf");
        boolean confirmed = confirmed(written);
        Optional<? extends Situation> situation = situation(written);
        if (complaints.count() > before) {
            return Optional.empty();
        }
        return Optional.of(new PolicyCase(
                file,
                written.line(),
                clause,
                kind.orElseThrow(),
                says,
                asOf.orElseThrow(),
                confirmed,
                situation.orElseThrow()));
    }

    /** A case counts as confirmed unless it says no. */
    private static boolean confirmed(Yaml written) {
        String word = written.text(CONFIRMED).orElse("yes");
        if (!YES_OR_NO.contains(word)) {
            written.complain(
                    CONFIRMED,
                    "confirmed",
                    "confirmed（%s）应为 yes 或 no；确认了就删去这一行".formatted(word),
                    "confirmed (%s) must be yes or no; once it is confirmed, delete the line".formatted(word));
        }
        return !word.equals("no");
    }

    private static Optional<CaseKind> kind(Yaml written) {
        String word = written.required("kind");
        Optional<CaseKind> kind = CaseKind.written(word);
        if (kind.isEmpty() && !word.isEmpty()) {
            written.complain(
                    "kind",
                    "case-kind",
                    "kind（%s）应为 inside 命中、outside 未命中、edge 边界 或 missing 缺信息".formatted(word),
                    "the kind (%s) must be inside, outside, edge or missing".formatted(word));
        }
        return kind;
    }

    private Optional<? extends Situation> situation(Yaml written) {
        List<String> shapes =
                List.of(PROJECT, SPAN, SCHEME).stream().filter(written::has).toList();
        if (shapes.size() > 1) {
            written.complain(
                    shapes.get(1),
                    "case-shape",
                    "一个案例只能有 project、span、scheme 之一；这里写了 %s".formatted(String.join("、", shapes)),
                    "a case has one of project, span and scheme; this one has %s".formatted(String.join(", ", shapes)));
            return Optional.empty();
        }
        return switch (shapes.isEmpty() ? "" : shapes.get(0)) {
            case PROJECT -> {
                written.allow(CaseKeys.PROJECT);
                yield projects.read(written);
            }
            case SPAN -> {
                written.allow(CaseKeys.SPAN);
                yield spans.read(written);
            }
            case SCHEME -> {
                written.allow(CaseKeys.SCHEME);
                yield schemes.read(written);
            }
            default -> {
                written.allow("clause", "kind", "says", "asOf", CONFIRMED, PROJECT, SPAN, SCHEME, "expect");
                written.complain(
                        PROJECT,
                        "missing-key",
                        "缺少 project（项目）、span（一段日期的义务）或 scheme（考核方案）",
                        "project, span or scheme is missing");
                yield Optional.empty();
            }
        };
    }
}
