package org.hengzhun.drl.answer;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.refusal.NotAnsweredException;

/** Says what a policy does not answer, and what it can be asked instead. */
final class NotAnswered {

    private NotAnswered() {}

    /** The policy is there, but has nothing to screen by. */
    static NotAnsweredException noScreening(PolicyPack pack) {
        return lacking(pack, "筛查规则，不判定项目能否准入", "screening rules and does not say whether a project may go ahead");
    }

    /** The policy is there, but has nothing to route by. */
    static NotAnsweredException noRouting(PolicyPack pack) {
        return lacking(pack, "分类或归口规则", "rules that classify or route");
    }

    /** The policy is there, but none of its rules is about projects. */
    static NotAnsweredException noProjects(PolicyPack pack) {
        return lacking(pack, "判断项目的规则", "rules about projects");
    }

    /** The policy is there, but says nothing of what single projects owe. */
    static NotAnsweredException noProjectDuties(PolicyPack pack) {
        String id = pack.manifest().id();
        return pack.duties().isEmpty()
                ? lacking(pack, "义务", "duties")
                : new NotAnsweredException(new Bilingual(
                        "政策 %s 没有按项目产生的义务；去掉项目文件即可列出其他义务".formatted(id),
                        "the policy %s has no duties over projects; leave the file out to list the others"
                                .formatted(id)));
    }

    private static NotAnsweredException lacking(PolicyPack pack, String zh, String en) {
        String id = pack.manifest().id();
        return new NotAnsweredException(new Bilingual(
                "政策 %s 没有%s；%s".formatted(id, zh, offersZh(pack)),
                "the policy %s has no %s; %s".formatted(id, en, offersEn(pack))));
    }

    private static String offersZh(PolicyPack pack) {
        String offers = offers(pack)
                .map(offer -> offer.command() + "（" + offer.words().zh() + "）")
                .collect(Collectors.joining("、"));
        return offers.isEmpty() ? "它没有可运行的内容" : "可用的命令：" + offers;
    }

    private static String offersEn(PolicyPack pack) {
        String offers = offers(pack)
                .map(offer -> offer.command() + " (" + offer.words().en() + ")")
                .collect(Collectors.joining(", "));
        return offers.isEmpty() ? "there is nothing to run" : "run " + offers;
    }

    private record Offer(String command, Bilingual words) {}

    private static Stream<Offer> offers(PolicyPack pack) {
        Stream.Builder<Offer> offers = Stream.builder();
        if (pack.rulebook(Task.SCREENING).answers()) {
            offers.add(new Offer("screen", new Bilingual("判定准入", "may it go ahead")));
        }
        if (pack.rulebook(Task.ROUTING).answers()) {
            offers.add(new Offer("route", new Bilingual("分类归口", "where it goes")));
        }
        if (!pack.duties().isEmpty()) {
            offers.add(new Offer("duties", new Bilingual("义务和期限", "what is owed by when")));
        }
        if (!pack.schemes().isEmpty()) {
            offers.add(new Offer("rank", new Bilingual("考核排名", "rankings")));
        }
        return offers.build();
    }
}
