package org.hengzhun.drl.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.drl.dialect.ProblemCollector;

/**
 * The schemes that score the groups of a scheme (各组的方案), as its setting {@code byGroup} writes them:
 * {@code 区=districts;县（市）=counties}. Such a scheme has no table of its own.
 */
final class GroupSchemes {

    static final String SETTING = "byGroup";
    private static final Splitter GROUPS = Splitter.on(';').trimResults().omitEmptyStrings();

    private GroupSchemes() {}

    /** Whether the scheme of these settings has no rows but the schemes of others. */
    static boolean in(Map<String, String> settings) {
        return settings.containsKey(SETTING);
    }

    /** The id of the scheme of each group, in their order; a group without one has an empty text. */
    static ImmutableMap<String, String> named(Map<String, String> settings) {
        ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
        for (String group : GROUPS.split(settings.getOrDefault(SETTING, ""))) {
            List<String> sides = Splitter.on('=').limit(2).trimResults().splitToList(group);
            named.put(sides.get(0), sides.size() == 2 ? sides.get(1) : "");
        }
        return named.buildKeepingLast();
    }

    /**
     * Complains of what is wrong with the schemes of a manifest that are made of those of groups.
     *
     * @param schemes all of the pack, its base's among them, each sound by itself
     */
    static void check(
            Manifest manifest,
            ImmutableMap<String, SchemeSource> schemes,
            SchemeAudit audit,
            ProblemCollector complaints) {
        manifest.schemes().values().stream().filter(spec -> in(spec.settings())).forEach(spec -> {
            int before = complaints.count();
            check(spec, schemes, complaints);
            if (complaints.count() == before) {
                audit.runComposed(Objects.requireNonNull(schemes.get(spec.id())), schemes, spec.line(), complaints);
            }
        });
    }

    /** Complains of schemes that are none, or are themselves made of others. */
    private static void check(SchemeSpec spec, ImmutableMap<String, SchemeSource> schemes, ProblemCollector manifest) {
        ImmutableMap<String, String> named = named(spec.settings());
        if (named.isEmpty()) {
            manifest.error(
                    spec.line(),
                    0,
                    "by-group-malformed",
                    "byGroup 应写作 区=districts;县（市）=counties",
                    "byGroup must be written like 区=districts;县（市）=counties");
        }
        named.forEach((group, id) -> {
            SchemeSource source = schemes.get(id);
            if (source == null || in(source.settings())) {
                DidYouMean meant = DidYouMean.of(
                        id,
                        schemes.values().stream()
                                .filter(one -> !in(one.settings()))
                                .map(SchemeSource::id));
                manifest.error(
                        spec.line(),
                        0,
                        "unknown-scheme",
                        "分组（%s）的方案“%s”%s%s".formatted(group, id, source == null ? "没有" : "本身由各组的方案组成，不能再用", meant.zh()),
                        "the scheme %s of the group %s %s%s"
                                .formatted(
                                        id,
                                        group,
                                        source == null ? "does not exist" : "is itself made of schemes of groups",
                                        meant.en()));
            }
        });
    }
}
