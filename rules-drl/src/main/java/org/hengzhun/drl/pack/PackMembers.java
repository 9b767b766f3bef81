package org.hengzhun.drl.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.rule.Phrases;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Says;
import org.jspecify.annotations.Nullable;

/** A policy as plain values, by the names JSON gives them: every adapter that shows a policy shows these. */
public final class PackMembers {

    private PackMembers() {}

    /** What a list of policies tells of one. */
    public static Map<String, @Nullable Object> head(PolicyPack pack) {
        Manifest manifest = pack.manifest();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", manifest.id());
        members.put("title", manifest.title());
        members.put("document", manifest.document());
        members.put("issuer", manifest.issuer());
        members.put("issued", manifest.issued());
        members.put("effective", manifest.effective());
        members.put("effectiveProvenance", manifest.effectiveProvenance().word());
        manifest.base().ifPresent(base -> members.put("extends", base));
        members.put("policyHash", pack.hash());
        return members;
    }

    /**
     * Everything a policy says.
     *
     * @param withEntries whether the rows of its tables are wanted too
     */
    public static Map<String, @Nullable Object> of(PolicyPack pack, boolean withEntries) {
        Manifest manifest = pack.manifest();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", manifest.id());
        members.put("title", manifest.title());
        members.put("document", manifest.document());
        members.put("issuer", manifest.issuer());
        members.put("jurisdiction", manifest.jurisdiction());
        members.put("issued", manifest.issued());
        members.put("effective", manifest.effective());
        members.put("effectiveProvenance", manifest.effectiveProvenance().word());
        members.put("notes", manifest.notes());
        members.put(
                "documents",
                manifest.documents().values().stream()
                        .map(PackMembers::document)
                        .toList());
        members.put("extends", manifest.base().orElse(null));
        members.put("policyHash", pack.hash());
        members.put(
                "notions",
                pack.notions().values().stream()
                        .map(notion -> labelled("notion", notion.name(), notion.words()))
                        .toList());
        members.put("rules", pack.rules().stream().map(PackMembers::rule).toList());
        members.put(
                "parameters",
                pack.parameters().values().stream().map(PackMembers::parameter).toList());
        members.put(
                "schemes",
                pack.schemes().values().stream().map(SchemeMembers::of).toList());
        members.put(
                "tables",
                pack.tables().values().stream()
                        .map(spec -> table(spec, pack.entries().get(spec.name()), withEntries))
                        .toList());
        members.put(
                "clauses",
                pack.clauses().values().stream().map(PackMembers::clause).toList());
        return members;
    }

    private static Map<String, @Nullable Object> document(SourceDocument document) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("key", document.key());
        members.put("title", document.title());
        members.put("document", document.document());
        members.put("issuer", document.issuer());
        members.put("issued", document.issued());
        members.put("effective", document.effective());
        members.put("until", document.until());
        return members;
    }

    private static Map<String, @Nullable Object> labelled(String kind, String name, Bilingual label) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put(kind, name);
        members.put("label_zh", label.zh());
        members.put("label_en", label.en());
        return members;
    }

    private static Map<String, @Nullable Object> rule(Rule rule) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("rule", rule.id());
        members.put("stage", rule.stage().traced().word());
        members.put("title", rule.title());
        members.put("sentence_zh", Phrases.rule(rule).zh());
        members.put("sentence_en", Phrases.rule(rule).en());
        if (rule.says() instanceof Says.Finds finds) {
            members.put("outcome", finds.outcome().name());
        } else if (rule.says() instanceof Says.Derives derives) {
            members.put("derives", derives.notion().name());
        }
        Citation citation = rule.citation();
        members.put("clause", citation.clause());
        members.put("document", citation.document());
        members.put("section", citation.section());
        validity(members, rule.validity());
        return members;
    }

    private static Map<String, @Nullable Object> parameter(Parameter parameter) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        Unit unit = parameter.type().unit();
        members.put("key", parameter.key());
        members.put("value", parameter.value());
        members.put("unit", unit == null ? null : unit.code());
        validity(members, parameter.validity());
        members.put("clause", parameter.clause());
        members.put("provenance", parameter.provenance().word());
        members.put("note", parameter.note());
        return members;
    }

    private static Map<String, @Nullable Object> table(TableSpec spec, List<Entry> entries, boolean withEntries) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("table", spec.name());
        members.put("label", spec.label());
        members.put("count", entries.size());
        if (withEntries) {
            members.put(
                    "entries", entries.stream().map(entry -> entry(spec, entry)).toList());
        }
        return members;
    }

    private static Map<String, @Nullable Object> entry(TableSpec spec, Entry entry) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", entry.id());
        members.put("name", entry.name());
        spec.columns()
                .forEach(column -> members.put(column.name(), entry.values().get(column.position())));
        validity(members, entry.validity());
        members.put("clause", entry.clause());
        members.put("provenance", entry.provenance().word());
        members.put("note", entry.note());
        return members;
    }

    private static Map<String, @Nullable Object> clause(Clause clause) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("clause", clause.id());
        members.put("document", clause.document());
        members.put("section", clause.section());
        members.put("kind", clause.kind());
        members.put("summary_zh", clause.summary().zh());
        members.put("summary_en", clause.summary().en());
        members.put("note", clause.note());
        members.put("judge", clause.judge());
        return members;
    }

    private static void validity(Map<String, @Nullable Object> members, Validity validity) {
        members.put("from", validity.from());
        members.put("to", validity.to());
    }
}
