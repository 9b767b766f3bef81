package org.hengzhun.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.hengzhun.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule KNOWS_NO_DROOLS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because("rules-drl is the one place that knows Drools, so that it can be replaced there");

    @ArchTest
    static final ArchRule WRITES_NO_FORMAT_OF_ITS_OWN = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "de.siegmar..", "org.snakeyaml..")
            .because("adapter-files is the one place that knows file formats");

    @ArchTest
    static final ArchRule COMMANDS_STAND_APART_ON_WHAT_THEY_SHARE = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("root")
            .definedBy("org.hengzhun.cli")
            .layer("run")
            .definedBy("org.hengzhun.cli.shared..")
            .layer("screen")
            .definedBy("org.hengzhun.cli.screen..")
            .layer("duty")
            .definedBy("org.hengzhun.cli.duty..")
            .layer("rank")
            .definedBy("org.hengzhun.cli.rank..")
            .layer("policy")
            .definedBy("org.hengzhun.cli.policy..")
            .layer("inspect")
            .definedBy("org.hengzhun.cli.inspect..")
            .layer("serve")
            .definedBy("org.hengzhun.cli.serve..")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("run")
            .mayNotAccessAnyLayer()
            .whereLayer("screen")
            .mayOnlyAccessLayers("run")
            .whereLayer("duty")
            .mayOnlyAccessLayers("run")
            .whereLayer("rank")
            .mayOnlyAccessLayers("run")
            .whereLayer("policy")
            .mayOnlyAccessLayers("run")
            .whereLayer("inspect")
            .mayOnlyAccessLayers("run")
            .whereLayer("serve")
            .mayOnlyAccessLayers("run")
            .ensureAllClassesAreContainedInArchitecture()
            .because("a command can be read without the others, and what all share depends on none of them");

    @ArchTest
    static final ArchRule HAS_NO_CIRCLE = slices().matching("org.hengzhun.(**)")
            .should()
            .beFreeOfCycles()
            .because("of two packages that know each other neither can be read first");

    @ArchTest
    static final ArchRule CLOCK_IS_READ_IN_ONE_PLACE = classes()
            .that()
            .doNotHaveFullyQualifiedName("org.hengzhun.cli.shared.CliContext")
            .should(new NotReadTheClock())
            .because("a result depends on the day given, never on the day it is run");
}
