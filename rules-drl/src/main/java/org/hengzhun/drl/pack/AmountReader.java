package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.dialect.BrokenNames;
import org.hengzhun.drl.dialect.ProblemCollector;

/** Reads what {@code policy.yaml} declares that projects are entitled to or owe ({@code amounts}). */
final class AmountReader {

    static final String KEY = "amounts";

    /** Amounts of one pack. */
    private static final int MOST = 100;

    /** The ways to work out an amount. */
    static final ImmutableList<String> WAYS = ImmutableList.of("rate", "fixed", "total", "highest");

    private static final ImmutableList<String> KEYS =
            ImmutableList.of("base", "rate", "fixed", "total", "highest", "floor", "cap", "several");

    private final BrokenNames broken;
    private final ProblemCollector complaints;
    private final BiPredicate<String, Integer> named;

    /** @param named whether a name may stand in a rule; complains, with the line, when not */
    AmountReader(BrokenNames broken, ProblemCollector complaints, BiPredicate<String, Integer> named) {
        this.broken = broken;
        this.complaints = complaints;
        this.named = named;
    }

    /** Those that are right in themselves, in the order they are declared. */
    ImmutableList<DeclaredAmount> read(Yaml manifest) {
        ImmutableList.Builder<DeclaredAmount> amounts = ImmutableList.builder();
        int start = complaints.count();
        int count = 0;
        Optional<Yaml> all = manifest.mapping(KEY);
        for (String name : all.<Iterable<String>>map(Yaml::keys).orElse(ImmutableList.of())) {
            int line = all.orElseThrow().line(name);
            int before = complaints.count();
            Optional<DeclaredAmount> amount =
                    all.flatMap(list -> list.mapping(name)).flatMap(one -> amount(name, one, line));
            if (++count == MOST + 1) {
                complaints.error(
                        line,
                        0,
                        "too-many-amounts",
                        "amounts 里最多 %d 项金额；请分成几个政策包".formatted(MOST),
                        "%d amounts are the most; split the pack".formatted(MOST));
            }
            if (complaints.count() > before) {
                broken.add(BrokenNames.Kind.AMOUNT, name, line);
            } else {
                amount.ifPresent(amounts::add);
            }
        }
        if (complaints.count() > start && all.isPresent() && count == 0) {
            broken.addAll(BrokenNames.Kind.AMOUNT);
        }
        return amounts.build();
    }

    private Optional<DeclaredAmount> amount(String name, Yaml written, int line) {
        written.allow(ManifestKeys.AMOUNT);
        boolean good = named.test(name, line);
        String zh = written.required("zh");
        if (zh.isEmpty() || !good || !saysOneWay(written) || !goesTogether(written)) {
            return Optional.empty();
        }
        ImmutableListMultimap.Builder<String, String> said = ImmutableListMultimap.builder();
        ImmutableMap.Builder<String, Integer> lines = ImmutableMap.builder();
        KEYS.stream().filter(written::has).forEach(key -> {
            said.putAll(key, written.texts(key));
            lines.put(key, written.line(key));
        });
        return Optional.of(new DeclaredAmount(
                name, new Bilingual(zh, written.text("en").orElse(zh)), said.build(), line, lines.buildOrThrow()));
    }

    private static boolean saysOneWay(Yaml written) {
        List<String> said = WAYS.stream().filter(written::has).toList();
        if (said.size() != 1) {
            written.complain(
                    said.isEmpty() ? "zh" : said.get(1),
                    "amount",
                    "金额要写且只写一种算法：rate 基数乘比例（同时写 base）、fixed 定额、total 几项合计、highest 几项就高",
                    "an amount says one of rate (with base), fixed, total and highest");
        }
        return said.size() == 1;
    }

    private static boolean goesTogether(Yaml written) {
        boolean rate = written.has("rate");
        if (rate != written.has("base")) {
            written.complain(
                    rate ? "rate" : "base",
                    "amount",
                    rate
                            ? "写了 rate（比例），还要写 base（基数），例如 base: fixedAssetInvestment"
                            : "base（基数）要和 rate（比例）同写；定额只写 fixed",
                    rate ? "rate needs a base, such as base: fixedAssetInvestment" : "base goes with rate");
            return false;
        }
        String parts = written.has("total") ? "total" : "highest";
        if (written.has(parts) && written.texts(parts).size() < 2) {
            written.complain(
                    parts,
                    "amount",
                    "%s 要写至少两项别的金额，例如 %s: [a, b]".formatted(parts, parts),
                    "%s names two amounts or more, as in %s: [a, b]".formatted(parts, parts));
            return false;
        }
        return true;
    }
}
