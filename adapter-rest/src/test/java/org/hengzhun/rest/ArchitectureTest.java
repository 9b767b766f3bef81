package org.hengzhun.rest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.hengzhun.core.score.method.ScoringMethod;

@AnalyzeClasses(packages = "org.hengzhun.rest", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule KNOWS_NO_DROOLS_AND_NO_COMMAND = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..", "org.hengzhun.cli..")
            .because("rules-drl is the one place that knows Drools, and adapters never point sideways");

    @ArchTest
    static final ArchRule WRITES_NO_FORMAT_OF_ITS_OWN = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "tools.jackson..", "de.siegmar..", "org.snakeyaml..")
            .because("adapter-files is the one place that knows file formats");

    @ArchTest
    static final ArchRule JUDGES_NOTHING = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.math.BigDecimal")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ScoringMethod.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.hengzhun.drl.dialect..",
                    "org.hengzhun.drl.engine..",
                    "org.hengzhun.drl.result..",
                    "org.hengzhun.drl.explain..",
                    "org.hengzhun.drl.rule..")
            .because("an adapter parses, calls and prints");

    @ArchTest
    static final ArchRule ARROWS_POINT_FROM_THE_SERVER_TO_THE_ANSWERS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("root")
            .definedBy("org.hengzhun.rest")
            .layer("setting")
            .definedBy("org.hengzhun.rest.setting")
            .layer("call")
            .definedBy("org.hengzhun.rest.endpoint")
            .layer("operate")
            .definedBy("org.hengzhun.rest.ops")
            .layer("job")
            .definedBy("org.hengzhun.rest.job")
            .layer("guard")
            .definedBy("org.hengzhun.rest.guard")
            .layer("answer")
            .definedBy("org.hengzhun.rest.reply")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("setting")
            .mayNotAccessAnyLayer()
            .whereLayer("call")
            .mayOnlyAccessLayers("job", "operate", "guard", "answer")
            .whereLayer("job")
            .mayOnlyAccessLayers("operate", "guard", "answer")
            .whereLayer("operate")
            .mayOnlyAccessLayers("answer")
            .whereLayer("guard")
            .mayOnlyAccessLayers("answer")
            .whereLayer("answer")
            .mayNotAccessAnyLayer()
            .ensureAllClassesAreContainedInArchitecture()
            .because("who may ask, what is served and what answers look like can be read without each other");

    @ArchTest
    static final ArchRule A_JOB_DOES_NOT_KNOW_WHAT_IT_DOES = noClasses()
            .that()
            .resideInAPackage("org.hengzhun.rest.job")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hengzhun.drl..", "org.hengzhun.files.read..", "org.hengzhun.files.write..")
            .because("a call is the same whether somebody waits for it or not, so what is kept is the request");

    @ArchTest
    static final ArchRule HAS_NO_CIRCLE = slices().matching("org.hengzhun.(**)")
            .should()
            .beFreeOfCycles()
            .because("of two packages that know each other neither can be read first");
}
