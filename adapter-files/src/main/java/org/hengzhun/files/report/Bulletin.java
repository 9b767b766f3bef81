package org.hengzhun.files.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.ranking.GroupRanking;
import org.hengzhun.core.ranking.Movement;
import org.hengzhun.core.ranking.RankingOutcome;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.ranking.Unranked;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.ranking.RankingText;

/** The bulletin on a ranking (通报): who stands where, who rose and fell, what the places mean, who was not ranked. Immutable. */
public final class Bulletin {

    private final ReadAloud aloud;
    private final RankingTable tables;
    private final Drafting drafting;
    private final RankingDraft draft;

    private Bulletin(RankingReport report, Language language) {
        this.aloud = new ReadAloud(language);
        this.tables = new RankingTable(report, aloud);
        this.drafting = new Drafting(aloud);
        this.draft = new RankingDraft(aloud);
    }

    /**
     * The bulletin.
     *
     * @param office who signs, where the user says it
     */
    public static Paper of(RankingReport report, Sources sources, Optional<String> office, Language language) {
        return new Bulletin(report, language).paper(report, sources, office);
    }

    private Paper paper(RankingReport report, Sources sources, Optional<String> office) {
        String name = aloud.say("通报", "Bulletin");
        String title = aloud.say("关于%s情况的通报（%s）", "%s, %s")
                .formatted(
                        aloud.brackets(report.scheme().label().in(aloud.language())),
                        aloud.period(report.ranking().period()));
        return new Paper(
                aloud.language(),
                name,
                List.of(new Paper.Part(name, title, blocks(report, office))),
                draft.reasons(report, sources),
                drafting.smallPrint(report.policy(), report.asOf(), sources.inputs()));
    }

    private List<Block> blocks(RankingReport report, Optional<String> office) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Addressee(aloud.say("各县（市、区）人民政府，各有关单位", "To all counties and offices concerned")));
        blocks.add(new Block.Paragraph(opening(report)));
        int number = 1;
        blocks.add(heading(number, "考核结果", "Result"));
        for (GroupRanking group : report.ranking().groups()) {
            group(blocks, group);
        }
        report.totals().ifPresent(totals -> blocks.add(new Block.Remark(tables.totals(totals))));
        Map<String, List<String>> meanings = meanings(report);
        if (!meanings.isEmpty()) {
            number++;
            blocks.add(heading(number, "结果运用", "What the places mean"));
            meanings.forEach((meaning, units) -> blocks.add(new Block.Paragraph(
                    String.join(aloud.say("、", ", "), units) + aloud.say("：", ": ") + meaning + aloud.say("。", "."))));
        }
        if (!report.ranking().unranked().isEmpty()) {
            number++;
            blocks.add(heading(number, "未参与排名的单位", "Not ranked"));
            report.ranking().unranked().forEach(one -> blocks.add(new Block.Paragraph(unranked(one))));
        }
        blocks.add(drafting.signature(office));
        return blocks;
    }

    private Block heading(int number, String zh, String en) {
        return new Block.Heading(1, aloud.number(1, number) + aloud.say(zh, en));
    }

    private String opening(RankingReport report) {
        int units = report.ranking().groups().stream()
                .mapToInt(group -> group.rows().size())
                .sum();
        return aloud.say(
                "依据《%s》（%s），对%d个单位%s的工作进行了考核，现将结果通报如下。"
                        .formatted(
                                report.policy().title(),
                                report.policy().document(),
                                units,
                                aloud.period(report.ranking().period())),
                "Under %s (%s) the work of %d units in %s was assessed, with this result."
                        .formatted(
                                report.policy().title(),
                                report.policy().document(),
                                units,
                                report.ranking().period()));
    }

    private void group(List<Block> blocks, GroupRanking group) {
        if (!group.group().isEmpty()) {
            blocks.add(new Block.Heading(2, VisibleText.of(group.group())));
        }
        blocks.add(tables.of(group, /* brief= */ true));
        moved(group).ifPresent(words -> blocks.add(new Block.Paragraph(words)));
    }

    /** Who rose and who fell since the period before; nothing where nobody compared. */
    private Optional<String> moved(GroupRanking group) {
        List<String> said = new ArrayList<>();
        said.addAll(moved(group, 1, "上升%s位", "%s places up"));
        said.addAll(moved(group, -1, "下降%s位", "%s places down"));
        String entrants = named(group, row -> row.movement() instanceof Movement.Entrant);
        if (!entrants.isEmpty()) {
            said.add(aloud.say("新参加排名的有", "newly ranked: ") + entrants);
        }
        if (!group.leavers().isEmpty()) {
            said.add(aloud.say("本期未列的有", "no longer ranked: ") + String.join(aloud.say("、", ", "), group.leavers()));
        }
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(aloud.say("与上期相比，", "Since the period before: ")
                        + String.join(aloud.say("；", "; "), said)
                        + aloud.say("。", "."));
    }

    private List<String> moved(GroupRanking group, int sign, String zh, String en) {
        Map<String, List<String>> units = new LinkedHashMap<>();
        for (Standing row : group.rows()) {
            if (row.movement() instanceof Movement.Moved moved && moved.change().signum() == sign) {
                units.computeIfAbsent(RankingText.plain(moved.change().abs()), any -> new ArrayList<>())
                        .add(row.unit());
            }
        }
        return units.entrySet().stream()
                .map(one -> String.join(aloud.say("、", ", "), one.getValue())
                        + aloud.say("", " ")
                        + aloud.say(zh, en).formatted(one.getKey()))
                .toList();
    }

    private String named(GroupRanking group, Predicate<Standing> which) {
        return group.rows().stream().filter(which).map(Standing::unit).collect(aloud.listed());
    }

    /** Whom each outcome is for, by outcome and basis. */
    private Map<String, List<String>> meanings(RankingReport report) {
        Map<String, List<String>> meanings = new LinkedHashMap<>();
        report.ranking().groups().stream()
                .flatMap(group -> group.rows().stream())
                .forEach(row -> row.outcomes()
                        .forEach(outcome -> meanings.computeIfAbsent(meaning(outcome), any -> new ArrayList<>())
                                .add(row.unit())));
        return meanings;
    }

    private String meaning(RankingOutcome outcome) {
        Citation citation = outcome.basis().citation();
        return outcome.label().in(aloud.language())
                + (citation == null ? "" : aloud.say("（%s）", " (%s)").formatted(aloud.basis(citation)));
    }

    private String unranked(Unranked unranked) {
        return unranked.unit()
                + aloud.say("：", ": ")
                + unranked.reasons().stream()
                        .map(reason -> aloud.brackets(reason.in(aloud.language())))
                        .collect(aloud.chained())
                + aloud.say("。", ".");
    }
}
