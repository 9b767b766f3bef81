package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.screening.OwnOutcome;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.rule.Notion;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says of itself in {@code policy.yaml}.
 *
 * @param id lower-case letters, digits and hyphens
 * @param document number of the document, printed with every result
 * @param jurisdiction six-digit code of the place it binds
 * @param issued the day of the document, or null when it is not known
 * @param effective the first day it holds
 * @param effectiveProvenance how far that day can be traced; local where the document does not date itself
 * @param notes what readers of the policy should know of the document
 * @param documents the documents it encodes by what clauses call them; empty for a pack of one document
 * @param base id of the pack it extends, if any
 * @param baseLine the line of policy.yaml that says so, or 0
 * @param milderThanBase why it is milder than the pack it extends, where it is meant to be
 * @param fields the fields of projects it declares
 * @param without the rules of the pack it extends that it switches off or replaces, by id
 * @param figures the computed fields it declares
 * @param sets the sets of choices it declares
 * @param notions the derived properties and tags it declares, by name
 * @param tables the tables it declares, by name
 * @param schemes the schemes it declares, by id
 * @param findings the outcomes of screening it declares, by name
 * @param findingsLine the line of policy.yaml that declares them, or 0
 * @param amounts what it declares that projects are entitled to or owe
 * @param outcomes what places of a ranking may mean, by name
 * @param notices what readers must know from which day
 */
public record Manifest(
        String id,
        String title,
        String document,
        String issuer,
        String jurisdiction,
        @Nullable LocalDate issued,
        LocalDate effective,
        Provenance effectiveProvenance,
        ImmutableList<String> notes,
        ImmutableMap<String, SourceDocument> documents,
        Optional<String> base,
        int baseLine,
        Optional<String> milderThanBase,
        ImmutableList<DeclaredField> fields,
        ImmutableMap<String, Without> without,
        ImmutableList<DeclaredFigure> figures,
        ImmutableList<DeclaredSet> sets,
        ImmutableMap<String, Notion> notions,
        ImmutableMap<String, TableSpec> tables,
        ImmutableMap<String, SchemeSpec> schemes,
        ImmutableMap<String, OwnOutcome> findings,
        int findingsLine,
        ImmutableList<DeclaredAmount> amounts,
        ImmutableMap<String, Bilingual> outcomes,
        ImmutableList<Notice> notices) {

    /** Whether a pack may be called so: lower-case letters, digits and hyphens. */
    public static boolean isId(String text) {
        return ManifestReader.ID.matcher(text).matches();
    }

    /** The first day it holds, marked where no document says it. */
    public Bilingual effectiveDay() {
        return effectiveProvenance == Provenance.LOCAL
                ? new Bilingual(effective + "（本地设定）", effective + " (set by the city)")
                : Bilingual.same(effective.toString());
    }

    /** The manifest of the same pack with figures that somebody set; whatever names the policy says so. */
    Manifest supposing(String settings) {
        Bilingual words = new Bilingual(
                "这是假设的结果：%s；没有文件、也没有政策包这样规定".formatted(settings),
                "this result rests on a supposition: %s; no document and no policy file says so".formatted(settings));
        return new Manifest(
                id + "?" + settings,
                "【假设 %s】%s".formatted(settings, title),
                document,
                issuer,
                jurisdiction,
                issued,
                effective,
                effectiveProvenance,
                notes,
                documents,
                base,
                baseLine,
                milderThanBase,
                fields,
                without,
                figures,
                sets,
                notions,
                tables,
                schemes,
                findings,
                findingsLine,
                amounts,
                outcomes,
                ImmutableList.<Notice>builder()
                        .add(new Notice(LocalDate.MIN, null, words))
                        .addAll(notices)
                        .build());
    }

    /** What a result as of a day before that must say. */
    Bilingual notYetInForce(LocalDate day) {
        return new Bilingual(
                "%s自 %s 起施行，截至 %s 尚未施行，结果只是按其内容试算"
                        .formatted(document, effectiveDay().zh(), day),
                "%s takes effect on %s; the result for %s is a trial by its content"
                        .formatted(document, effectiveDay().en(), day));
    }
}
