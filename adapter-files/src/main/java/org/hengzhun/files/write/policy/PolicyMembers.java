package org.hengzhun.files.write.policy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.screening.OwnOutcome;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.cases.ClauseOrder;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.pack.Manifest;
import org.hengzhun.drl.pack.Notice;
import org.hengzhun.drl.pack.Parameter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.SourceDocument;
import org.hengzhun.drl.pack.TableSpec;
import org.hengzhun.drl.rule.Notion;
import org.hengzhun.drl.rule.TableColumn;
import org.hengzhun.files.write.SwitchedOffText;
import org.jspecify.annotations.Nullable;

/** Policies as plain values, by the names JSON gives them. Names are fixed; more may be added. */
public final class PolicyMembers {

    private PolicyMembers() {}

    /** The policies at hand. */
    public static Map<String, Object> list(List<ListedPolicy> policies) {
        return Map.of("policies", policies.stream().map(PolicyMembers::listed).toList());
    }

    private static Map<String, @Nullable Object> listed(ListedPolicy policy) {
        PolicyPack pack = policy.pack();
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
        pack.files().signer().ifPresent(signer -> members.put("signer", signer));
        members.put("from", policy.from().orElse("shipped"));
        return members;
    }

    /** Everything a policy says. */
    public static Map<String, @Nullable Object> of(WholePolicy policy) {
        PolicyPack pack = policy.pack();
        Map<String, @Nullable Object> members = head(pack);
        members.put("notions", each(pack.notions().values(), PolicyMembers::notion));
        members.put("rules", each(pack.rules(), RuleMembers::of));
        members.put(
                "switchedOff",
                pack.switchedOff().stream().map(SwitchedOffText::members).toList());
        members.put("parameters", each(pack.parameters().values(), PolicyMembers::parameter));
        members.put("duties", each(pack.duties().values(), DutyMembers::of));
        members.put("findings", each(pack.findings().values(), PolicyMembers::finding));
        members.put("outcomes", each(pack.outcomes().entrySet(), PolicyMembers::outcome));
        members.put("schemes", each(pack.schemes().values(), SchemeMembers::of));
        members.put(
                "tables",
                each(pack.tables().values(), spec -> table(spec, pack.entries().get(spec.name()), policy.entries())));
        members.put("clauses", clauses(pack));
        return members;
    }

    private static Map<String, @Nullable Object> head(PolicyPack pack) {
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
        members.put("documents", each(manifest.documents().values(), PolicyMembers::document));
        members.put(
                "notices",
                pack.lineage().stream()
                        .flatMap(one -> one.manifest().notices().stream())
                        .map(PolicyMembers::notice)
                        .toList());
        members.put("extends", manifest.base().orElse(null));
        members.put("milderThanBase", manifest.milderThanBase().orElse(null));
        members.put("policyHash", pack.hash());
        members.put("signer", pack.files().signer().orElse(null));
        return members;
    }

    private static <T> List<Map<String, @Nullable Object>> each(
            Collection<T> all, Function<T, Map<String, @Nullable Object>> members) {
        return all.stream().map(members).toList();
    }

    private static Map<String, @Nullable Object> notice(Notice notice) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("from", notice.from());
        members.put("until", notice.until());
        members.put("words_zh", notice.words().zh());
        members.put("words_en", notice.words().en());
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

    private static Map<String, @Nullable Object> notion(Notion notion) {
        Map<String, @Nullable Object> members = labelled("notion", notion.name(), notion.words());
        members.put("tag", notion.tag());
        return members;
    }

    private static Map<String, @Nullable Object> outcome(Map.Entry<String, Bilingual> outcome) {
        return labelled("outcome", outcome.getKey(), outcome.getValue());
    }

    private static Map<String, @Nullable Object> finding(OwnOutcome own) {
        Map<String, @Nullable Object> members = labelled("finding", own.name(), own.words());
        members.put("code", own.code());
        members.put("as", own.as().name());
        return members;
    }

    private static Map<String, @Nullable Object> labelled(String kind, String name, Bilingual label) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put(kind, name);
        members.put("label_zh", label.zh());
        members.put("label_en", label.en());
        return members;
    }

    private static Map<String, @Nullable Object> parameter(Parameter parameter) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        Unit unit = parameter.type().unit();
        members.put("key", parameter.key());
        members.put("value", parameter.value());
        members.put("unit", unit == null ? null : unit.code());
        members.put("kind", parameter.type().kind().name());
        members.put("many", parameter.type().many());
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
        members.put("columns", each(spec.columns(), PolicyMembers::column));
        members.put("count", entries.size());
        if (withEntries) {
            members.put(
                    "entries", entries.stream().map(entry -> entry(spec, entry)).toList());
        }
        return members;
    }

    private static Map<String, @Nullable Object> column(TableColumn column) {
        Unit unit = column.type().unit();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("column", column.name());
        members.put("label", column.label());
        members.put("unit", unit == null ? null : unit.code());
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

    private static List<Map<String, @Nullable Object>> clauses(PolicyPack pack) {
        ClauseRemarks remarks = new ClauseRemarks(pack, key -> Optional.empty());
        return each(ClauseOrder.of(pack), clause -> clause(clause, remarks));
    }

    private static Map<String, @Nullable Object> clause(Clause clause, ClauseRemarks remarks) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("clause", clause.id());
        members.put("document", clause.document());
        members.put("section", clause.section());
        members.put("kind", clause.kind());
        members.put("summary_zh", clause.summary().zh());
        members.put("summary_en", clause.summary().en());
        members.put("note", clause.note());
        members.put("remark", remarks.inWords(clause.note()));
        members.put("judge", clause.judge());
        return members;
    }

    static void validity(Map<String, @Nullable Object> members, Validity validity) {
        members.put("from", validity.from());
        members.put("to", validity.to());
    }
}
