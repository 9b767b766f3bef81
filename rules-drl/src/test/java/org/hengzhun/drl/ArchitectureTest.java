package org.hengzhun.drl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The arrows of rules-drl and what it may not know, each with its reason. */
@AnalyzeClasses(
        packages = "org.hengzhun.drl",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutCompiledModels.class})
class ArchitectureTest {

    /** Classes Drools generates from emitted rules are no source of ours. */
    static final class WithoutCompiledModels implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/drl/compiled/");
        }
    }

    private static final DescribedPredicate<JavaClass> ROOT = JavaClass.Predicates.resideInAPackage("org.hengzhun.drl");

    @ArchTest
    static final ArchRule ARROWS_POINT_FROM_THE_LIBRARY_TO_THE_RULE = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("refusal")
            .definedBy("org.hengzhun.drl.refusal..")
            .layer("rule")
            .definedBy("org.hengzhun.drl.rule..")
            .layer("dialect")
            .definedBy("org.hengzhun.drl.dialect..")
            .layer("archive")
            .definedBy("org.hengzhun.drl.archive..")
            .layer("pack")
            .definedBy("org.hengzhun.drl.pack..")
            .layer("cell")
            .definedBy("org.hengzhun.drl.cell..")
            .layer("engine")
            .definedBy("org.hengzhun.drl.engine..")
            .layer("result")
            .definedBy("org.hengzhun.drl.result..")
            .layer("explain")
            .definedBy("org.hengzhun.drl.explain..")
            .layer("question")
            .definedBy("org.hengzhun.drl.question..")
            .layer("answer")
            .definedBy("org.hengzhun.drl.answer..")
            .layer("cases")
            .definedBy("org.hengzhun.drl.cases..")
            .layer("logic")
            .definedBy("org.hengzhun.drl.logic..")
            .layer("difference")
            .definedBy("org.hengzhun.drl.difference..")
            .layer("suggest")
            .definedBy("org.hengzhun.drl.suggest..")
            .layer("skeleton")
            .definedBy("org.hengzhun.drl.skeleton..")
            .layer("layout")
            .definedBy("org.hengzhun.drl.layout..")
            .layer("revision")
            .definedBy("org.hengzhun.drl.revision..")
            .layer("root")
            .definedBy(ROOT)
            .layer("watch")
            .definedBy("org.hengzhun.drl.watch..")
            .whereLayer("refusal")
            .mayNotAccessAnyLayer()
            .whereLayer("rule")
            .mayNotAccessAnyLayer()
            .whereLayer("dialect")
            .mayOnlyAccessLayers("rule")
            .whereLayer("archive")
            .mayNotAccessAnyLayer()
            .whereLayer("pack")
            .mayOnlyAccessLayers("refusal", "rule", "dialect", "archive")
            .whereLayer("cell")
            .mayOnlyAccessLayers("rule", "pack")
            .whereLayer("engine")
            .mayOnlyAccessLayers("rule", "pack")
            .whereLayer("result")
            .mayOnlyAccessLayers("rule", "pack")
            .whereLayer("explain")
            .mayOnlyAccessLayers("rule", "pack", "result")
            .whereLayer("question")
            .mayOnlyAccessLayers("rule", "pack", "cell", "result")
            .whereLayer("answer")
            .mayOnlyAccessLayers("refusal", "rule", "pack", "engine", "result", "explain", "question")
            .whereLayer("cases")
            .mayOnlyAccessLayers("rule", "dialect", "pack", "engine", "result", "explain", "answer")
            .whereLayer("logic")
            .mayOnlyAccessLayers("rule", "pack", "cell", "cases")
            .whereLayer("difference")
            .mayOnlyAccessLayers("rule", "pack", "cell", "result", "explain", "answer")
            .whereLayer("suggest")
            .mayOnlyAccessLayers("rule", "pack", "answer", "cases", "logic")
            .whereLayer("skeleton")
            .mayOnlyAccessLayers("dialect", "pack")
            .whereLayer("layout")
            .mayOnlyAccessLayers("rule", "dialect", "pack")
            .whereLayer("root")
            .mayOnlyAccessLayers(
                    "refusal",
                    "rule",
                    "archive",
                    "pack",
                    "engine",
                    "result",
                    "explain",
                    "answer",
                    "cases",
                    "suggest",
                    "layout",
                    "revision")
            .whereLayer("revision")
            .mayOnlyAccessLayers("rule", "dialect", "pack")
            .whereLayer("watch")
            .mayOnlyAccessLayers("refusal", "archive", "pack", "root")
            .ensureAllClassesAreContainedInArchitecture()
            .because("engine and oracle must judge the same checked rules without knowing each other,"
                    + " or their agreement would prove nothing");

    @ArchTest
    static final ArchRule HAS_NO_CIRCLE = slices().matching("org.hengzhun.(**)")
            .should()
            .beFreeOfCycles()
            .because("of two packages that know each other neither can be read first");

    @ArchTest
    static final ArchRule ONLY_THE_ENGINE_KNOWS_DROOLS = noClasses()
            .that()
            .resideOutsideOfPackage("org.hengzhun.drl.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because("what an author writes is checked by us and never reaches the engine as text");

    @ArchTest
    static final ArchRule HAS_NO_CLOCK = noClasses()
            .should()
            .callMethodWhere(asksTheClock())
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .because("the day is an argument everywhere: the same pack and project give the same bytes in ten years");

    @ArchTest
    static final ArchRule HAS_NO_CHANCE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.hengzhun.drl.engine.ModelCache")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.util\\.(Random|SplittableRandom|UUID)|java\\.util\\.concurrent\\.ThreadLocalRandom"
                            + "|java\\.security\\.SecureRandom|java\\.util\\.random\\..*")
            .orShould()
            .callMethod(Math.class, "random")
            .because("only the secret that seals compiled models is made by chance; no result is");

    private static DescribedPredicate<JavaMethodCall> asksTheClock() {
        Set<String> names = Set.of("now", "currentTimeMillis", "nanoTime");
        return DescribedPredicate.describe(
                "asks the clock",
                call -> names.contains(call.getTarget().getName())
                        && call.getTargetOwner().getPackageName().startsWith("java."));
    }
}
