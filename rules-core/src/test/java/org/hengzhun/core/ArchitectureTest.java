package org.hengzhun.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;

/** The arrows of rules-core and what it may not know, each with its reason. */
@AnalyzeClasses(packages = "org.hengzhun.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ARROWS_POINT_FROM_RESULTS_TO_WORDS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("patience")
            .definedBy("org.hengzhun.core.patience..")
            .layer("words")
            .definedBy("org.hengzhun.core.words..")
            .layer("field")
            .definedBy("org.hengzhun.core.field..")
            .layer("reading")
            .definedBy("org.hengzhun.core.reading..")
            .layer("fact")
            .definedBy("org.hengzhun.core.fact..")
            .layer("plausibility")
            .definedBy("org.hengzhun.core.plausibility..")
            .layer("policy")
            .definedBy("org.hengzhun.core.policy..")
            .layer("period")
            .definedBy("org.hengzhun.core.period..")
            .layer("result")
            .definedBy("org.hengzhun.core.result..")
            .layer("number")
            .definedBy("org.hengzhun.core.number..")
            .layer("indicator")
            .definedBy("org.hengzhun.core.indicator..")
            .layer("score")
            .definedBy("org.hengzhun.core.score..")
            .layer("ranking")
            .definedBy("org.hengzhun.core.ranking..")
            .layer("screening")
            .definedBy("org.hengzhun.core.screening..")
            .layer("routing")
            .definedBy("org.hengzhun.core.routing..")
            .layer("duty")
            .definedBy("org.hengzhun.core.duty..")
            .layer("question")
            .definedBy("org.hengzhun.core.question..")
            .layer("explanation")
            .definedBy("org.hengzhun.core.explanation..")
            .layer("difference")
            .definedBy("org.hengzhun.core.difference..")
            .whereLayer("patience")
            .mayNotAccessAnyLayer()
            .whereLayer("words")
            .mayNotAccessAnyLayer()
            .whereLayer("field")
            .mayOnlyAccessLayers("words")
            .whereLayer("reading")
            .mayOnlyAccessLayers("words", "field")
            .whereLayer("fact")
            .mayOnlyAccessLayers("words", "field", "reading")
            .whereLayer("plausibility")
            .mayOnlyAccessLayers("words", "field", "fact")
            .whereLayer("policy")
            .mayOnlyAccessLayers("words", "field")
            .whereLayer("period")
            .mayOnlyAccessLayers("words")
            .whereLayer("result")
            .mayOnlyAccessLayers("words", "field", "policy")
            .whereLayer("number")
            .mayOnlyAccessLayers("words")
            .whereLayer("indicator")
            .mayOnlyAccessLayers("words", "number", "period", "field", "fact", "policy")
            .whereLayer("score")
            .mayOnlyAccessLayers("patience", "words", "number", "period", "field", "fact", "policy", "indicator")
            .whereLayer("ranking")
            .mayOnlyAccessLayers(
                    "patience", "words", "number", "period", "field", "fact", "policy", "result", "indicator", "score")
            .whereLayer("screening")
            .mayOnlyAccessLayers("patience", "words", "field", "fact", "plausibility", "policy", "result")
            .whereLayer("routing")
            .mayOnlyAccessLayers("patience", "words", "field", "fact", "plausibility", "policy", "result")
            .whereLayer("duty")
            .mayOnlyAccessLayers("patience", "words", "period", "field", "fact", "plausibility", "policy", "result")
            .whereLayer("question")
            .mayOnlyAccessLayers("patience", "words", "field", "policy", "result", "screening")
            .whereLayer("explanation")
            .mayOnlyAccessLayers(
                    "patience",
                    "words",
                    "period",
                    "field",
                    "fact",
                    "policy",
                    "result",
                    "screening",
                    "question",
                    "routing",
                    "duty")
            .whereLayer("difference")
            .mayOnlyAccessLayers("words", "field", "fact", "policy", "result", "score", "screening", "ranking")
            .ensureAllClassesAreContainedInArchitecture()
            .because("a reader learns the core from words up, and a circle would have no first room");

    @ArchTest
    static final ArchRule HAS_NO_CIRCLE = slices().matching("org.hengzhun.core.(**)")
            .should()
            .beFreeOfCycles()
            .because("of two packages that know each other neither can be read first");

    @ArchTest
    static final ArchRule KNOWS_NO_RULE_ENGINE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..", "org.hengzhun.drl..")
            .because("the words and the arithmetic must outlive the engine that runs the rules");

    @ArchTest
    static final ArchRule READS_NO_FILE_AND_NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..", "javax..")
            .because("facts come in and results go out as values; adapters read and write");

    @ArchTest
    static final ArchRule HAS_NO_CLOCK = noClasses()
            .should()
            .callMethodWhere(named(
                    "asks the clock", Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone")))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("the day is an argument everywhere: the same input gives the same result in ten years");

    @ArchTest
    static final ArchRule HAS_NO_CHANCE = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.util\\.(Random|SplittableRandom|UUID)|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.SecureRandom|java\\.util\\.random\\..*")
            .orShould()
            .callMethod(Math.class, "random")
            .because("a verdict or a rank that depends on chance cannot be defended; a seed is an argument");

    @ArchTest
    static final ArchRule KEEPS_NO_BINARY_FRACTION = fields().should(notBeBinaryFractions())
            .because("0.1 is no binary fraction: money, energy, scores and thresholds are exact decimals");

    @ArchTest
    static final ArchRule TAKES_AND_GIVES_NO_BINARY_FRACTION = methods()
            .should(notPassBinaryFractions())
            .because("0.1 is no binary fraction: money, energy, scores and thresholds are exact decimals");

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> named(
            String description, Set<String> names) {
        return DescribedPredicate.describe(
                description,
                call -> names.contains(call.getTarget().getName())
                        && call.getTargetOwner().getPackageName().startsWith("java."));
    }

    private static boolean isBinaryFraction(JavaClass type) {
        return type.isEquivalentTo(double.class)
                || type.isEquivalentTo(float.class)
                || type.isEquivalentTo(Double.class)
                || type.isEquivalentTo(Float.class);
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaField> notBeBinaryFractions() {
        return new ArchCondition<>("not be double or float") {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaField field, ConditionEvents events) {
                report(field, isBinaryFraction(field.getRawType()), events);
            }
        };
    }

    private static ArchCondition<JavaMethod> notPassBinaryFractions() {
        return new ArchCondition<>("not take or give double or float") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean passes = isBinaryFraction(method.getRawReturnType())
                        || method.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isBinaryFraction);
                report(method, passes, events);
            }
        };
    }

    private static void report(JavaMember member, boolean broken, ConditionEvents events) {
        if (broken) {
            events.add(SimpleConditionEvent.violated(member, member.getDescription() + " is a binary fraction"));
        }
    }
}
