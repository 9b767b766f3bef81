package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.PolicyLibrary;

/** Whatever a folder holds beside a sound pack or in its place, checking it ends with a pack or with problems that name their files. */
class PackFuzzTest {

    private static final PolicyLibrary SHIPPED = PolicyLibrary.shipped();

    /** Something to put into the folder under a name. */
    private interface Thing {
        void put(Path at) throws IOException;
    }

    private record Named(String name, Thing thing) {}

    @Property(tries = 300, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void aFolderOfAnything(@ForAll("folders") List<Named> things) throws IOException {
        check(things);
    }

    @Tag("thorough")
    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void aFolderOfAnythingTwoThousandTimes(@ForAll("folders") List<Named> things) throws IOException {
        check(things);
    }

    private static void check(List<Named> things) throws IOException {
        Path folder = Files.createTempDirectory("pack-fuzz");
        try {
            begin(folder);
            things.forEach(one -> put(folder, one));
            List<PackCheck> checks = SHIPPED.check(folder);
            List<Problem> errors = checks.stream()
                    .flatMap(check -> check.problems().stream())
                    .filter(Problem::isError)
                    .toList();
            assertThat(checks.stream().allMatch(PackCheck::sound)).isEqualTo(errors.isEmpty());
            assertThat(errors).allSatisfy(problem -> assertThat(problem.file()).contains("/"));
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    /** A sound pack, so that what is put into it or in place of one of its files is read beside the rest. */
    private static void begin(Path folder) throws IOException {
        for (Map.Entry<String, String> file : SOUND.entrySet()) {
            Path at = folder.resolve(file.getKey());
            Files.createDirectories(at.getParent());
            Files.writeString(at, file.getValue());
        }
    }

    @Example
    void theFolderItBeginsWithIsSound() throws IOException {
        Path folder = Files.createTempDirectory("pack-fuzz");
        try {
            begin(folder);
            assertThat(SHIPPED.check(folder))
                    .flatExtracting(PackCheck::problems)
                    .isEmpty();
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    /** What the file system does not take under this name is left out. */
    private static void put(Path folder, Named one) {
        try {
            Path at = folder.resolve(one.name).normalize();
            if (at.startsWith(folder) && !at.equals(folder)) {
                Files.createDirectories(at.getParent());
                // A folder whose policy.yaml is a link or a folder is no pack; that is told before anything is checked.
                if (!one.name.equals("policy.yaml")) {
                    Files.deleteIfExists(at);
                }
                one.thing.put(at);
            }
        } catch (IOException | InvalidPathException | UnsupportedOperationException untaken) {
            assertThat(untaken).isNotNull();
        }
    }

    private static final String MANIFEST = """
            id: test
            title: 试验政策
            document: 试〔2022〕1号
            effective: 2022-01-01
            tables: {T: {label: 表, columns: {c: {label: 列, type: text}}}}
            schemes: {s: {zh: 方案, en: s}}
            """;
    private static final String CLAUSES = """
            clause,section,kind,summary_zh,summary_en
            T-1,一,screen,试验条款,a clause to try
            """;
    private static final Map<String, String> SOUND = Map.of(
            "policy.yaml",
            MANIFEST,
            "clauses.csv",
            CLAUSES,
            "parameters.csv",
            "key,value,unit,from,to,clause,provenance,note\na,1,tce,,,T-1,local,\n",
            "tables/T.csv",
            "id,name,c,clause,provenance\nr,甲,x,T-1,local\n",
            "indicators.csv",
            "name,zh,kind,arguments\ni0,甲,ratio,numerator=startedProjects denominator=signedProjects\n",
            "schemes/s.csv",
            """
            name,parent,zh,indicator,method,weight,arguments,clause,provenance
            total,,总分,,sum,,,T-1,local
            a,total,甲,i0,proportional,100,,T-1,local
            """,
            "screening.drl",
            "rule \"T-1\" @title(\"x\") @clause(\"T-1\") when $a : Parameter( key == \"a\" )"
                    + " $p : Project( $n : name, screeningEnergy > $a.value ) $e : T( c == $n )"
                    + " then findings.advise( $p ); end\n",
            "cases/T.yaml",
            """
            - clause: T-1
              kind: inside
              says: 甲
              asOf: 2022-09-30
              project: {id: P, name: x, annualEnergyEquivalent: 2}
              expect:
                fires: [T-1]
            """);
    private static final List<String> TEXTS = List.of(
            MANIFEST,
            CLAUSES,
            "key,value,unit,from,to,clause,provenance,note\na,1,tce,,,T-1,local,\n",
            "key,value,unit,from,to,clause,provenance,note\na,1e999999999,tce,2022-13-01,,T-9,nobody,\n",
            "id,name,c,clause,provenance\nr,甲,x,T-1,local\n",
            "name,zh,kind,arguments\ni0,甲,column,\nrank,乙,ratio,numerator=i0+i0 denominator=i0 scale=99\n",
            """
            name,parent,zh,indicator,method,weight,arguments,clause,provenance
            total,,总分,,sum,,total=100,T-1,local
            a,total,甲,i0,efficacy,100,,T-1,local
            """,
            "rule \"T-1\" @title(\"x\") @clause(\"T-1\") when $p : Project( highRisk == true ) $e : T( c != \"z\" )"
                    + " then findings.advise( $p ); end\n",
            """
            - clause: T-1
              kind: inside
              says: 甲
              asOf: 2022-09-30
              project: {id: P, highRisk: true}
              expect:
                fires: [T-1]
            """,
            "");

    @Provide
    Arbitrary<List<Named>> folders() {
        return Combinators.combine(names(), things())
                .as(Named::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Arbitrary<String> names() {
        Arbitrary<String> read = Arbitraries.of(
                "policy.yaml",
                "clauses.csv",
                "parameters.csv",
                "indicators.csv",
                "duties.csv",
                "schemes/s.csv",
                "tables/T.csv",
                "cases/T.yaml",
                "screening.drl",
                "definitions.drl",
                "evaluation.drl",
                "routing.drl");
        Arbitrary<String> odd = Arbitraries.of(
                "Cases/T.yaml",
                "tables\\T.csv",
                "TABLES/T.csv",
                "a/b/c/d/e.txt",
                "..x",
                "C:x",
                "e\u0301",
                "\u00E9",
                "\n",
                "\u202E");
        Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(20);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, read), net.jqwik.api.Tuple.of(2, odd), net.jqwik.api.Tuple.of(2, any));
    }

    private static Arbitrary<Thing> things() {
        Arbitrary<Thing> texts = Combinators.combine(
                        Arbitraries.of(TEXTS),
                        Arbitraries.of("UTF-8", "UTF-16", "GB18030"),
                        Arbitraries.strings().ofMaxLength(6),
                        Arbitraries.integers().between(0, 400))
                .as((text, encoding, odd, place) ->
                        at -> Files.write(at, spoilt(text, odd, place).getBytes(Charset.forName(encoding))));
        Arbitrary<Thing> deep = Combinators.combine(
                        Arbitraries.of("[", "{a: ", "- ", "(", "\"", "a,", "rule \"", "name == 1 || ", "#", "1"),
                        Arbitraries.integers().between(1, 20_000))
                .as((unit, times) -> at -> Files.writeString(at, unit.repeat(times)));
        Arbitrary<Thing> bytes =
                Arbitraries.bytes().array(byte[].class).ofMaxSize(200).map(content -> at -> Files.write(at, content));
        Arbitrary<Thing> links = Arbitraries.of(
                        "..", ".", "/etc/passwd", "nowhere", "policy.yaml", "cases", "/dev/zero")
                .map(target -> at -> Files.createSymbolicLink(at, Path.of(target)));
        Arbitrary<Thing> sparse = Arbitraries.longs().between(0, 1L << 36).map(size -> at -> {
            try (RandomAccessFile made = new RandomAccessFile(at.toFile(), "rw")) {
                made.setLength(size);
            }
        });
        Arbitrary<Thing> folders = Arbitraries.just(at -> Files.createDirectories(at));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(10, texts),
                net.jqwik.api.Tuple.of(3, deep),
                net.jqwik.api.Tuple.of(2, bytes),
                net.jqwik.api.Tuple.of(2, links),
                net.jqwik.api.Tuple.of(1, sparse),
                net.jqwik.api.Tuple.of(1, folders));
    }

    private static String spoilt(String text, String odd, int place) {
        int at = Math.min(place, text.length());
        return place % 3 == 0
                ? text
                : new String(
                        (text.substring(0, at) + odd + text.substring(at)).getBytes(StandardCharsets.UTF_8),
                        StandardCharsets.UTF_8);
    }
}
