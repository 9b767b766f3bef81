package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads which rules of the pack it extends a pack switches off or replaces, and why. */
final class WithoutReader {

    private static final String WITHOUT = "without";
    private static final String REPLACES = "replaces";

    private final Yaml yaml;
    private final Map<String, Without> read = new LinkedHashMap<>();

    private WithoutReader(Yaml yaml) {
        this.yaml = yaml;
    }

    /** The rules by id, after complaining of what is wrong. */
    static ImmutableMap<String, Without> read(Yaml yaml) {
        WithoutReader reader = new WithoutReader(yaml);
        yaml.mapping(WITHOUT).ifPresent(reader::without);
        yaml.mapping(REPLACES).ifPresent(reader::replaces);
        if (yaml.text("extends").isEmpty()) {
            reader.complainOfNoBase(WITHOUT);
            reader.complainOfNoBase(REPLACES);
        }
        return ImmutableMap.copyOf(reader.read);
    }

    private void without(Yaml rules) {
        for (String rule : rules.keys()) {
            String reason = rules.text(rule).orElse("");
            if (reason.isEmpty() && !rules.mapped(rule) && !rules.listed(rule)) {
                rules.complain(
                        rule,
                        "without-reason",
                        "停用规则 %s 要写理由，例如 %s: 本市没有这类项目".formatted(rule, rule),
                        "say why the rule %s is switched off, such as %s: no such projects here".formatted(rule, rule));
            }
            read.put(rule, new Without(rule, reason, "", rules.line(rule)));
        }
    }

    private void replaces(Yaml rules) {
        for (String rule : rules.keys()) {
            rules.mapping(rule).ifPresent(by -> {
                by.allow(ManifestKeys.REPLACES);
                Without one = new Without(rule, by.required("reason"), by.required("by"), rules.line(rule));
                if (read.putIfAbsent(rule, one) != null) {
                    rules.complain(
                            rule,
                            "without-twice",
                            "规则 %s 同时写在 without 和 replaces 里，请删去一处".formatted(rule),
                            "the rule %s is in without and in replaces; delete one of them".formatted(rule));
                }
            });
        }
    }

    private void complainOfNoBase(String key) {
        if (yaml.has(key)) {
            yaml.complain(
                    key,
                    "without-base",
                    "%s 只对沿用别的政策包的政策有意义；请写 extends，或删去它".formatted(key),
                    "%s means something only where the pack extends another; write extends, or delete it"
                            .formatted(key));
        }
    }
}
