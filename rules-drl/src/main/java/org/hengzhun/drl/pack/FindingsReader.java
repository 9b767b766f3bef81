package org.hengzhun.drl.pack;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.hengzhun.core.screening.Outcome;
import org.hengzhun.core.screening.OwnOutcome;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.drl.dialect.BrokenNames;
import org.hengzhun.drl.dialect.ProblemCollector;

/** Reads the outcomes of screening that a pack declares itself ({@code findings} of policy.yaml). */
final class FindingsReader {

    static final String KEY = "findings";

    private final BrokenNames broken;
    private final ProblemCollector complaints;

    FindingsReader(BrokenNames broken, ProblemCollector complaints) {
        this.broken = broken;
        this.complaints = complaints;
    }

    /** How rules write an outcome that every pack may say. */
    static String verb(Outcome outcome) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, outcome.name());
    }

    /**
     * The outcomes by name in the order they are declared, after complaining of what is wrong.
     *
     * @param named whether a name may stand in a rule; complains, with the line, when not
     */
    ImmutableMap<String, OwnOutcome> read(Yaml yaml, BiPredicate<String, Integer> named) {
        Map<String, OwnOutcome> read = new LinkedHashMap<>();
        int start = complaints.count();
        yaml.mapping(KEY).ifPresent(list -> {
            for (String name : list.keys()) {
                int before = complaints.count();
                list.mapping(name)
                        .filter(one -> named.test(name, list.line(name)) && isFree(name, list.line(name)))
                        .flatMap(one -> outcome(name, one))
                        .ifPresent(one -> read.put(name, one));
                if (complaints.count() > before) {
                    broken.add(BrokenNames.Kind.FINDING, name, list.line(name));
                }
            }
        });
        if (complaints.count() > start && read.isEmpty()) {
            broken.addAll(BrokenNames.Kind.FINDING);
        }
        return ImmutableMap.copyOf(read);
    }

    private Optional<OwnOutcome> outcome(String name, Yaml written) {
        written.allow(ManifestKeys.FINDING);
        String zh = written.required("zh");
        Optional<Outcome> as = as(written);
        return zh.isEmpty() || as.isEmpty()
                ? Optional.empty()
                : Optional.of(new OwnOutcome(
                        name, new Bilingual(zh, written.text("en").orElse(zh)), as.get(), 0));
    }

    private Optional<Outcome> as(Yaml written) {
        String word = written.required("as");
        Optional<Outcome> as = Arrays.stream(Outcome.values())
                .filter(one -> verb(one).equals(word) || one.words().zh().equals(word))
                .findFirst();
        if (as.isEmpty() && !word.isEmpty()) {
            Stream<String> known = Arrays.stream(Outcome.values())
                    .flatMap(one -> Stream.of(verb(one), one.words().zh()));
            List<String> all =
                    Arrays.stream(Outcome.values()).map(FindingsReader::verb).toList();
            DidYouMean meant = DidYouMean.of(word, known)
                    .or("：" + String.join("、", all), "; choose one of " + String.join(", ", all));
            written.complain(
                    "as",
                    "finding-rank",
                    "as（%s）应是与它同等的一种处理意见%s".formatted(word, meant.zh()),
                    "as (%s) must be the outcome it weighs as much as%s".formatted(word, meant.en()));
        }
        return as;
    }

    private boolean isFree(String name, int line) {
        boolean taken =
                Arrays.stream(Outcome.values()).map(FindingsReader::verb).anyMatch(name::equals);
        if (taken) {
            complaints.error(
                    line,
                    0,
                    "name",
                    "名称（%s）是每个政策包都有的处理意见，不用声明；自定的请换一个名称".formatted(name),
                    "the name (%s) is an outcome of every pack and needs no declaration; give yours another name"
                            .formatted(name));
        }
        return !taken;
    }

    /**
     * Those of the base and its own, each with its place among those of its rank.
     *
     * @param line the line of a name in policy.yaml
     */
    ImmutableMap<String, OwnOutcome> merged(
            ImmutableMap<String, OwnOutcome> base, ImmutableMap<String, OwnOutcome> own, int line) {
        Map<String, OwnOutcome> all = new LinkedHashMap<>(base);
        Set<String> labels = new HashSet<>();
        Arrays.stream(Outcome.values()).forEach(one -> labels.add(one.words().zh()));
        base.values().forEach(one -> labels.add(one.words().zh()));
        own.forEach((name, one) -> {
            if (base.containsKey(name) || !labels.add(one.words().zh())) {
                complaints.error(
                        line,
                        0,
                        "name",
                        "处理意见 %s（%s）已经有了；请直接用它，或换一个名称和叫法"
                                .formatted(name, one.words().zh()),
                        "the outcome %s (%s) exists already; use that one, or choose another name and label"
                                .formatted(name, one.words().en()));
            } else {
                long before = all.values().stream()
                        .filter(other -> other.as() == one.as())
                        .count();
                all.put(name, one.at((int) before));
            }
        });
        return ImmutableMap.copyOf(all);
    }
}
