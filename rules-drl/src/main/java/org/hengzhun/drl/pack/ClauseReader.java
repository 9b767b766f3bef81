package org.hengzhun.drl.pack;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.drl.dialect.BrokenNames;
import org.hengzhun.drl.dialect.ProblemCollector;

/** Reads {@code clauses.csv}: every clause of the document, and for those no rule encodes, the reason. */
final class ClauseReader {

    static final String FILE = "clauses.csv";
    private static final Splitter PARTS =
            Splitter.onPattern("[;；]").trimResults().omitEmptyStrings();
    static final ImmutableMap<String, String> KINDS = ImmutableMap.<String, String>builder()
            .put("screen", "准入")
            .put("classify", "认定")
            .put("route", "归口")
            .put("duty", "义务")
            .put("evaluate", "奖惩")
            .put("rank", "考核")
            .put("context", "背景")
            .buildOrThrow();

    private final Manifest manifest;
    private final Set<String> notions;

    private final BrokenNames broken;

    private ClauseReader(Manifest manifest, Set<String> notions, BrokenNames broken) {
        this.broken = broken;
        this.manifest = manifest;
        this.notions = notions;
    }

    /**
     * The clauses by id, after complaining of what is wrong.
     *
     * @param notions names of the notions and tags of the pack and the packs it extends
     * @param broken takes up every id, for what a row says may be wrong while its id is right
     */
    static ImmutableMap<String, Clause> read(
            String text, Manifest manifest, Set<String> notions, BrokenNames broken, ProblemCollector complaints) {
        ClauseReader reader = new ClauseReader(manifest, notions, broken);
        Map<String, Clause> clauses = new TreeMap<>();
        CsvSheet sheet = CsvSheet.read(text, PackSheets.CLAUSES, complaints);
        if (!sheet.whole()) {
            broken.addAll(BrokenNames.Kind.CLAUSE);
        }
        for (CsvSheet.Row row : sheet.rows()) {
            row.text("clause").ifPresent(id -> broken.add(BrokenNames.Kind.CLAUSE, id, row.number()));
            reader.clause(row).ifPresent(clause -> {
                if (clauses.putIfAbsent(clause.id(), clause) != null) {
                    // One of the two may be meant for another, which everything then seems to miss.
                    broken.addAll(BrokenNames.Kind.CLAUSE);
                    row.complain(
                            "clause",
                            "doubled-clause",
                            "条款 %s 出现两次".formatted(clause.id()),
                            "the clause %s appears twice".formatted(clause.id()));
                }
            });
        }
        return ImmutableMap.copyOf(clauses);
    }

    private Optional<Clause> clause(CsvSheet.Row row) {
        String id = row.required("clause");
        String kind = row.required("kind");
        if (!kind.isEmpty() && !KINDS.containsKey(kind)) {
            row.complain(
                    "kind",
                    "clause-kind",
                    "类别（%s）应为 %s"
                            .formatted(
                                    kind,
                                    Joiner.on("、").withKeyValueSeparator(" ").join(KINDS)),
                    "the kind (%s) must be one of %s".formatted(kind, String.join(", ", KINDS.keySet())));
        }
        String zh = row.required("summary_zh");
        String section = row.required("section");
        if (id.isEmpty() || zh.isEmpty()) {
            return Optional.empty();
        }
        Optional<SourceDocument> document = document(row);
        return Optional.of(new Clause(
                id,
                document.map(SourceDocument::document).orElse(manifest.document()),
                section,
                kind,
                row.text("summary_en").map(en -> new Bilingual(zh, en)).orElseGet(() -> Bilingual.chinese(zh)),
                row.text("note").orElse(""),
                row.text("judge").orElse(""),
                bears(row),
                document.map(SourceDocument::validity).orElse(Validity.ALWAYS)));
    }

    private Optional<SourceDocument> document(CsvSheet.Row row) {
        Optional<String> key = row.text("document");
        Optional<SourceDocument> document =
                key.flatMap(name -> Optional.ofNullable(manifest.documents().get(name)));
        if (key.isPresent() && document.isEmpty()) {
            row.complain(
                    "document",
                    "unknown-document",
                    "policy.yaml 的 documents 里没有“%s”".formatted(key.get()),
                    "the documents of policy.yaml do not include %s".formatted(key.get()));
        }
        return document;
    }

    /** What makes a human judgement bear on a project; both columns are filled or neither is. */
    private ImmutableSet<String> bears(CsvSheet.Row row) {
        ImmutableSet<String> bears = row.text("bears")
                .map(text -> ImmutableSet.copyOf(PARTS.split(text)))
                .orElse(ImmutableSet.of());
        if (bears.isEmpty() == row.text("judge").isPresent()) {
            row.complain(
                    "bears",
                    "judgement",
                    "judge（由谁判断）和 bears（何时涉及项目）要么都填，要么都不填",
                    "judge and bears must both be filled or both be empty");
        }
        for (String name : bears) {
            boolean stage =
                    Arrays.stream(Stage.values()).anyMatch(one -> one.name().equals(name));
            if (!name.equals(Clause.BEARS_ON_ALL)
                    && !stage
                    && !notions.contains(name)
                    && !broken.has(BrokenNames.Kind.NOTION, name)) {
                DidYouMean meant = DidYouMean.of(name, nearest(name));
                row.complain(
                        "bears",
                        "unknown-name",
                        "bears（%s）应为 all、阶段的英文名，或 policy.yaml 声明的概念、标签，几个之间用英文分号 ; 分开%s".formatted(name, meant.zh()),
                        "bears (%s) must be all, the name of a stage, or a notion or tag of policy.yaml, several with ; between%s"
                                .formatted(name, meant.en()));
            }
        }
        return bears;
    }

    /** The stage, notion or tag that was meant, by its name or by what people call it. */
    private Optional<String> nearest(String written) {
        Map<String, String> names = new TreeMap<>();
        Arrays.stream(Stage.values()).forEach(stage -> {
            names.put(stage.name(), stage.name());
            names.put(stage.label(), stage.name());
        });
        manifest.notions().values().forEach(notion -> names.put(notion.words().zh(), notion.name()));
        notions.forEach(name -> names.put(name, name));
        return Nearest.to(written, names.keySet().stream()).map(names::get);
    }
}
