package org.hengzhun.rest.fuzz;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.ByteSource;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.cases.CaseFiles;
import org.hengzhun.drl.engine.ModelStore;
import org.hengzhun.drl.pack.PackCheck;
import org.hengzhun.drl.pack.PackFiles;
import org.hengzhun.drl.pack.PackReader;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.refusal.NotAnsweredException;

/**
 * A pack one file of which the bytes are, and a pack all files of which they hold. Whatever they are, a sound pack comes of them
 * or errors; a sound one can be compiled and asked.
 */
public final class PackTargets {

    /** In front of each file of a whole pack stands its name between two of these; no file of a policy holds one. */
    static final char BETWEEN = '\u0001';

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    /** A sound pack that has one file of every kind. */
    private static final Map<String, String> SOUND = Map.of(
            "policy.yaml",
            """
            id: test
            title: 试验政策
            document: 试〔2022〕1号
            effective: 2022-01-01
            tables: {T: {label: 表, columns: {c: {label: 列, type: text}, n: {label: 数, type: number, unit: tce}}}}
            schemes: {s: {zh: 方案, en: s}}
            """,
            "clauses.csv",
            "clause,section,kind,summary_zh,summary_en\nT-1,一,screen,试验条款,a clause to try\n",
            "parameters.csv",
            "key,value,unit,from,to,clause,provenance,note\na,1,tce,,,T-1,local,\n",
            "tables/T.csv",
            "id,name,c,n,clause,provenance\nr,甲,x,1,T-1,local\n",
            "indicators.csv",
            "name,zh,kind,arguments\ni,甲,column,column=signedProjects\n",
            "schemes/s.csv",
            """
            name,parent,zh,indicator,method,weight,arguments,clause,provenance
            total,,总分,,sum,,total=100,T-1,local
            x,total,甲,i,efficacy,100,,T-1,local
            """,
            "duties.csv",
            "name,zh,owner,to,schedule,per,clause,provenance\nd,周报,单位,市,weekly,table:T,T-1,local\n",
            "screening.drl",
            """
            rule "T-1" @title("试验") @clause("T-1")
            when
              $p : Project( highRisk == true, $n : name )
              $e : T( c == $n, n <= $p.annualEnergyEquivalent )
            then findings.advise( $p ); end
            """,
            "cases/T.yaml",
            """
            - clause: T-1
              kind: outside
              says: 名称不在表里
              asOf: 2022-09-30
              project: {id: P, highRisk: true, name: 乙, annualEnergyEquivalent: 5}
              expect:
                not: [T-1]
            """);

    private PackTargets() {}

    public static void rules(byte[] bytes) {
        file("screening.drl", bytes);
    }

    public static void manifest(byte[] bytes) {
        file("policy.yaml", bytes);
    }

    public static void cases(byte[] bytes) {
        file("cases/T.yaml", bytes);
    }

    public static void parameters(byte[] bytes) {
        file("parameters.csv", bytes);
    }

    public static void table(byte[] bytes) {
        file("tables/T.csv", bytes);
    }

    public static void scheme(byte[] bytes) {
        file("schemes/s.csv", bytes);
    }

    public static void indicators(byte[] bytes) {
        file("indicators.csv", bytes);
    }

    public static void duties(byte[] bytes) {
        file("duties.csv", bytes);
    }

    public static void clauses(byte[] bytes) {
        file("clauses.csv", bytes);
    }

    /** One file of a pack whose other files are sound. */
    static void file(String path, byte[] bytes) {
        Map<String, ByteSource> files = sound();
        files.put(path, ByteSource.wrap(bytes));
        checked(files);
    }

    /** Files of a pack as a whole: checked, and where it is sound compiled and asked. */
    public static void whole(byte[] bytes) {
        Map<String, ByteSource> files = sound();
        Iterator<String> parts = Splitter.on(BETWEEN)
                .split(new String(bytes, StandardCharsets.UTF_8))
                .iterator();
        parts.next();
        while (parts.hasNext()) {
            String name = parts.next();
            String text = parts.hasNext() ? parts.next() : "";
            files.put(name, ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8)));
        }
        checked(files).pack().ifPresent(PackTargets::ask);
    }

    /** The text of one file of the sound pack. */
    static String sound(String path) {
        return Objects.requireNonNull(SOUND.get(path), path);
    }

    private static Map<String, ByteSource> sound() {
        Map<String, ByteSource> files = new TreeMap<>();
        SOUND.forEach((name, text) -> files.put(name, ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8))));
        return files;
    }

    private static PackCheck checked(Map<String, ByteSource> files) {
        PackCheck check =
                PackReader.read(new PackFiles("fuzz", ImmutableSortedMap.copyOf(files)), base -> Optional.empty());
        if (check.sound() == check.problems().stream().anyMatch(Problem::isError)) {
            throw new AssertionError("sound beside errors, or neither: " + check.problems());
        }
        check.pack().ifPresent(sound -> CaseFiles.of(sound).problems());
        return check;
    }

    private static void ask(PolicyPack pack) {
        // Here and not in a constant: whoever only wants the sound texts must not load what is to be instrumented
        // first.
        List<Project> projects = List.of(Project.of("P"), Project.of("Q").with(Project.HIGH_RISK, true));
        PolicyAnswers answers = new PolicyAnswers(pack, ModelStore.unkept());
        answers.compile();
        pack.dutyReport(DAY, DAY.plusYears(1), DAY, Optional.empty(), List.of());
        try {
            answers.explainer().explain(projects.get(1), DAY);
            answers.screener().screenAll(projects, DAY);
        } catch (NotAnsweredException noSuchRules) {
            // A pack need not answer everything.
        }
    }
}
